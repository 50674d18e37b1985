import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import type { Outcome } from './kills.ts';
import { startLoopbackTeams } from './loopback-teams.ts';
import { addSellers, conversationOf, enrollmentIdOf, MORNING, TENANT } from './sellers.ts';
import { startBotProcess, type BotProcess } from './start-bot-process.ts';

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
        const isOver = clickOn(bot, teams.serviceUrl, store, seller, (revision) => {
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
      problems.push(...(await check(store, acknowledged)).map((problem) => `kill ${kill}: ${problem}`));
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

/** Adds one note after the other until the bot is gone; each says which revision it made. */
async function clickOn(
  { url }: BotProcess,
  serviceUrl: string,
  store: Store,
  seller: PersonId,
  onKept: (revision: number) => void,
): Promise<void> {
  let revision = (await store.enrollment(TENANT, enrollmentIdOf(seller)))?.revision ?? 1;
  for (;;) {
    onKept(revision);
    if (!(await press(url, noteOf(seller, serviceUrl, revision)))) return;
    revision += 1;
  }
}

/** False when the bot is gone before the whole answer is there. */
async function press(url: string, activity: object): Promise<boolean> {
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  };
  const answer = await fetch(`${url}/api/messages`, options)
    .then((response) => response.json() as Promise<{ readonly type?: string }>)
    .catch(() => undefined);
  if (answer && answer.type !== 'application/vnd.microsoft.card.adaptive')
    throw new Error(`Not a card but ${JSON.stringify(answer)}`);
  return answer !== undefined;
}

const noteText = (revision: number): string => `makes revision ${revision}`;

const noteOf = (seller: PersonId, serviceUrl: string, revision: number) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: `${seller} ${revision} ${Math.random()}`,
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: conversationOf(seller), conversationType: 'personal', tenantId: TENANT },
  from: { id: `29:${seller}`, aadObjectId: seller, name: 'Asha' },
  recipient: { id: '28:anukram', name: 'Anukram' },
  channelData: { tenant: { id: TENANT } },
  replyToId: 'card',
  value: {
    trigger: 'manual',
    action: {
      type: 'Action.Execute',
      verb: 'note',
      data: {
        verb: 'note',
        enrollment: enrollmentIdOf(seller),
        revision,
        view: 'one',
        note: noteText(revision + 1),
      },
    },
  },
});

/** Everything that is wrong, one line each. One click more than the last acknowledged one may have been saved. */
async function check(store: Store, acknowledged: ReadonlyMap<PersonId, number>): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [seller, revision] of acknowledged) {
    const kept = await store.enrollment(TENANT, enrollmentIdOf(seller));
    const made = kept?.history.slice(1).map(({ event }) => (event.kind === 'note' ? event.text : event.kind));
    const expected = Array.from({ length: (kept?.revision ?? 1) - 1 }, (_, index) => noteText(index + 2));
    if (!kept || kept.revision < revision || kept.revision > revision + 1)
      problems.push(`${seller}: revision ${revision} was acknowledged, ${kept?.revision} is kept`);
    if (made?.join() !== expected.join()) problems.push(`${seller}: half a click is kept: ${made?.join()}`);
  }
  return problems;
}
