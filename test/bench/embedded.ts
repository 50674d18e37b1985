import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { createClicks, manyRunning } from './clicks.ts';
import { createBareLog, createGroupCommit } from './others/bare-log.ts';
import { createPlainLowdb } from './others/plain-lowdb.ts';
import { inTurns, median } from './rounds.ts';
import { TENANT } from './sellers.ts';
import type { Row, Subject } from './table.ts';

const MANY = 100_000;
const WRITERS = 64;
const ROUNDS = 7;

/** Durable updates, how long they keep everyone else waiting, and opening. */
export const measure: Subject = async () => {
  const few = await inFolder((folder) => updatesOf(folder, 1_000));
  const more = await inFolder((folder) => updatesOf(folder, 10_000));
  const many = await inFolder((folder) => updatesOf(folder, MANY));
  const opening = await inFolder(openingOf);
  const plain = await inFolder(plainUpdatesOf);
  return [
    speed('one writer, 100,000 running', many.one, 'plain lowdb', plain.speed, 1_000),
    ...[few, more, many].flatMap(({ running, one, bareOne, all, bareAll }) => [
      speed(`one writer, ${running} running`, one, 'append + fdatasync', bareOne, 0.6),
      speed(`${WRITERS} writers, ${running} running`, all, 'group commit', bareAll, 0.6),
    ]),
    speed('one writer, 100,000 running', many.one, 'with 1,000', few.one, 0.67),
    speed(`${WRITERS} writers, 100,000 running`, many.all, 'with 1,000', few.all, 0.67),
    time('longest stall while writing, 100,000 running', many.stall, 'plain lowdb', plain.stall, 0.025),
    time('opening 100,000 running', opening.ours, 'JSON.parse', opening.parse, 1.5),
  ];
};

const speed = (what: string, ours: number, name: string, figure: number, atLeast: number): Row => ({
  what: `durable updates of ${what}`,
  unit: '/s',
  ours,
  other: { name, figure },
  goal: { atLeast },
});

const time = (what: string, ours: number, name: string, figure: number, atMost: number): Row => ({
  what,
  unit: 'ms',
  ours,
  other: { name, figure },
  goal: { atMost },
});

type Update = (enrollment: Enrollment) => Promise<unknown>;

async function updatesOf(folder: string, running: number) {
  const data = join(folder, 'data');
  const enrollments = manyRunning(running);
  await fill(data, enrollments);
  // Its logs have outgrown their snapshot, so that the first updates meet the writing of the next one.
  const store = await openLowdbStore(data);
  const file = await open(join(folder, 'bare'), 'a');
  const bareLog = createBareLog(file);
  const group = createGroupCommit(file);
  const [clicks, bareClicks] = [createClicks(enrollments), createClicks(enrollments)];
  const commit: Update = async (enrollment) => {
    const committed = await store.commit(TENANT, { enrollments: [enrollment] });
    if (committed !== 'saved') throw new Error(committed);
  };
  const figures = await inTurns(ROUNDS, [
    () => speedOf(clicks(1_000), 1, commit),
    () => speedOf(bareClicks(1_000), 1, bareLog),
    () => speedOf(clicks(12_800), WRITERS, commit),
    () => speedOf(bareClicks(12_800), WRITERS, group),
  ]);
  await file.close();
  await store.close();
  const [one = 0, bareOne = 0, all = 0, bareAll = 0] = figures.map((rounds) =>
    median(rounds.map(({ speed }) => speed)),
  );
  const stalls = [figures[0], figures[2]].flatMap((rounds = []) => rounds.map(({ stall }) => stall));
  return { running: running.toLocaleString('en'), one, bareOne, all, bareAll, stall: Math.max(...stalls) };
}

/** Updates a second, and for how long nobody else got their turn meanwhile, in milliseconds. */
async function speedOf(updates: readonly Enrollment[], writers: number, update: Update) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const left = updates.values();
  const took = await timeOf(() =>
    Promise.all(
      Array.from({ length: writers }, async () => {
        for (const one of left) await update(one);
      }),
    ),
  );
  delay.disable();
  return { speed: (updates.length * 1_000) / took, stall: delay.max / 1e6 };
}

async function fill(folder: string, enrollments: readonly Enrollment[]): Promise<void> {
  const store = await openLowdbStore(folder, { snapshotAfter: Infinity });
  for (let from = 0; from < enrollments.length; from += 100) {
    await store.commit(TENANT, { enrollments: enrollments.slice(from, from + 100) });
  }
  await store.close();
}

async function plainUpdatesOf(folder: string) {
  const enrollments = manyRunning(MANY);
  return speedOf(createClicks(enrollments)(5), 1, await createPlainLowdb(folder, enrollments));
}

const run = promisify(execFile);

/** Milliseconds, each in a process of its own: opening happens once, in a process that has done nothing yet. */
async function openingOf(folder: string) {
  await fill(folder, manyRunning(MANY));
  const opened = (how: string) => async () => {
    const { stdout } = await run(process.execPath, [
      join(import.meta.dirname, 'others/open.js'),
      how,
      folder,
    ]);
    return Number(stdout);
  };
  const [ours = [], parse = []] = await inTurns(ROUNDS, [opened('store'), opened('parse')]);
  return { ours: median(ours), parse: median(parse) };
}

async function timeOf(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function inFolder<Found>(work: (folder: string) => Promise<Found>): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
