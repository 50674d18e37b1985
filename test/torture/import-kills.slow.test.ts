import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { partId, type Import } from '../../src/app/ports/imports.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { RecordId, TenantId } from '../../src/domain/ids.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { COMPILED } from '../compiled.ts';
import { startWriter } from './start-writer.ts';

const TENANT = 'contoso' as TenantId;
const ROWS = 4_000;
/** More by an environment variable. */
const KILLS = Number(process.env.IMPORT_KILLS ?? 6);
const LONGEST_MS = 700;

/** Every part is whole or absent: its records are there with how to undo them, or its rows are. */
async function brokenParts(store: Store, one: Import): Promise<readonly string[]> {
  const broken: string[] = [];
  for (let part = 0; part < one.parts; part += 1) {
    const kept = await store.importPart(TENANT, partId(one.id, part));
    const added = await store.records(TENANT, kept?.undo?.added ?? []);
    const early = await store.records(
      TENANT,
      (kept?.rows ?? []).map(({ row }) => `${one.id}.${row}` as RecordId),
    );
    const isDone = part < one.progress.part;
    if (isDone && added.length !== kept?.undo?.added.length) broken.push(`part ${part} is not whole`);
    if (!isDone && (kept?.rows === undefined || early.length > 0)) broken.push(`part ${part} is half done`);
  }
  return broken;
}

test(`an import goes on after ${KILLS} kills, and adds everybody once`, { timeout: 600_000 }, async () => {
  const program = join(COMPILED, 'test/torture/importer.js');
  const folder = await mkdtemp(join(tmpdir(), 'anukram-torture-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const importer = await startWriter(program, folder);
    await setTimeout(Math.random() * LONGEST_MS);
    importer.signal('SIGKILL');
    expect(await importer.gone).toBe('');
    const store = await openLowdbStore(folder);
    const one = (await store.imports(TENANT))?.all.at(-1);
    expect(one ? await brokenParts(store, one) : []).toEqual([]);
    await store.close();
  }
  const last = await startWriter(program, folder);
  expect(await last.gone).toBe('');
  expect(last.acknowledged.get(0)).toBe(1);

  const store = await openLowdbStore(folder);
  const emails = Array.from({ length: ROWS }, (_, at) => `p${at}@contoso.example`);
  const people = await store.recordsByKeys(TENANT, { emails, phones: [], names: [] });
  expect(people.map(({ email }) => email).sort()).toEqual(emails.sort());
  expect((await store.imports(TENANT))?.all).toMatchObject([{ state: 'added', progress: { added: ROWS } }]);
  await store.close();
});
