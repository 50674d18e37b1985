import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PersonId } from '../../src/domain/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { checkClicks, goOn, pressOf } from './clicks.ts';
import { judgeMorning, LATER_MS, stillDue, until, type MorningOutcome } from './judge-morning.ts';
import { startLoopbackTeams } from './loopback-teams.ts';
import { addSellers, enrollmentIdOf, MORNING, TENANT } from './sellers.ts';
import { startBotProcess } from './start-bot-process.ts';

/** Two servers of which one takes over. */
export type Servers = {
  /** With the hosts of both. */
  readonly databaseUrl: string;
  kill(): Promise<void>;
  promote(): Promise<void>;
};

export type FailoverOutcome = MorningOutcome & {
  readonly clicks: number;
  /** From the promotion until everybody's clicks were acknowledged again. */
  readonly backAfterMs: number;
};

const CLICKERS = 8;
const SELLERS = 300;
const COPIES = 2;
const REQUESTS_PER_SECOND = 150;
const WAY_MS = 20;
/** Until somebody notices that the first server is gone. */
const UNNOTICED_MS = 6_000;
/** By then is due what nobody has put off. */
const SOON_MS = 60_000;

/** Kills the server of two bots while people click and cards go out, promotes the standby, and checks what was saved. */
export async function failover(program: string, servers: Servers): Promise<FailoverOutcome> {
  const { databaseUrl } = servers;
  const folders = await Promise.all(
    Array.from({ length: COPIES }, () => mkdtemp(join(tmpdir(), 'anukram-bot-'))),
  );
  const teams = await startLoopbackTeams(WAY_MS);
  const start = (folder: string, later = 0) =>
    startBotProcess(
      { program, folder, databaseUrl, requestsPerSecond: REQUESTS_PER_SECOND },
      MORNING + later,
    );
  const bots = await Promise.all(folders.map((folder) => start(folder)));
  const store = await openPostgresStore(databaseUrl);
  const clickers = Array.from({ length: CLICKERS }, (_, clicker) => `clicker ${clicker}` as PersonId);
  const sellers = Array.from({ length: SELLERS }, (_, seller) => `seller ${seller}` as PersonId);
  const acknowledged = new Map(clickers.map((clicker) => [clicker, 1]));
  const allClickMore = async () => {
    const before = new Map(acknowledged);
    await until(() => clickers.every((one) => (acknowledged.get(one) ?? 0) > (before.get(one) ?? 0) + 1));
  };
  try {
    await addSellers(store, clickers, teams.serviceUrl, false);
    const clicking = clickers.map((clicker, place) =>
      goOn(
        {
          url: bots[place % COPIES]?.url ?? '',
          serviceUrl: teams.serviceUrl,
          seller: clicker,
          revisionNow: async () => (await store.enrollment(TENANT, enrollmentIdOf(clicker)))?.revision ?? 1,
          activityOf: pressOf,
        },
        (revision) => acknowledged.set(clicker, revision),
      ),
    );
    await allClickMore();
    await addSellers(store, sellers, teams.serviceUrl, true);
    await teams.reaches(SELLERS / 3);
    await servers.kill();
    await setTimeout(UNNOTICED_MS);
    await servers.promote();
    const promoted = performance.now();
    await allClickMore();
    const backAfterMs = performance.now() - promoted;

    await until(async () =>
      (await stillDue(store, sellers, SOON_MS)).every(({ state }) => state === 'claimed'),
    );
    await Promise.all(bots.map((bot) => bot.kill()));
    await Promise.all(clicking);
    const { problems } = await checkClicks(store, acknowledged);
    // A bot that comes long after finds out what was on its way, and sends what was put off, when the server died.
    bots.splice(0, COPIES, await start(folders[0] ?? '', LATER_MS));
    await until(async () => (await stillDue(store, sellers)).length === 0);
    const morning = await judgeMorning(store, teams, sellers);
    const clicks = [...acknowledged.values()].reduce((sum, revision) => sum + revision - 1, 0);
    return { ...morning, problems: [...problems, ...morning.problems], clicks, backAfterMs };
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await store.close();
    teams.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
