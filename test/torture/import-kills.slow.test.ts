import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { COMPILED } from '../compiled.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { importKills } from './import-kills.ts';
import { brokenParts, notOnce } from './import-parts.ts';
import { TENANT } from './program-services.ts';
import { startWriter } from './start-writer.ts';

const ROWS = 4_000;
/** More by an environment variable, of bots on PostgreSQL by another. */
const KILLS = Number(process.env.IMPORT_KILLS ?? 6);
const BOT_KILLS = Number(process.env.IMPORT_BOT_KILLS ?? 3);
const LONGEST_MS = 700;

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-torture-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test(`an import goes on after ${KILLS} kills, and adds everybody once`, { timeout: 600_000 }, async () => {
  const program = join(COMPILED, 'test/torture/importer.js');
  const folder = await newFolder();
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
  expect(await notOnce(store, ROWS, ['p'])).toEqual([]);
  expect((await store.imports(TENANT))?.all).toMatchObject([{ state: 'added', progress: { added: ROWS } }]);
  await store.close();
});

test(
  `on PostgreSQL, whole bots go on with imports after ${BOT_KILLS} kills, and add everybody once`,
  { timeout: 60_000 + BOT_KILLS * 30_000 },
  async () => {
    const url = await postgres.createEmptyDatabase();
    const bot = { program: join(COMPILED, 'src/main.js'), folder: await newFolder() };
    const { parts, problems } = await importKills({ ...bot, databaseUrl: url }, BOT_KILLS);
    expect(problems).toEqual([]);
    expect(parts).toBeGreaterThan(BOT_KILLS);
    await postgres.dropDatabase(url);
  },
);
