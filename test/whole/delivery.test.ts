import { describe, expect, test } from 'vitest';
import { createDailyCards, sendDueCards } from '../../src/app/daily-card/schedule.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import type { Answer, Call } from '../connector.ts';
import { toShown } from '../teams-user.ts';
import { saveSettings } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

const ALEX = '11111111-aaaa-4aaa-8aaa-111111111111' as PersonId;
const MONDAY = '2026-11-23' as Day;
const AT_NINE = '2026-11-23T03:30:00Z';
const TUESDAY_AT_NINE = '2026-11-24T03:30:00Z';

/** Alex with something due, at 08:00 on a Monday, and Teams about to answer so to what comes next. */
async function startDue(...answers: readonly Answer[]): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await whole.user.install();
  await enroll(whole.user, 'Asha Rao in no-show');
  await whole.connector.waitFor(({ method }) => method === 'PUT');
  whole.connector.answerNext(...answers);
  return whole;
}

const entryOf = ({ bot }: WholeBot, day = MONDAY) => bot.services.store.dailyCard(TENANT, ALEX, day);

const isDailyCard = ({ method, activity }: Call): boolean =>
  method === 'POST' && read(toShown('', activity)).includes('Good morning');

const cardsSeen = ({ connector }: WholeBot): number =>
  connector.calls.filter((call) => call.delivered && isDailyCard(call)).length;

