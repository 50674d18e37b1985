import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/app/ports/store.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startPostgres } from '../postgres.ts';
import { startClicking } from './once-clicks.ts';
import { inTurns, quantile } from './rounds.ts';
import type { Row, Subject } from './table.ts';

const WARM_UP = 40;
const ROUNDS = 150;
/** A tenth of the rounds is quicker: what else the machine does only ever adds. */
const QUICKEST = 0.1;

/** What it costs a click that it is kept as done, beside one that Teams gave no id. */
export const measure: Subject = async () => [...(await inFolder()), ...(await inPostgres())];

async function inFolder(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bench-'));
  const rows = await measureOn(await openLowdbStore(join(folder, 'data')), 'in a folder');
  await rm(folder, { recursive: true });
  return rows;
}

async function inPostgres(): Promise<readonly Row[]> {
  const postgres = await startPostgres();
  const url = await postgres.createDatabase();
  const rows = await measureOn(await openPostgresStore(url), 'in PostgreSQL');
  await postgres.dropDatabase(url);
  await postgres.stop();
  return rows;
}

async function measureOn(store: Store, where: string): Promise<readonly Row[]> {
  const { click, close } = await startClicking(store);
  const takes = [() => timesOf(() => click('known')), () => timesOf(() => click('unknown'))];
  const [known = [], unknown = []] = await inTurns(WARM_UP + ROUNDS, takes);
  await close();
  const figureOf = (all: typeof known, name: keyof Times): number =>
    quantile(
      all.slice(WARM_UP).map((one) => one[name]),
      QUICKEST,
    );
  return (['wall', 'cpu'] as const).map((name) => ({
    what: `${name === 'wall' ? 'time' : 'CPU time'} of a click ${where}`,
    unit: 'ms',
    ours: figureOf(known, name),
    other: { name: 'not kept as done', figure: figureOf(unknown, name) },
    goal: { atMost: 1.1 },
  }));
}

type Times = { readonly wall: number; readonly cpu: number };

const CLICKS = 5;

/** Milliseconds of one. */
async function timesOf(click: () => Promise<unknown>): Promise<Times> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let count = 0; count < CLICKS; count += 1) await click();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / CLICKS, cpu: (user + system) / 1_000 / CLICKS };
}
