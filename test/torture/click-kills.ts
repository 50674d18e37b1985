import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PersonId } from '../../src/domain/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { checkClicks, clickOn } from './clicks.ts';
import type { Outcome } from './kills.ts';
import { startLoopbackTeams } from './loopback-teams.ts';
import { addSellers, MORNING } from './sellers.ts';
import { startBotProcess } from './start-bot-process.ts';

const CLICKERS = 8;
const LONGEST_MS = 400;
const REQUESTS_PER_SECOND = 9_999;

/** Kills a bot while people press buttons, again and again on the same database, and checks what was saved. */
export async function clickKills(program: string, databaseUrl: string, times: number): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bot-'));
  const teams = await startLoopbackTeams(0);
  const place = { program, folder, databaseUrl, requestsPerSecond: REQUESTS_PER_SECOND };
  const start = () => startBotProcess(place, MORNING);
  let bot = await start();
  const store = await openPostgresStore(databaseUrl);
  const sellers = Array.from({ length: CLICKERS }, (_, seller) => `clicker ${seller}` as PersonId);
  const acknowledged = new Map(sellers.map((seller) => [seller, 1]));
  const problems: string[] = [];
  try {
    await addSellers(store, sellers, teams.serviceUrl, false);
    for (let kill = 1; kill <= times && problems.length === 0; kill += 1) {
      const clicking = sellers.map((seller) => {
        let goesOn: () => void = () => undefined;
        const isGoingOn = new Promise<void>((resolve) => (goesOn = resolve));
        let clicks = -1;
        const isOver = clickOn(bot.url, teams.serviceUrl, store, seller, (revision) => {
          acknowledged.set(seller, revision);
          clicks += 1;
          if (clicks === 1) goesOn();
        });
        return { isGoingOn, isOver };
      });
      // A bot that has just started takes its time for the first ones.
      await Promise.any(clicking.map(({ isGoingOn }) => isGoingOn));
      await setTimeout(Math.random() * LONGEST_MS);
      await bot.kill();
      await Promise.all(clicking.map(({ isOver }) => isOver));
      problems.push(...(await checkClicks(store, acknowledged)).map((problem) => `kill ${kill}: ${problem}`));
      bot = await start();
    }
  } finally {
    await bot.kill();
    await store.close();
    teams.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { commits: [...acknowledged.values()].reduce((sum, revision) => sum + revision - 1, 0), problems };
}
