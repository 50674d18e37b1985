import { Memory } from 'lowdb';
import { createConversation } from '../../src/app/talk/conversation.ts';
import type { Speaker } from '../../src/app/ports/conversation.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { cpuOfOne, inTurns, median } from './rounds.ts';
import { recordName, sellerId, TENANT } from './sellers.ts';
import type { Row, Subject } from './table.ts';
import { startBusyBot } from './today-bot.ts';

const RECORDS = 50_000;
const WARM_UP = 10;
const ROUNDS = 40;

/** What a search from the compose box costs beside `find`, for a name that many have and for a company of its own. */
export const measure: Subject = async () => {
  const bot = await startBusyBot(new Memory(), RECORDS, sellerId);
  const conversation = createConversation(bot.services, rank);
  const find = (words: string) =>
    conversation.said(speaker, { text: `find ${words}`, mentioned: [], attached: [] });
  const search = (words: string) => conversation.searched(speaker, { words, skip: 0, count: 25 });
  const cpu = await inTurns(
    WARM_UP + ROUNDS,
    SEARCHED.flatMap(({ words }) => [() => cpuOfOne(() => search(words)), () => cpuOfOne(() => find(words))]),
  );
  await bot.close();
  const figures = cpu.map((all) => median(all.slice(WARM_UP)));
  return SEARCHED.map(({ what }, at) => row(what, figures[2 * at], figures[2 * at + 1]));
};

const SEARCHED = [
  { what: 'a name of 250', words: recordName(0, 0) },
  { what: 'a company', words: 'Works 17-3' },
];

const row = (what: string, ours = NaN, find = NaN): Row => ({
  what: `CPU time of a search, ${what}, 50,000 records`,
  unit: 'ms',
  ours,
  other: { name: 'find', figure: find },
  goal: { atMost: 1.5 },
});

const speaker: Speaker = {
  tenant: TENANT,
  id: sellerId(0),
  name: 'Seller 0',
  timeZone: 'Asia/Kolkata',
  reference: {
    tenant: TENANT,
    person: sellerId(0),
    conversationId: 'a:0',
    serviceUrl: 'http://localhost',
    userId: '29:0',
    botId: '28:anukram',
  },
};
