import { describe, expect, test } from 'vitest';
import { sendDueCards } from '../../src/app/daily-card/schedule.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { Call } from '../connector.ts';
import { toShown, type Shown } from '../teams-user.ts';
import { MEGAN, saveSettings } from './people.ts';
import {
  enroll,
  noRenewals,
  read,
  startTestConnector,
  startWholeBot,
  temporaryFolder,
  type WholeBot,
  type WholeBotOptions,
} from './whole-bot.ts';

const cardsOf = (messages: readonly Shown[]): readonly Shown[] => messages.filter(({ card }) => card);

/** Alex on a Monday at 08:00, with the bot and with Asha to write to. The line to Teams is quiet. */
async function startWithAsha(options: WholeBotOptions = {}) {
  const whole = await startWholeBot({ samples: noRenewals, ...options });
  await whole.user.install();
  await enroll(whole.user, 'Asha Rao in no-show');
  await whole.connector.waitFor(({ method }) => method === 'PUT');
  return whole;
}

/** What one conversation was sent unprompted, from a point on. */
const sentTo = ({ connector }: WholeBot, conversationId: string, from = 0): readonly Shown[] =>
  connector.calls
    .slice(from)
    .filter((call) => call.method === 'POST' && call.conversationId === conversationId)
    .map((call) => toShown(call.activityId, call.activity));

describe('at nine', () => {
  test('comes one card with what is due, the first open', async () => {
    const { user } = await startWithAsha();
    await enroll(user, 'Deepak Verma in prospecting');
    const [card, ...more] = cardsOf(await user.say('clock +1 hour'));
    expect(more).toEqual([]);
    expect(card?.summary).toMatch(/^2 next best actions.*Asha Rao/);
    const shown = read(card ?? { id: '' });
    expect(shown).toContain('Good morning, Alex');
    expect(shown).toMatch(
      /Ask for another meeting · Asha Rao[\s\S]*\[Sent\][\s\S]*Introduce yourself · Deepak Verma/,
    );
    expect(shown.match(/\[Snooze\]/g)).toHaveLength(1);
  });

  test('the clock tells what was sent, whoever was faster to send it', async () => {
    const { user } = await startWithAsha({ tickMs: 1 });
    for (let day = 0; day < 3; day += 1) {
      const told = (await user.say('clock +1 day')).find(({ card }) => !card);
      expect(told?.text).toContain('One daily card was sent.');
    }
    const told = (await user.say('clock +59 minutes')).find(({ card }) => !card);
    expect(told?.text).toContain('No daily card was due.');
  });

  test('and what could not be sent', async () => {
    const { user, connector } = await startWithAsha();
    connector.answerNext(400);
    const told = (await user.say('clock +1 hour')).find(({ text }) => text !== undefined);
    expect(told?.text).toContain('One try to send a daily card failed.');
    expect(told?.text).not.toContain('No daily card was due.');
  });

  test('not a minute before, and not again', async () => {
    const { user } = await startWithAsha();
    expect(cardsOf(await user.say('clock +59 minutes'))).toEqual([]);
    expect(cardsOf(await user.say('clock +1 minute'))).toHaveLength(1);
    expect(cardsOf(await user.say('clock +23 hours'))).toEqual([]);
  });

  test('on every working day as long as something is due, and none at the weekend', async () => {
    const { user } = await startWithAsha();
    const perDay: number[] = [];
    for (let day = 0; day < 8; day += 1) perDay.push(cardsOf(await user.say('clock +1 day')).length);
    expect(perDay).toEqual([1, 1, 1, 1, 1, 0, 0, 1]);
  });

  test('every one of them, when the clock goes ten days ahead', async () => {
    const { user } = await startWithAsha();
    const messages = await user.say('clock +10 days');
    expect(cardsOf(messages).map((card) => /^\w+ \d+ \w+/.exec(read(card))?.[0])).toEqual([
      'Monday 23 November',
      'Tuesday 24 November',
      'Wednesday 25 November',
      'Thursday 26 November',
      'Friday 27 November',
      'Monday 30 November',
      'Tuesday 1 December',
      'Wednesday 2 December',
    ]);
    expect(read(messages.at(-1) ?? { id: '' })).toContain('8 daily cards');
  });

  test('nothing comes when nothing is due', async () => {
    const { user } = await startWithAsha();
    await user.say('snooze Asha Rao until thursday');
    expect(cardsOf(await user.say('clock +3 days'))).toEqual([]);
    expect(cardsOf(await user.say('clock +1 day'))).toHaveLength(1);
  });

  test('what falls due on a Saturday comes on Monday, and is not overdue then', async () => {
    const { user } = await startWithAsha();
    await user.say('snooze Asha Rao until 2026-11-28');
    const [card, ...more] = cardsOf(await user.say('clock +8 days'));
    expect(more).toHaveLength(0);
    expect(read(card ?? { id: '' })).toMatch(/^Monday 30 November/);
    expect(read(card ?? { id: '' })).toContain('Due today');
  });
});