describe('a Teams that is busy', () => {
  test.each([412, 429, 503])('gets the card a little later after %i', async (status) => {
    const whole = await startDue(status);
    expect(await whole.comes(AT_NINE)).toBe(0);
    expect(await entryOf(whole)).toMatchObject({ state: 'waiting', attempt: 1 });
    expect(await whole.comes('2026-11-23T03:30:01Z')).toBe(1);
    expect(await whole.comes('2026-11-23T04:30:00Z')).toBe(0);
    expect(cardsSeen(whole)).toBe(1);
  });

  test('is left alone for as long as it asks, and longer each time', async () => {
    const whole = await startDue({ status: 429, retryAfter: 60 });
    await whole.comes(AT_NINE);
    expect(await whole.comes('2026-11-23T03:30:59Z')).toBe(0);
    expect(whole.connector.calls.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test('all day does without that card, and gets the next one', async () => {
    const whole = await startDue(503, 503);
    await whole.comes(AT_NINE);
    await whole.comes('2026-11-23T05:00:00Z');
    expect(await whole.comes('2026-11-23T11:30:00Z')).toBe(0);
    expect(await entryOf(whole)).toMatchObject({ state: 'failed', reason: 'HTTP 503 Told' });
    expect(await whole.comes(TUESDAY_AT_NINE)).toBe(1);
    expect(cardsSeen(whole)).toBe(1);
  });

  test('that does not know the bot gets nothing for ten minutes, and everything once it does', async () => {
    const whole = await startDue({ status: 401, code: 'BotNotRegistered' });
    await whole.comes(AT_NINE);
    expect(await whole.comes('2026-11-23T03:35:00Z')).toBe(0);
    expect(await whole.comes('2026-11-23T03:40:00Z')).toBe(1);
  });
});

describe('a seller who cannot be reached', () => {
  test.each([
    'BotDisabledByAdmin',
    'BotNotInConversationRoster',
    'ConversationBlockedByUser',
    'ForbiddenOperationException',
  ])('after %s gets nothing more until they write', async (code) => {
    const whole = await startDue({ status: 403, code });
    await whole.comes(AT_NINE);
    const before = whole.connector.calls.length;
    expect(await whole.comes(TUESDAY_AT_NINE)).toBe(0);
    expect(whole.connector.calls).toHaveLength(before);
    expect(await whole.bot.services.store.reference(TENANT, ALEX)).toMatchObject({
      unreachable: { since: '2026-11-23T03:30:00.000Z', reason: `HTTP 403 ${code}` },
    });
    await whole.user.say('help');
    expect(await whole.comes('2026-11-25T03:30:00Z')).toBe(1);
  });

  test('because their chat is gone is forgotten until they are back', async () => {
    const whole = await startDue({ status: 404, code: 'ConversationNotFound' });
    await whole.comes(AT_NINE);
    expect(await whole.bot.services.store.reference(TENANT, ALEX)).toBeUndefined();
    await whole.user.install();
    expect(await whole.comes(TUESDAY_AT_NINE)).toBe(1);
  });
});

test('a card that is too big comes as its summary', async () => {
  const whole = await startDue({ status: 413, code: 'MessageSizeTooBig' });
  expect(await whole.comes(AT_NINE)).toBe(1);
  expect(whole.connector.calls.at(-1)?.activity.text).toMatch(/^1 next best action.*Asha Rao/);
});

const inDoubt: readonly (readonly [string, Answer])[] = [
  ['a 502', { status: 502, delivered: true }],
  ['a 504', 504],
  ['a line that breaks', 'break'],
];

describe('a card of which nobody knows whether it arrived', () => {
  test.each(inDoubt)('is never sent again blindly after %s', async (_, answer) => {
    const whole = await startDue(answer);
    expect(await whole.comes(AT_NINE)).toBe(0);
    expect(await entryOf(whole)).toMatchObject({ state: 'unknown' });
    expect(await whole.comes('2026-11-23T08:00:00Z')).toBe(0);
    expect(whole.connector.calls.filter(isDailyCard)).toHaveLength(1);
    expect(await whole.comes(TUESDAY_AT_NINE)).toBe(1);
  });

  test('comes with the next answer', async () => {
    const whole = await startDue(504);
    await whole.comes(AT_NINE);
    const [help, card, ...more] = await whole.user.say('help');
    expect([help?.card !== undefined, more]).toEqual([true, []]);
    expect(read(card ?? { id: '' })).toContain('Asha Rao');
    expect(await entryOf(whole)).toMatchObject({ state: 'sent', activityId: card?.id });
    expect(await whole.user.say('help')).toHaveLength(1);
  });

  test('but not after today was asked for, which shows the same', async () => {
    const whole = await startDue(504);
    await whole.comes(AT_NINE);
    await ask(whole.user, 'today');
    expect(await entryOf(whole)).toMatchObject({ state: 'sent' });
  });

  test('had arrived when somebody presses on it', async () => {
    const whole = await startDue({ status: 502, delivered: true });
    await whole.comes(AT_NINE);
    const call = await whole.connector.waitFor(isDailyCard);
    await whole.user.press(toShown(call.activityId, call.activity), 'Sent');
    expect(await entryOf(whole)).toMatchObject({ state: 'sent', activityId: call.activityId });
  });
});

describe('a card whose sender died before the seller chose an earlier hour, so that none is due today', () => {
  const startLost = async () => {
    const whole = await startDue();
    const claim = { tenant: TENANT, person: ALEX, day: MONDAY, claimedAt: AT_NINE };
    await whole.bot.services.store.commit(TENANT, { claimDailyCard: { ...claim, state: 'claimed' } });
    await whole.comes(AT_NINE);
    await saveSettings(whole.user, { hour: '7' });
    expect(await whole.comes('2026-11-23T04:30:00Z')).toBe(0);
    expect(await entryOf(whole)).toMatchObject({ state: 'claimed' });
    return whole;
  };

  test('is unknown the next day, which has a card of its own', async () => {
    const whole = await startLost();
    expect(await whole.comes('2026-11-24T01:30:00Z')).toBe(1);
    expect(await entryOf(whole)).toMatchObject({ state: 'unknown', reason: 'lost' });
  });

  test('comes with the next answer', async () => {
    const whole = await startLost();
    const [, card] = await whole.user.say('help');
    expect(read(card ?? { id: '' })).toContain('Asha Rao');
    expect(await entryOf(whole)).toMatchObject({ state: 'sent', activityId: card?.id });
  });

  test('but not after today was asked for, which shows the same', async () => {
    const whole = await startLost();
    await ask(whole.user, 'today');
    expect(await entryOf(whole)).toMatchObject({ state: 'sent' });
  });
});

test('a clock that jumps to and fro sends nothing twice', async () => {
  const whole = await startDue();
  const sent: number[] = [];
  for (const instant of [AT_NINE, TUESDAY_AT_NINE, AT_NINE, TUESDAY_AT_NINE, '2026-11-24T09:00:00Z'])
    sent.push(await whole.comes(instant));
  expect(sent).toEqual([1, 1, 0, 0, 0]);
});

/** Forty. */
const CUSTOMERS = ['Bela', 'Chitra', 'Dinesh', 'Esha', 'Gopal', 'Hari', 'Jaya', 'Kiran'].flatMap((first) =>
  ['Banerjee', 'Chopra', 'Fernandes', 'Mukherjee', 'Pillai'].map((last) => `${first} ${last}`),
);

test('two copies of the bot share a morning, and every seller gets one card', async () => {
  const first = await startWholeBot({ samples: noRenewals });
  const { connector, bot } = first;
  const conversations = await Promise.all(
    CUSTOMERS.map(async (customer, index) => {
      const seller = first.anotherUser({
        name: `Seller ${index}`,
        aadObjectId: `33333333-aaaa-4aaa-8aaa-${String(index).padStart(12, '0')}`,
      });
      await seller.install();
      await first.addRecord(customer, {});
      await enroll(seller, `${customer} in no-show`);
      return seller.conversationId;
    }),
  );
  const second = await startWholeBot({ store: bot.services.store, connector, start: AT_NINE });
  const sent = await Promise.all([first.comes(AT_NINE), sendDueCards(second.bot.services)]);
  expect(sent[0] + sent[1]).toBe(40);
  const receivers = connector.calls.filter(isDailyCard).map(({ conversationId }) => conversationId);
  expect(receivers.toSorted()).toEqual(conversations.toSorted());
});

/** A bot with a seller in each tenant, whose cards are due at nine in Kolkata and at nine in Dubai. */
async function startInTwoTenants() {
  const whole = await startWholeBot({ samples: noRenewals });
  const elsewhere = { tenantId: '44444444-dddd-4ddd-8ddd-444444444444', timeZone: 'Asia/Dubai' };
  const other = whole.anotherUser({ aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333', ...elsewhere });
  await whole.addRecord('Ravi Mehta', { tenant: elsewhere.tenantId as TenantId });
  for (const [user, customer] of [
    [whole.user, 'Asha Rao'],
    [other, 'Ravi Mehta'],
  ] as const) {
    await user.install();
    await enroll(user, `${customer} in no-show`);
  }
  return { whole, other };
}

test('a tenant that Teams keeps waiting holds up nobody else', async () => {
  const { whole, other } = await startInTwoTenants();
  const { messenger } = whole.bot.services;
  const cards = createDailyCards({
    ...whole.bot.services,
    messenger: {
      ...messenger,
      send: (to, ...rest) =>
        to.tenant === TENANT ? new Promise(() => undefined) : messenger.send(to, ...rest),
    },
  });
  await whole.moveTo(AT_NINE);
  expect(await cards.takeUp()).toHaveLength(1);
  await whole.moveTo('2026-11-23T05:00:00Z');
  expect(await cards.takeUp()).toHaveLength(1);
  await whole.connector.waitFor((call) => isDailyCard(call) && call.conversationId === other.conversationId);
});

test('a bot that is stopped in the morning ends what has left, and leaves the rest to the next one', async () => {
  const { whole, other } = await startInTwoTenants();
  const { messenger, store } = whole.bot.services;
  const left = latch();
  const goOn = latch();
  const cards = createDailyCards({
    ...whole.bot.services,
    messenger: {
      ...messenger,
      send: async (to, message, claimBeforeSend = () => Promise.resolve(true)) => {
        if (to.tenant !== TENANT) await goOn.opened;
        return messenger.send(to, message, async () => {
          const leaves = await claimBeforeSend();
          left.open();
          return leaves;
        });
      },
    },
  });
  await whole.moveTo('2026-11-23T05:00:00Z');
  await cards.takeUp();
  await left.opened;
  await cards.stop();
  expect(await entryOf(whole)).toMatchObject({ state: 'sent' });
  goOn.open();
  await cards.idle();
  expect(whole.connector.calls.filter(isDailyCard)).toHaveLength(1);
  expect(await sendDueCards(whole.bot.services)).toBe(1);
  expect(whole.connector.calls.filter(isDailyCard).at(-1)?.conversationId).toBe(other.conversationId);
  expect(await store.nextCardDue()).toBe(TUESDAY_AT_NINE.replace('Z', '.000Z'));
});

function latch() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test('operators see what became of the cards', async () => {
  const whole = await startDue(429);
  await whole.comes(AT_NINE);
  await whole.comes('2026-11-23T03:30:01Z');
  const response = await fetch(`${whole.bot.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  for (const line of [
    'anukram_daily_cards_due_total 1',
    'anukram_daily_cards_total{state="sent"} 1',
    'anukram_daily_cards_total{state="waiting"} 1',
    'anukram_daily_cards_total{state="unknown"} 0',
    'anukram_daily_cards_total{state="failed"} 0',
    'anukram_teams_throttled_total 1',
    'anukram_daily_cards_behind_seconds 0',
  ])
    expect(text).toContain(`${line}\n`);
  expect(`${text}${whole.logged.join()}`).not.toMatch(/Asha|Rao|Alex/);
});

test('whoever installs the bot again at five past nine still gets the card of that day, and never twice', async () => {
  const whole = await startDue();
  await whole.user.uninstall();
  expect(await whole.comes(AT_NINE)).toBe(0);
  expect(await whole.comes('2026-11-23T03:35:00Z')).toBe(0);
  await whole.user.install();
  expect(await whole.comes('2026-11-23T03:35:01Z')).toBe(1);
  await whole.user.uninstall();
  await whole.user.install();
  expect(await whole.comes('2026-11-23T04:00:00Z')).toBe(0);
  expect(await whole.comes(TUESDAY_AT_NINE)).toBe(1);
  expect(cardsSeen(whole)).toBe(2);
});

test('a card whose hour the clocks skip over midnight leaves when they do, and counts for its own day', async () => {
  const whole = await startDue();
  await saveSettings(whole.user, { zone: 'America/Scoresbysund', hour: '23', days: '0,1,2,3,4,5,6' });
  await whole.comes('2027-03-27T12:00:00Z');
  await ask(whole.user, 'today');
  expect(await whole.comes('2027-03-28T00:59:00Z')).toBe(0);
  expect(await whole.comes('2027-03-28T01:00:00Z')).toBe(1);
  expect(await entryOf(whole, '2027-03-27' as Day)).toMatchObject({ state: 'sent' });
  expect(await whole.comes('2027-03-28T02:00:00Z')).toBe(0);
  expect(await whole.comes('2027-03-29T00:00:00Z')).toBe(1);
});
