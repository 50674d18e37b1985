import { Memory } from 'lowdb';
import { createConversation } from '../../src/app/talk/conversation.ts';
import type { Conversation, Speaker } from '../../src/app/ports/conversation.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { RunningBot } from '../../src/start-bot.ts';
import { COMMANDS } from '../../src/language/commands/catalog.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { buttonsOn } from './buttons-on.ts';
import { longestHold } from './longest-hold.ts';
import { addColleagues, MANAGER, sellerId, TENANT } from './sellers.ts';
import { startBusyBot } from './today-bot.ts';
import type { Row, Subject } from './table.ts';

const FEW = 100;
const MANY = 10_000;
/** What is slow once may be a collection of garbage; what is slow every time is the bot. */
const ROUNDS = 5;
/** Milliseconds for which nobody else is answered. */
const MOST_HELD = 50;
const SHOWN = 20;

type Held = ReadonlyMap<string, number>;

/** For how long each command, and each button of its answers, keeps everybody else waiting: the worst of them. */
export const measure: Subject = async () => {
  await heldWith(FEW);
  const held = await heldWith(MANY);
  return [...held]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(rowOf);
};

const rowOf = ([what, ours]: readonly [string, number]): Row => ({
  what,
  unit: 'ms',
  ours,
  other: { name: 'at most', figure: MOST_HELD },
  goal: { atMost: 1 },
});

/** By an administrator with so many due, and a manager of so many colleagues. */
async function heldWith(count: number): Promise<Held> {
  const bot = await startBusyBot(new Memory(), count);
  await addColleagues(bot.services.store, count);
  while (await bot.services.store.countNews());
  const held = new Map<string, number>();
  const hold = async <Answer>(what: string, act: () => Promise<Answer>): Promise<Answer> => {
    const { ms, answer } = await longestHold(act);
    held.set(what, Math.min(ms, held.get(what) ?? Infinity));
    return answer;
  };
  for (const { examples } of Object.values(COMMANDS)) {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const who of SPEAKERS) await sayAndPress(who, examples.en[0] ?? '', bot, hold);
    }
  }
  await bot.close();
  return held;
}

type Hold = <Answer>(what: string, act: () => Promise<Answer>) => Promise<Answer>;

let messages = 0;

async function sayAndPress(who: Speaker, text: string, { services }: RunningBot, hold: Hold): Promise<void> {
  const bot = createConversation(services, rank);
  const what = `${who.name}: ${text}`;
  const shown = await hold(what, () => bot.said(who, { text, mentioned: [], attached: [] }));
  await hold(`${what}, sent`, () => sent(bot, who, shown));
  for (const { name, data } of shown.flatMap(buttonsOn)) {
    await hold(`${what} → ${name}`, () => bot.pressed(who, data));
  }
}

async function sent(bot: Conversation, who: Speaker, shown: readonly Message[]): Promise<void> {
  for (const message of shown) await bot.sent(who, message, `message ${(messages += 1)}`);
}

const speaker = (name: string, person: PersonId): Speaker => ({
  tenant: TENANT,
  id: person,
  name,
  timeZone: 'Asia/Kolkata',
  reference: {
    tenant: TENANT,
    person,
    conversationId: `chat of ${name}`,
    serviceUrl: 'http://127.0.0.1:9',
    userId: `29:${name}`,
    botId: '28:bot',
  },
});

const SPEAKERS = [speaker('Seller 0', sellerId(0)), speaker('Megan Bowen', MANAGER)];
