import { mkdtemp, open, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Store } from '../../src/app/ports.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { afterClick, manyRunning } from './clicked.ts';
import { appendOne, createGroupCommit } from './others/bare-log.ts';
import { createPlainLowdb } from './others/plain-lowdb.ts';
import { inTurns, median } from './rounds.ts';
import { TENANT } from './sellers.ts';
import type { Row, Subject } from './table.ts';

const FEW = 1_000;
const MANY = 100_000;
const WRITERS = 64;
const ROUNDS = 7;
const UPDATES = { one: 1_000, all: 12_800 };

/** Durable updates, what they make others wait for, and opening, beside plain lowdb and beside the bare disk. */
export const measure: Subject = async () => {
  const few = await inFolder((folder) => speedsWith(folder, FEW));
  const more = await inFolder((folder) => speedsWith(folder, 10_000));
  const many = await inFolder(async (folder) => ({
    ...(await speedsWith(folder, MANY)),
    opening: await openingOf(folder),
  }));
  const plain = await inFolder((folder) => plainWith(folder, MANY));
  return [
    speed('one writer, 100,000 running', many.one, 'plain lowdb', plain.speed, 1_000),
    ...[few, more, many].flatMap(({ running, one, bareOne, all, bareAll }) => [
      speed(`one writer, ${running} running`, one, 'append and fdatasync', bareOne, 0.6),
      speed(`64 writers, ${running} running`, all, 'group commit', bareAll, 0.6),
    ]),
    speed('one writer, 100,000 running', many.one, 'with 1,000', few.one, 0.67),
    speed('64 writers, 100,000 running', many.all, 'with 1,000', few.all, 0.67),
    {
      what: 'longest stall while writing, 100,000 running',
      unit: 'ms',
      ours: many.stall,
      other: { name: 'plain lowdb', figure: plain.stall },
      goal: { atMost: 0.025 },
    },
    {
      what: 'opening 100,000 running',
      unit: 'ms',
      ours: many.opening.ours,
      other: { name: 'JSON.parse', figure: many.opening.parse },
      goal: { atMost: 1.5 },
    },
  ];
};

const speed = (what: string, ours: number, name: string, figure: number, atLeast: number): Row => ({
  what: `durable updates of ${what}`,
  unit: '/s',
  ours,
  other: { name, figure },
  goal: { atLeast },
});

async function inFolder<Found>(work: (folder: string) => Promise<Found>): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Update = (enrollment: Enrollment) => Promise<unknown>;

async function speedsWith(folder: string, running: number) {
  const enrollments = manyRunning(running);
  await fill(join(folder, 'data'), enrollments);
  // Opened anew, so that its first update finds a log that is due to become a snapshot, and starts it.
  const store = await openLowdbStore(join(folder, 'data'));
  const file = await open(join(folder, 'bare'), 'a');
  const clicks = createClicks(enrollments);
  const update: Update = (enrollment) => store.commit(TENANT, { enrollments: [enrollment] });
  const group = createGroupCommit(file);
  const bytes = new Map<Enrollment, Buffer>();
  const bare = (write: (bytes: Buffer) => Promise<void>): Update => (enrollment) =>
    write(bytes.get(enrollment) ?? Buffer.alloc(0));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const whileWatched = async (work: () => Promise<number>) => {
    global.gc?.();
    delay.enable();
    const found = await work();
    delay.disable();
    return found;
  };
  const [one = [], bareOne = [], all = [], bareAll = []] = await inTurns(ROUNDS, [
    () => whileWatched(() => clicks.run(1, UPDATES.one, update)),
    () => clicks.runBare(1, UPDATES.one, bare((line) => appendOne(file, line)), bytes),
    () => whileWatched(() => clicks.run(WRITERS, UPDATES.all, update)),
    () => clicks.runBare(WRITERS, UPDATES.all, bare(group), bytes),
  ]);
  console.error({ running, one, bareOne, all, bareAll, stall: delay.max / 1e6, p: delay.percentile(99.9) / 1e6 });
  await file.close();
  await store.close();
  return {
    running: running.toLocaleString('en'),
    one: median(one),
    bareOne: median(bareOne),
    all: median(all),
    bareAll: median(bareAll),
    stall: delay.max / 1e6,
  };
}

async function fill(folder: string, enrollments: readonly Enrollment[]): Promise<void> {
  const store: Store = await openLowdbStore(folder, { snapshotAfter: Infinity });
  for (let from = 0; from < enrollments.length; from += 100) {
    const some = enrollments.slice(from, from + 100);
    await store.commit(TENANT, { enrollments: some.map((one) => ({ ...one, revision: 1 })) });
  }
  await store.close();
}

/** Clicks on a thousand of the enrollments, again and again, none of which ever grows beyond a day's clicks. */
function createClicks(enrollments: readonly Enrollment[]) {
  const apart = enrollments.length / FEW;
  const clicked = Array.from({ length: FEW }, (_, index) => ({ ...enrollments[index * apart]!, revision: 1 }));
  const first = [...clicked];
  let turn = 0;
  const next = () => {
    const index = (turn += 1) % FEW;
    const { history, ...rest } = clicked[index]!;
    const one = afterClick({ ...rest, history: history.length < 8 ? history : first[index]!.history });
    clicked[index] = one;
    return one;
  };
  const run = async (writers: number, updates: number, update: Update, make = next): Promise<number> => {
    const from = performance.now();
    await Promise.all(
      Array.from({ length: writers }, async () => {
        for (let done = 0; done < updates / writers; done += 1) await update(make());
      }),
    );
    return (updates * 1_000) / (performance.now() - from);
  };
  let last: Enrollment[] = [];
  return {
    run: (writers: number, updates: number, update: Update) => {
      last = [];
      return run(writers, updates, update, () => {
        const one = next();
        last.push(one);
        return one;
      });
    },
    runBare: (writers: number, updates: number, update: Update, bytes: Map<Enrollment, Buffer>) => {
      bytes.clear();
      for (const one of last) {
        bytes.set(one, Buffer.from(`0123456789abcdef ${JSON.stringify({ enrollments: { put: [one] } })}\n`));
      }
      let place = 0;
      return run(writers, updates, update, () => last[place++]!);
    },
  };
}

async function plainWith(folder: string, running: number) {
  const enrollments = manyRunning(running);
  const clicks = createClicks(enrollments);
  const update = await createPlainLowdb(folder, enrollments);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const speed = await clicks.run(1, 5, update);
  delay.disable();
  console.error({ speed, stall: delay.max / 1e6 });
  return { speed, stall: delay.max / 1e6 };
}

async function openingOf(folder: string) {
  const data = join(folder, 'data');
  const names = await readdir(data);
  const snapshot = names.filter((name) => name.startsWith('snapshot')).sort().at(-1);
  if (!snapshot) throw new Error('no snapshot');
  const logs = names.filter((name) => name.startsWith('log') && name.slice(3) >= snapshot.slice(8));
  const texts = await Promise.all([snapshot, ...logs].map((name) => readFile(join(data, name))));
  console.error(names, texts.map((t) => t.length));
  const [ours = [], parse = []] = await inTurns(3, [
    () => timeOf(async () => (await openLowdbStore(data)).close()),
    () => timeOf(() => void texts.map(parseLines)),
  ]);
  console.error({ ours, parse });
  return { ours: median(ours), parse: median(parse) };
}

const parseLines = (text: Buffer): readonly unknown[] => {
  const rows: unknown[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(10, from);
    rows.push(JSON.parse(text.toString('utf8', from + 18, end)));
    from = end + 1;
  }
  return rows;
};

async function timeOf(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
