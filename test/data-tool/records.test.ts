import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test, expect } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { dataCommand } from '../../src/tools/data-tool/data-command.ts';
import { importRecords, type RecordsWanted } from '../../src/tools/data-tool/records.ts';
import { ALEX, aPerson, CONTOSO } from '../builders.ts';
import { readListHere } from '../read-list-here.ts';

const LIST = `Name,Email\n${Array.from({ length: 450 }, (_, at) => `Person ${at},p${at}@contoso.example`).join('\n')}`;

async function startWithList(list = LIST) {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-'));
  const store = await openLowdbStore(join(folder, 'data'));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  await store.commit(CONTOSO, { people: [aPerson({ tenant: CONTOSO, id: ALEX })] });
  const path = join(folder, 'leads.csv');
  await writeFile(path, list);
  const run = async (some: Partial<RecordsWanted> = {}) => {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    let now = 0;
    const screen = { write: say, isTerminal: true, now: () => (now += 1_000) };
    const wanted = {
      path,
      tenant: CONTOSO,
      owner: ALEX,
      type: 'lead',
      isAgreed: true,
      withRules: true,
      ...some,
    };
    const code = await importRecords(store, wanted, { out: say, err: say, screen }, readListHere);
    return { code, said: lines.join('\n') };
  };
  const added = async () => (await store.searchRecords(CONTOSO, 'Person 449', 1))[0]?.record;
  return { store, run, added };
}

test('shows what would become of a list, and imports nothing by itself', async () => {
  const { store, run, added } = await startWithList();
  const { code, said } = await run({ isAgreed: false });
  expect(code).toBe(0);
  expect(said).toContain('New: 450');
  expect(said).toContain('Nothing was imported. Add --yes to import it.');
  expect(await added()).toBeUndefined();
  expect((await store.imports(CONTOSO))?.all).toEqual([]);
});

test('imports it as its owner would, with a bar, and once', async () => {
  const { run, added } = await startWithList();
  const { code, said } = await run();
  expect(code).toBe(0);
  expect(said).toMatch(/█+ 100 %, 450 of 450 rows/u);
  expect(said).toContain('450 records were added.');
  expect(await added()).toMatchObject({ type: 'lead', owner: ALEX, email: 'p449@contoso.example' });
  expect((await run()).said).toContain('Known, unchanged: 450');
});

test('asks what they are, and for an owner whom the bot knows', async () => {
  const { run, added } = await startWithList();
  expect(await run({ type: undefined })).toMatchObject({ code: 1 });
  expect(await added()).toBeUndefined();
  await expect(run({ owner: 'nobody' as typeof ALEX })).rejects.toThrow('knows nobody');
  await expect((await startWithList('Dear Asha,')).run()).rejects.toThrow('no table of people');
});

test('says how it is called, where something is missing', async () => {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const screen = { write: say, isTerminal: false, now: () => 0 };
  expect(await dataCommand(['records', 'leads.csv'], {}, { out: say, err: say, screen })).toBe(2);
  expect(lines.join('\n')).toContain('records <list> --tenant <id> --owner <Entra id>');
});
