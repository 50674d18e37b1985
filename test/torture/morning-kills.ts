import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '../../src/domain/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startLoopbackTeams, type LoopbackTeams } from './loopback-teams.ts';
import { judgeMorning, LATER_MS, stillDue, until, type MorningOutcome } from './judge-morning.ts';
import { addSellers, MORNING } from './sellers.ts';
import { startBotProcess, type BotPlace } from './start-bot-process.ts';

const SELLERS = 500;
const COPIES = 2;
const REQUESTS_PER_SECOND = 150;
const WAY_MS = 20;

/** Two bots on one database send 500 cards; one of them is killed in the middle and restarted, repeatedly. */
export async function morningKills(
  program: string,
  databaseUrl: string,
  times: number,
): Promise<MorningOutcome> {
  const folders = await Promise.all(
    Array.from({ length: COPIES }, () => mkdtemp(join(tmpdir(), 'anukram-bot-'))),
  );
  const teams = await startLoopbackTeams(WAY_MS);
  const begun = Date.now();
  const start = (copy: number, later = 0) => {
    const place: BotPlace = {
      program,
      folder: folders[copy] ?? '',
      databaseUrl,
      requestsPerSecond: REQUESTS_PER_SECOND,
    };
    return startBotProcess(place, MORNING + Date.now() - begun + later);
  };
  const bots = await Promise.all(folders.map((_, copy) => start(copy)));
  const store = await openPostgresStore(databaseUrl);
  const sellers: PersonId[] = [];
  try {
    for (let kill = 0; kill < times; kill += 1) {
      const some = Array.from({ length: SELLERS }, (_, seller) => `seller ${kill} ${seller}` as PersonId);
      sellers.push(...some);
      const before = sum(teams);
      await addSellers(store, some, teams.serviceUrl, true);
      await teams.reaches(before + Math.floor(SELLERS * (0.1 + 0.8 * Math.random())));
      const copy = kill % COPIES;
      await bots[copy]?.kill();
      bots[copy] = await start(copy);
      await until(async () => (await stillDue(store, some)).every(({ state }) => state === 'claimed'));
    }
    // What died with a bot is found out by one that comes long after.
    await Promise.all(bots.map((bot) => bot.kill()));
    bots.splice(0, COPIES, await start(0, LATER_MS));
    await until(async () => (await stillDue(store, sellers)).length === 0);
    return await judgeMorning(store, teams, sellers);
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await store.close();
    teams.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

const sum = ({ delivered }: LoopbackTeams): number =>
  [...delivered.values()].reduce((total, count) => total + count, 0);
