import type { BotProcess } from './bots/bot-process.ts';
import type { TeamsSide } from './bots/teams-side.ts';
import { enrollmentId, recordName, RUNNING, sellerId, TALKING, TENANT } from './sellers.ts';

/** Turns for one bot, one after another: whole Teams activities, each with its expected answer. */
export type Turns = {
  readonly bot: BotProcess;
  /** The next activity, each by another seller than the one before. */
  readonly next: () => object;
  /** A part of the answer when all went well. */
  readonly answer: string;
};

/** How many turns make a day: then everything that was due has been clicked. */
export const TURNS_A_DAY = TALKING * RUNNING;

let activities = 0;

/** A seller asks for the status of a customer. */
export const statusTurns = (bot: BotProcess, { serviceUrl }: TeamsSide): Turns => ({
  bot,
  next: inTurn(serviceUrl, (seller, index) => ({
    type: 'message',
    text: `status ${recordName(seller, index)}`,
    textFormat: 'plain',
    localTimezone: 'Asia/Kolkata',
    entities: [{ type: 'clientInfo', locale: 'en-US', platform: 'Web', timezone: 'Asia/Kolkata' }],
  })),
  answer: '',
});

/** "No answer", on the list of the day. */
export function clickTurns(bot: BotProcess, { serviceUrl }: TeamsSide): Turns {
  let revision = 2;
  return {
    bot,
    next: inTurn(
      serviceUrl,
      (seller, index) => ({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'card',
        value: {
          action: {
            type: 'Action.Execute',
            verb: 'outcome',
            data: {
              verb: 'outcome',
              enrollment: enrollmentId(seller, index),
              revision,
              view: 'list',
              outcome: 'no-answer',
            },
          },
          trigger: 'manual',
        },
      }),
      () => (revision += 1),
    ),
    // A click that came too late would be answered with a card as well, but without Undo.
    answer: '"verb":"undo"',
  };
}

function inTurn(
  serviceUrl: string,
  activityOf: (seller: number, index: number) => object,
  onDayOver: () => void = () => undefined,
): () => object {
  let turn = 0;
  return () => {
    const seller = turn % TALKING;
    const index = Math.floor(turn / TALKING) % RUNNING;
    const activity = { ...usual(serviceUrl, seller), ...activityOf(seller, index) };
    turn += 1;
    if (turn % TURNS_A_DAY === 0) onDayOver();
    return activity;
  };
}

function usual(serviceUrl: string, seller: number) {
  const id = sellerId(seller);
  activities += 1;
  return {
    id: `activity-${activities}`,
    timestamp: '2026-11-23T02:30:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: TENANT },
    from: { id: `29:${id}`, aadObjectId: id, name: `Seller ${seller}` },
    recipient: { id: '28:anukram', name: 'Anukram' },
    channelData: { tenant: { id: TENANT } },
    locale: 'en-US',
  };
}

/** CPU time of the bot's process for one turn, in microseconds: a day's turns, several at a time. */
export async function cpuOfTurns(teams: TeamsSide, turns: Turns): Promise<number> {
  const { bot } = turns;
  await bot.nextDay();
  const before = await bot.usage();
  const allSent = teams.received(TURNS_A_DAY);
  const talk = async () => {
    for (let turn = 0; turn < RUNNING; turn += 1) await take(teams, turns);
  };
  await Promise.all(Array.from({ length: TALKING }, talk));
  await allSent;
  return ((await bot.usage()).cpu - before.cpu) / TURNS_A_DAY;
}

/**
 * Milliseconds from when each turn should have begun until it was answered: a day's turns, at a fixed rate a second.
 */
export async function delaysOfTurns(
  teams: TeamsSide,
  turns: Turns,
  aSecond: number,
): Promise<readonly number[]> {
  await turns.bot.nextDay();
  const allSent = teams.received(TURNS_A_DAY);
  const start = performance.now();
  const delays = await Promise.all(
    Array.from({ length: TURNS_A_DAY }, async (_, turn) => {
      const due = start + (turn * 1_000) / aSecond;
      await at(due);
      await take(teams, turns);
      return performance.now() - due;
    }),
  );
  await allSent;
  return delays;
}

async function take(teams: TeamsSide, { bot, next, answer }: Turns): Promise<void> {
  const activity = next();
  const answered = await teams.post(bot.url, activity);
  if (!answered.includes(answer)) throw new Error(`${answered} to ${JSON.stringify(activity)}`);
}

const at = (time: number) => new Promise((resolve) => setTimeout(resolve, time - performance.now()));
