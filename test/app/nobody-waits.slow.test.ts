import { Memory } from 'lowdb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Speaker } from '../../src/app/ports/conversation.ts';
import { createConversation } from '../../src/app/talk/conversation.ts';
import { COMMANDS } from '../../src/language/commands/catalog.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import type { RunningBot } from '../../src/start-bot.ts';
import { longestHold } from '../bench/longest-hold.ts';
import { addColleagues, sellerId, TENANT } from '../bench/sellers.ts';
import { startBusyBot } from '../bench/today-bot.ts';

const MANY = 10_000;
/** What is slow once may be a collection of garbage; what is slow every time is the bot. */
const ROUNDS = 4;
/** Sorting so many numbers takes a good 50 ms of CPU time where reading a sentence takes one. */
const NUMBERS = 200_000;

/** Administers the tenant, and has all that is due. */
const SELLER: Speaker = {
  tenant: TENANT,
  id: sellerId(0),
  name: 'Seller 0',
  timeZone: 'Asia/Kolkata',
  reference: {
    tenant: TENANT,
    person: sellerId(0),
    conversationId: 'chat',
    serviceUrl: 'http://127.0.0.1:9',
    userId: '29:seller',
    botId: '28:bot',
  },
};

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBusyBot(new Memory(), MANY);
  await addColleagues(bot.services.store, MANY);
  while (await bot.services.store.countNews());
});
afterAll(() => bot.close());

test('with 10,000 records, enrollments and colleagues, no command holds the loop for long', async () => {
  const most = await leastOf(() => Promise.resolve(sortNumbers()));
  const held: string[] = [];
  for (const { examples } of Object.values(COMMANDS)) {
    const text = examples.en[0] ?? '';
    const ms = await leastOf(() =>
      createConversation(bot.services, rank).said(SELLER, { text, mentioned: [], attached: [] }),
    );
    if (ms > most) held.push(`${text}: ${Math.round(ms)} ms of CPU time, of ${Math.round(most)}`);
  }
  expect(held).toEqual([]);
});

async function leastOf(work: () => Promise<unknown>): Promise<number> {
  const held: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) held.push((await longestHold(work)).ms);
  return Math.min(...held);
}

/** The same numbers each time. */
function sortNumbers(): number {
  let seed = 1;
  const numbers = Array.from({ length: NUMBERS }, () => (seed = (seed * 48_271) % 2_147_483_647));
  return numbers.sort((one, other) => one - other).length;
}
