import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { checkClicks, goOn, pressOrSay } from './clicks.ts';
import type { Outcome } from './kills.ts';
import { startLoopbackTeams } from './loopback-teams.ts';
import { addSellers, MORNING } from './sellers.ts';
import { startBotProcess } from './start-bot-process.ts';

const CLICKERS = 8;
const LONGEST_MS = 400;
const DONE_BY_MS = 200;
const REQUESTS_PER_SECOND = 9_999;

/**
 * Kills a bot while people press buttons and type, again and again on the same data, and checks what was saved: in a
 * database, or in the bot's folder where there is none.
 */
export async function clickKills(
  program: string,
  databaseUrl: string | undefined,
  times: number,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bot-'));
  const teams = await startLoopbackTeams(0);
  const place = { program, folder, databaseUrl, requestsPerSecond: REQUESTS_PER_SECOND };
  const start = () => startBotProcess(place, MORNING);
  const data = databaseUrl === undefined ? inFolder(folder) : inDatabase(databaseUrl);
  const sellers = Array.from({ length: CLICKERS }, (_, seller) => `clicker ${seller}` as PersonId);
  const acknowledged = new Map(sellers.map((seller) => [seller, 1]));
  const problems: string[] = [];
  // Its first start brings the templates.
  let bot = await start();
  await bot.kill();
  try {
    await data.change((store) => addSellers(store, sellers, teams.serviceUrl, false));
    for (let kill = 1; kill <= times && problems.length === 0; kill += 1) {
      bot = await start();
      const clicking = sellers.map((seller) => {
        let notify: () => void = () => undefined;
        const isGoingOn = new Promise<void>((resolve) => (notify = resolve));
        const revisionNow = () => Promise.resolve(acknowledged.get(seller) ?? 1);
        const clicker = {
          url: bot.url,
          serviceUrl: teams.serviceUrl,
          seller,
          revisionNow,
          activityOf: pressOrSay,
        };
        const isOver = goOn(clicker, (revision) => {
          acknowledged.set(seller, revision);
          notify();
        });
        return { isGoingOn, isOver };
      });
      // A bot that has just started takes its time for the first ones.
      await Promise.any(clicking.map(({ isGoingOn }) => isGoingOn));
      await setTimeout(Math.random() * LONGEST_MS);
      await bot.kill();
      await Promise.all(clicking.map(({ isOver }) => isOver));
      const checked = await data.look((store) => checkClicks(store, acknowledged));
      problems.push(...checked.problems.map((problem) => `kill ${kill}: ${problem}`));
      checked.kept.forEach((revision, seller) => acknowledged.set(seller, revision));
    }
  } finally {
    await bot.kill();
    await data.close();
    teams.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { commits: [...acknowledged.values()].reduce((sum, revision) => sum + revision - 1, 0), problems };
}

/** What a bot that is gone has left behind. */
type Data = {
  readonly change: (work: (store: Store) => Promise<void>) => Promise<void>;
  readonly look: <Found>(work: (store: Store) => Promise<Found>) => Promise<Found>;
  readonly close: () => Promise<void>;
};

function inDatabase(url: string): Data {
  const opened = openPostgresStore(url);
  return {
    change: async (work) => work(await opened),
    look: async (work) => {
      // The server still does what it was asked for right before the kill.
      await setTimeout(DONE_BY_MS);
      return work(await opened);
    },
    close: async () => (await opened).close(),
  };
}

/** Looked at in a copy, so that the next bot finds the folder as the kill left it. */
const inFolder = (folder: string): Data => ({
  change: (work) => withStore(folder, work),
  look: async (work) => {
    const copy = await mkdtemp(join(tmpdir(), 'anukram-looked-at-'));
    try {
      await cp(folder, copy, { recursive: true });
      for (const name of await readdir(copy)) if (name.endsWith('.lock')) await rm(join(copy, name));
      return await withStore(copy, work);
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  },
  close: () => Promise.resolve(),
});

async function withStore<Found>(folder: string, work: (store: Store) => Promise<Found>): Promise<Found> {
  const store = await openLowdbStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
