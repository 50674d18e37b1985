import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReminders, sendDueReminders } from '../../src/app/reminders/schedule.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import type { Answer } from '../connector.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { atThree, AT_THREE, pressed, seen, startEnrolled, startWithAlex, stateOf } from './reminding.ts';
import { read, startTestConnector, startWholeBot, temporaryFolder } from './whole-bot.ts';

let postgres: Postgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
});
afterAll(async () => {
  await postgres.dropDatabase(url);
  await postgres.stop();
});

describe('a bot that was down', () => {
  test.each([
    ['a little while', '2026-11-23T09:33:00Z', undefined],
    ['for hours', '2026-11-23T12:00:00Z', 'This was for 15:00.'],
    ['until the next day', '2026-11-24T06:00:00Z', 'This was for Mon 23 Nov at 15:00.'],
    ['for a fortnight', '2026-12-08T06:00:00Z', 'This was for Mon 23 Nov at 15:00.'],
  ])('%s sends it once it is back', async (_, back, expected) => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree());
    expect(await whole.reminds(back)).toBe(1);
    const text = read(seen(whole)[0] ?? { id: '' });
    if (expected === undefined) expect(text).not.toContain('This was for');
    else expect(text).toContain(expected);
  });

  test('until the night waits for the morning, when its daily card comes', async () => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree());
    expect(await whole.reminds('2026-11-23T22:00:00Z')).toBe(0);
    expect(await whole.reminds('2026-11-24T03:29:00Z')).toBe(0);
    expect(await whole.reminds('2026-11-24T03:30:00Z')).toBe(1);
  });

  test('in between goes on where it was', async () => {
    const [folder, connector] = [await temporaryFolder(), await startTestConnector()];
    const first = await startWithAlex({ folder, connector });
    await pressed(first.user, atThree({ note: 'Call' }));
    await first.stop();
    const second = await startWholeBot({ folder, connector });
    expect(await second.reminds(AT_THREE)).toBe(1);
    await second.stop();
    const third = await startWholeBot({ folder, connector });
    expect(await third.reminds('2026-11-23T09:30:05Z')).toBe(0);
    expect(seen(third)).toHaveLength(1);
  });
});

describe('a Teams that is busy', () => {
  const startDue = async (...answers: readonly Answer[]) => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree({ note: 'Call' }));
    whole.connector.answerNext(...answers);
    return whole;
  };

  test.each([412, 429, 503])('gets it a little later after %i', async (status) => {
    const whole = await startDue(status);
    expect(await whole.reminds(AT_THREE)).toBe(0);
    expect(await stateOf(whole)).toMatchObject({ kind: 'waiting', tries: 1 });
    expect(await whole.reminds('2026-11-23T09:30:01Z')).toBe(1);
    expect(seen(whole)).toHaveLength(1);
  });

  test.each<readonly [string, Answer]>([
    ['a 502', { status: 502, delivered: true }],
    ['a 504', 504],
    ['a line that breaks', 'break'],
  ])('is never sent again blindly after %s', async (_, answer) => {
    const whole = await startDue(answer);
    expect(await whole.reminds(AT_THREE)).toBe(0);
    expect(await stateOf(whole)).toMatchObject({ kind: 'over', how: 'unknown' });
    expect(await whole.reminds('2026-11-23T10:30:00Z')).toBe(0);
  });

  test('comes with the next answer when nobody knows whether it arrived, once', async () => {
    const whole = await startDue(504);
    await whole.reminds(AT_THREE);
    const [help, reminder = { id: '' }, ...more] = await whole.user.say('help');
    expect([help?.card !== undefined, more]).toEqual([true, []]);
    expect(read(reminder)).toMatch(/Reminder: Call[^]*not sure this reached you/);
    expect(await whole.user.say('help')).toHaveLength(1);
  });

  test('gets it again when the seller is back who could not be reached', async () => {
    const whole = await startDue({ status: 403, code: 'ConversationBlockedByUser' });
    expect(await whole.reminds(AT_THREE)).toBe(0);
    expect(await whole.reminds('2026-11-23T10:30:00Z')).toBe(0);
    await whole.user.say('help');
    expect(await whole.reminds('2026-11-23T11:30:00Z')).toBe(1);
  });

  test('for a week is given up', async () => {
    const whole = await startDue();
    await whole.user.uninstall();
    await whole.reminds(AT_THREE);
    await whole.reminds('2026-11-30T09:31:00Z');
    expect(await stateOf(whole)).toMatchObject({ kind: 'over', how: 'failed' });
  });

  test('that finds the card too big gets its line', async () => {
    const whole = await startDue({ status: 413, code: 'MessageSizeTooBig' });
    expect(await whole.reminds(AT_THREE)).toBe(1);
    expect(whole.connector.calls.at(-1)?.activity.text).toBe('Reminder: Call');
  });
});

