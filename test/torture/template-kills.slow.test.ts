import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { EnrollmentId, TenantId } from '../../src/domain/ids.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { COMPILED } from '../compiled.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { startWriter } from './start-writer.ts';

const TENANT = 'contoso' as TenantId;
const COUNT = 3_000;
const KILLS = 4;
const LONGEST_MS = 900;

let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'anukram-torture-'));
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const program = join(COMPILED, 'test/torture/template-changer.js');

/** Each was moved once and ended once, and nothing else happened to it. */
async function eachOnce(store: Store): Promise<void> {
  const ids = Array.from({ length: COUNT }, (_, at) => `e${at}` as EnrollmentId);
  const all = await store.enrollments(TENANT, ids);
  const told = all.map(
    ({ version, history }) => `${version} ${history.map(({ event }) => event.kind).join(' ')}`,
  );
  expect(new Set(told)).toEqual(new Set(['4 enroll move close']));
  expect(all).toHaveLength(COUNT);
  await store.close();
}

async function killed(where: string): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const changer = await startWriter(program, where);
    await setTimeout(100 + Math.random() * LONGEST_MS);
    changer.signal('SIGKILL');
    expect(await changer.gone).toBe('');
  }
  const last = await startWriter(program, where);
  expect(await last.gone).toBe('');
  expect(last.acknowledged.get(0)).toBe(1);
}

test(
  'what moves and ends goes on after each kill, once for everybody, in a folder',
  { timeout: 240_000 },
  async () => {
    await killed(folder);
    await eachOnce(await openLowdbStore(folder));
  },
);

test('and in PostgreSQL', { timeout: 240_000 }, async () => {
  const url = await postgres.createEmptyDatabase();
  await killed(url);
  await eachOnce(await openPostgresStore(url));
  await postgres.dropDatabase(url);
});
