import { Memory } from 'lowdb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startPostgres } from '../postgres.ts';
import { longestHold } from './longest-hold.ts';
import { cpuOfOne, inTurns, median, quantile } from './rounds.ts';
import type { Row, Subject } from './table.ts';
import { createCards } from './today-bot.ts';
import { startMoving, type Moving } from './version-moves.ts';

const DUE = 1_000;
const VERSIONS = 200;
const WARM_UP = 20;
const ROUNDS = 100;
/** A tenth of the rounds is quicker: what else the machine does only ever adds. */
const QUICKEST = 0.1;
const MOVES = 5;
const MOST_HELD = 50;

/** A tenant with many versions of its own, and what it costs to move all that runs to another one. */
export const measure: Subject = async () => [
  ...(await withManyVersions()),
  ...(await movesInFolder()),
  ...(await movesInPostgres()),
];

async function withManyVersions(): Promise<readonly Row[]> {
  const cards = await Promise.all([VERSIONS, 0].map((count) => createCards(new Memory(), DUE, count)));
  const cpu = await inTurns(
    WARM_UP + ROUNDS,
    cards.flatMap(({ today, click }) => [() => cpuOfOne(today), () => cpuOfOne(click)]),
  );
  await Promise.all(cards.map(({ close }) => close()));
  const [today = NaN, click = NaN, todayOfNone = NaN, clickOfNone = NaN] = cpu.map((all) =>
    quantile(all.slice(WARM_UP), QUICKEST),
  );
  const row = (what: string, ours: number, none: number): Row => ({
    what: `CPU time of ${what}, ${VERSIONS} own versions`,
    unit: 'ms',
    ours,
    other: { name: 'with none', figure: none },
    goal: { atMost: 1.05 },
  });
  return [row('today', today, todayOfNone), row('a click', click, clickOfNone)];
}

async function movesInFolder(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bench-'));
  const moving = await startMoving(await openLowdbStore(join(folder, 'data')));
  const rows = [...(await movesOf(moving, 'in a folder')), await heldBy(moving)];
  await moving.close();
  await rm(folder, { recursive: true });
  return rows;
}

async function movesInPostgres(): Promise<readonly Row[]> {
  const postgres = await startPostgres();
  const url = await postgres.createDatabase();
  const moving = await startMoving(await openPostgresStore(url));
  const rows = await movesOf(moving, 'in PostgreSQL');
  await moving.close();
  await postgres.dropDatabase(url);
  await postgres.stop();
  return rows;
}

async function movesOf({ count, move, click }: Moving, where: string): Promise<readonly Row[]> {
  const [moves = [], clicks = []] = await inTurns(MOVES, [() => timeOf(move), () => timeOf(click)]);
  return [
    {
      what: `time to move ${count} ${where}`,
      unit: 'ms',
      ours: median(moves),
      other: { name: 'as many clicks, in groups', figure: median(clicks) },
      goal: { atMost: 1.5 },
    },
  ];
}

async function heldBy({ count, move }: Moving): Promise<Row> {
  const held: number[] = [];
  for (let round = 0; round < MOVES; round += 1) held.push((await longestHold(move)).ms);
  return {
    what: `nobody else is answered while ${count} move`,
    unit: 'ms',
    ours: Math.min(...held),
    other: { name: 'at most', figure: MOST_HELD },
    goal: { atMost: 1 },
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