test('two copies of the bot send each of many reminders once', async () => {
  const first = await startWithAlex();
  for (let n = 0; n < 30; n += 1) await pressed(first.user, atThree({ id: `r${n}`, note: `Note ${n}` }));
  const { connector, bot } = first;
  const second = await startWholeBot({ store: bot.services.store, connector, start: AT_THREE });
  const sent = await Promise.all([first.reminds(AT_THREE), sendDueReminders(second.bot.services)]);
  expect(sent[0] + sent[1]).toBe(30);
  expect(new Set(seen(first).map(({ summary }) => summary)).size).toBe(30);
  expect(seen(first)).toHaveLength(30);
});

test('copies on PostgreSQL send each of many reminders once, also after a restart of both', async () => {
  const connector = await startTestConnector();
  const startCopy = async () => startWholeBot({ store: await openPostgresStore(url), connector });
  const copies = [await startCopy(), await startCopy()] as const;
  await copies[0].user.install();
  for (let n = 0; n < 30; n += 1)
    await pressed(copies[n % 2 === 0 ? 0 : 1].user, atThree({ id: `r${n}`, note: `Note ${n}` }));
  const sent = await Promise.all(copies.map((copy) => copy.reminds(AT_THREE)));
  expect(sent.reduce((sum, count) => sum + count)).toBe(30);
  await Promise.all(copies.map((copy) => copy.stop()));
  const third = await startCopy();
  expect(await third.reminds('2026-11-23T09:31:00Z')).toBe(0);
  expect(new Set(seen(third).map(({ summary }) => summary)).size).toBe(30);
  expect(seen(third)).toHaveLength(30);
});

test('one whose sender died on the way is not sent by another', async () => {
  const whole = await startWithAlex();
  await pressed(whole.user, atThree());
  const { messenger } = whole.bot.services;
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => (leave = resolve));
  const dying = createReminders({
    ...whole.bot.services,
    messenger: {
      ...messenger,
      send: async (_to, _message, leaving = () => Promise.resolve(true)) => {
        await leaving();
        leave();
        return new Promise(() => undefined);
      },
    },
  });
  await whole.moveTo(AT_THREE);
  await dying.takeUp();
  await left;
  expect(await stateOf(whole)).toMatchObject({ kind: 'claimed' });
  expect(await whole.reminds('2026-11-23T09:31:00Z')).toBe(0);
  expect(await whole.reminds('2026-11-23T09:33:00Z')).toBe(0);
  expect(await stateOf(whole)).toMatchObject({ kind: 'over', how: 'unknown', reason: 'lost' });
});

test.each([
  ['is not saved', false],
  ['is saved, though nobody hears of it,', true],
])('a claim that %s is given up, and the message comes once', async (_, isSaved) => {
  const whole = await startWithAlex();
  await pressed(whole.user, atThree());
  const { store } = whole.bot.services;
  let failures = 1;
  const shaky = createReminders({
    ...whole.bot.services,
    store: {
      ...store,
      commit: async (tenant, changes) => {
        const isClaim = changes.reminders?.some(({ state }) => state.kind === 'claimed');
        if (!isClaim || failures-- === 0) return store.commit(tenant, changes);
        if (isSaved) await store.commit(tenant, changes);
        throw new Error('down');
      },
    },
  });
  await whole.moveTo(AT_THREE);
  await shaky.takeUp();
  await shaky.idle();
  expect([shaky.sendings().sent, seen(whole).length]).toEqual([0, 0]);
  expect(await whole.reminds('2026-11-23T09:34:59Z')).toBe(0);
  expect(await whole.reminds('2026-11-23T09:35:00Z')).toBe(1);
  expect(seen(whole)).toHaveLength(1);
});

test('the clock of local mode stops at reminders, too', async () => {
  const whole = await startWithAlex();
  await pressed(whole.user, atThree({ note: 'Call' }));
  await whole.user.say('clock +1 day');
  const [message] = seen(whole);
  expect(message?.summary).toBe('Reminder: Call');
  expect(read(message ?? { id: '' })).not.toContain('This was for');
});

test('operators see what became of reminders, and nobody in them', async () => {
  const { whole, record } = await startEnrolled();
  await pressed(whole.user, atThree({ record }));
  await whole.reminds(AT_THREE);
  const text = await (await fetch(`${whole.bot.url}/metrics`)).text();
  expect(text).toContain('anukram_reminders_total{state="sent"} 1\n');
  expect(text).toContain('anukram_reminders_behind_seconds 0\n');
  expect(whole.logged.join()).not.toMatch(/Asha|Rao|Alex/);
});
