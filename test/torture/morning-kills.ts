import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { DailyCardEntry, Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startLoopbackTeams, type LoopbackTeams } from './loopback-teams.ts';
import { addSellers, conversationOf, MORNING, TENANT, TODAY } from './sellers.ts';
import { startBotProcess, type BotPlace } from './start-bot-process.ts';

/** `unknown`: how many cards were on their way when a bot was killed. */
export type MorningOutcome = {
  readonly cards: number;
  readonly unknown: number;
  readonly problems: readonly string[];
};

const SELLERS = 500;
const COPIES = 2;
const REQUESTS_PER_SECOND = 150;
const WAY_MS = 20;
/** By then, a copy that has claimed a card is taken for dead. */
const LATER_MS = 5 * 60_000;
const LONGEST_MS = 60_000;

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
    return await judge(store, teams, sellers);
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await store.close();
    teams.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

const sum = ({ delivered }: LoopbackTeams): number =>
  [...delivered.values()].reduce((total, count) => total + count, 0);

/** The ledger of the people whose card is due; only a state where there is no entry yet. */
async function stillDue(
  store: Store,
  sellers: readonly PersonId[],
): Promise<readonly { readonly state: DailyCardEntry['state'] | 'none' }[]> {
  const due = await store.peopleWithCardDue(new Date(MORNING + LATER_MS).toISOString(), sellers.length);
  return Promise.all(due.map(async ({ id }) => (await entryOf(store, id)) ?? { state: 'none' as const }));
}

const entryOf = (store: Store, seller: PersonId) => store.dailyCard(TENANT, seller, TODAY);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!(await isSo())) {
    await setTimeout(100);
    if (Date.now() > end) throw new Error('The bots that were left did not finish the morning');
  }
}

async function judge(
  store: Store,
  { delivered }: LoopbackTeams,
  sellers: readonly PersonId[],
): Promise<MorningOutcome> {
  const problems: string[] = [];
  let unknown = 0;
  for (const seller of sellers) {
    const count = delivered.get(conversationOf(seller)) ?? 0;
    const state = (await entryOf(store, seller))?.state;
    if (state === 'unknown') unknown += 1;
    if (count > 1) problems.push(`${seller} got ${count} cards`);
    if (state !== 'unknown' && (state !== 'sent' || count !== 1))
      problems.push(`${seller} got ${count} cards, and the ledger says ${state}`);
  }
  return { cards: sellers.length, unknown, problems };
}