test('what is due comes in order: who replied, what is overdue longest, what is worth most', async () => {
  const whole = await startWholeBot({ samples: noRenewals });
  const { user } = whole;
  await user.install();
  const wishes: readonly (readonly [string, Partial<Enrollment>, number?])[] = [
    ['Cheap Pens', {}, 10],
    ['Dear Motors', {}, 1_000],
    ['Later Mills', dueOn('2026-11-24'), 5_000],
    ['Oldest Tools', dueOn('2026-11-19'), 1],
    ['Older Tiles', dueOn('2026-11-20'), 2],
    ['Worthless Paper', {}],
    ['Answering Foods', { repliedOn: '2026-11-23' as Day }, 1],
  ];
  for (const [name, changes, amount] of wishes) {
    const record = await whole.addRecord(
      name,
      amount === undefined ? {} : { value: { amount, currency: 'INR' } },
    );
    await enroll(user, `${name} in no-show`);
    const { store } = whole.bot.services;
    const [kept] = await store.enrollmentsOfRecord(record.tenant, record.id);
    if (kept) await store.commit(record.tenant, { enrollments: [{ ...kept, ...changes, revision: 2 }] });
  }
  const [card] = cardsOf(await user.say('clock +1 hour'));
  const shown = read(card ?? { id: '' });
  const inOrder = wishes
    .map(([name]) => ({ name, at: shown.search(new RegExp(`(Email )?${name}`)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  expect(inOrder.map(({ name }) => name)).toEqual([
    'Answering Foods',
    'Oldest Tools',
    'Older Tiles',
    'Dear Motors',
    'Cheap Pens',
    'Worthless Paper',
  ]);
  expect(shown).toContain('2 overdue');
});

const dueOn = (day: string): Partial<Enrollment> => ({
  state: { kind: 'open', step: 'missed-meeting-email' as never, due: day as Day },
});

describe('pressing on it', () => {
  test('shows what happened and the next action in its place, in every client', async () => {
    const { user, connector } = await startWithAsha();
    await enroll(user, 'Deepak Verma in prospecting');
    const [card] = cardsOf(await user.say('clock +1 hour'));
    if (!card) throw new Error('No daily card');
    const answer = await user.press(card, 'Sent');
    expect(read(answer)).toMatch(/Asha Rao: email sent[\s\S]*Deepak Verma[\s\S]*\[Sent\]/);
    const update = await connector.waitFor(isUpdateOf(card));
    expect(toShown('', update.activity).card).toEqual(answer.card);
  });

  test('through to the end of the day sends no further message', async () => {
    const { user, connector } = await startWithAsha();
    const [card] = cardsOf(await user.say('clock +1 hour'));
    if (!card) throw new Error('No daily card');
    const posts = () => connector.calls.filter(({ method }) => method === 'POST').length;
    const before = posts();
    const answer = await user.press(await user.press(card, 'Customer replied'), 'Skip');
    await connector.waitFor(isUpdateOf(card));
    expect(read(answer)).toContain('[Done]');
    expect(posts()).toBe(before);
  });
});

const isUpdateOf =
  ({ id }: Shown) =>
  ({ method, activityId }: Call): boolean =>
    method === 'PUT' && activityId === id;

describe('each seller has their own morning', () => {
  test('in their own zone', async () => {
    const whole = await startWithAsha();
    const megan = whole.anotherUser({ ...MEGAN, timeZone: 'Europe/Berlin' });
    await megan.install();
    await enroll(megan, 'Vikram Shetty in no-show');
    const before = whole.connector.calls.length;
    expect(await whole.comes('2026-11-23T03:30:00Z')).toBe(1);
    expect(sentTo(whole, megan.conversationId, before)).toEqual([]);
    expect(await whole.comes('2026-11-23T07:59:00Z')).toBe(0);
    expect(await whole.comes('2026-11-23T08:00:00Z')).toBe(1);
    expect(sentTo(whole, megan.conversationId, before).map(read).join()).toContain('Good morning, Megan');
    expect(sentTo(whole, whole.user.conversationId, before)).toHaveLength(1);
  });

  test('at the hour, in the zone and on the days that they set', async () => {
    const { user, comes } = await startWithAsha();
    await saveSettings(user, {
      zone: 'America/New_York',
      hour: '7',
      days: '0,2',
    });
    expect(await comes('2026-11-23T23:00:00Z')).toBe(0);
    expect(await comes('2026-11-24T11:59:00Z')).toBe(0);
    expect(await comes('2026-11-24T12:00:00Z')).toBe(1);
    expect(await comes('2026-11-28T12:00:00Z')).toBe(0);
    expect(await comes('2026-11-29T12:00:00Z')).toBe(1);
  });

  test('follows them when their Teams is suddenly elsewhere', async () => {
    const { comes, anotherUser } = await startWithAsha();
    await anotherUser({ timeZone: 'Asia/Tokyo' }).say('hi');
    expect(await comes('2026-11-23T23:59:00Z')).toBe(0);
    expect(await comes('2026-11-24T00:00:00Z')).toBe(1);
  });

  test('has none once they removed the bot, and one again when they are back', async () => {
    const { user, comes } = await startWithAsha();
    await user.uninstall();
    expect(await comes('2026-11-23T03:30:00Z')).toBe(0);
    await user.install();
    expect(await comes('2026-11-24T03:30:00Z')).toBe(1);
  });
});

describe('a bot that was not there in the morning', () => {
  test('sends one card when it is back', async () => {
    const { comes } = await startWithAsha();
    expect(await comes('2026-11-25T06:00:00Z')).toBe(1);
    expect(await comes('2026-11-25T06:01:00Z')).toBe(0);
  });

  test('but not on a day off', async () => {
    const { comes } = await startWithAsha();
    expect(await comes('2026-11-28T06:00:00Z')).toBe(0);
    expect(await comes('2026-11-30T03:30:00Z')).toBe(1);
  });

  test('and not in the evening', async () => {
    const { comes } = await startWithAsha();
    expect(await comes('2026-11-23T13:00:00Z')).toBe(0);
    expect(await comes('2026-11-24T03:30:00Z')).toBe(1);
  });
});

describe('never a second card for the same day', () => {
  test('when Teams refused it', async () => {
    const { connector, comes } = await startWithAsha();
    connector.answerNext(400);
    expect(await comes('2026-11-23T03:30:00Z')).toBe(0);
    expect(await comes('2026-11-23T03:31:00Z')).toBe(0);
    expect(await comes('2026-11-24T03:30:00Z')).toBe(1);
  });

  test('when the bot dies after it has claimed the card and before it knows that it was sent', async () => {
    const folder = await temporaryFolder();
    const connector = await startTestConnector();
    const first = await startWithAsha({ folder, connector });
    connector.answerNext('hang');
    const dying = first.comes('2026-11-23T03:30:00Z');
    await connector.waitFor(isDailyCard);
    const second = await startWholeBot({
      folder,
      connector,
      samples: noRenewals,
      start: '2026-11-23T03:31:00Z',
    });
    expect(await sendDueCards(second.bot.services)).toBe(0);
    expect(connector.calls.filter(isDailyCard)).toHaveLength(1);
    expect(await second.comes('2026-11-24T03:30:00Z')).toBe(1);
    await connector.close();
    await dying;
  });

  test('when two ticks come at once', async () => {
    const { connector, comes } = await startWithAsha();
    const sent = await Promise.all([comes('2026-11-23T03:30:00Z'), comes('2026-11-23T03:30:00Z')]);
    expect(sent.toSorted()).toEqual([0, 1]);
    expect(connector.calls.filter(isDailyCard)).toHaveLength(1);
  });
});

const isDailyCard = ({ method, activity }: Call): boolean =>
  method === 'POST' && read(toShown('', activity)).includes('Good morning');
