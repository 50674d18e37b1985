import { expect, test } from 'vitest';
import { Memory } from 'lowdb';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import { enrollmentsOf } from './reminding.ts';
import {
  ask,
  enroll,
  noRenewals,
  read,
  startTestConnector,
  startWholeBot,
  type WholeBot,
} from './whole-bot.ts';

/** Two copies of the bot on one store: neither knows what the other has seen. */
async function twoCopies(): Promise<readonly [WholeBot, WholeBot]> {
  const connector = await startTestConnector();
  const store = await createLowdbStore(new Memory<Database>());
  const options = { connector, store, samples: noRenewals };
  const copies = [await startWholeBot(options), await startWholeBot(options)] as const;
  await copies[0].user.install();
  await enroll(copies[0].user, 'Asha Rao in no-show');
  return copies;
}

const historyOf = async (whole: WholeBot) => (await enrollmentsOf(whole))[0]?.history.slice(1) ?? [];

const said = (text: string, id = 'delivered') => ({ type: 'message', text, id });

test.each(['skip Asha Rao', 'note Asha Rao: likes tea', 'snooze Asha Rao until friday'])(
  'a sentence that another copy gets again is done once: %s',
  async (sentence) => {
    const [one, other] = await twoCopies();
    await one.user.post(said(sentence));
    await other.user.post(said(sentence));
    expect(await historyOf(one)).toHaveLength(1);
    const { activity } = one.connector.calls.findLast(({ method }) => method === 'POST') ?? {};
    expect(JSON.stringify(activity)).toContain('already done');
  },
);

test('undo takes back one thing', async () => {
  const [one, other] = await twoCopies();
  await one.user.say('note Asha Rao: one');
  await one.user.say('note Asha Rao: two');
  await one.user.post(said('undo'));
  await other.user.post(said('undo'));
  expect((await historyOf(one)).map(({ event }) => event.kind)).toEqual(['note', 'note', 'undo']);
});

test('also when both get it at once', async () => {
  const [one, other] = await twoCopies();
  await Promise.all([one, other].map(({ user }) => user.post(said('note Asha Rao: likes tea'))));
  expect(await historyOf(one)).toHaveLength(1);
});

test('a click that another copy gets again is done once', async () => {
  const [one, other] = await twoCopies();
  const shown = await ask(one.user, 'today');
  const [enrollment] = await enrollmentsOf(one);
  const data = {
    verb: 'note',
    enrollment: enrollment?.id,
    revision: enrollment?.revision,
    note: 'likes tea',
    view: 'list',
  };
  const click = {
    id: 'delivered',
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: shown.id,
    value: { action: { type: 'Action.Execute', verb: 'note', data } },
  };
  await one.user.post(click);
  const { body } = await other.user.post(click);
  expect(JSON.stringify(body)).toContain('already done');
  expect(await historyOf(one)).toHaveLength(1);
});

test('the same words in another message are another wish', async () => {
  const [one, other] = await twoCopies();
  await one.user.post(said('skip Asha Rao', 'first'));
  await other.user.post(said('skip Asha Rao', 'second'));
  expect(await historyOf(one)).toHaveLength(2);
});

test('what only shows something is shown again', async () => {
  const [one, other] = await twoCopies();
  const sent = () => one.connector.calls.filter(({ method }) => method === 'POST').length;
  const before = sent();
  await one.user.post(said('today'));
  await other.user.post(said('today'));
  expect(sent()).toBe(before + 2);
  expect(read(await ask(one.user, 'status Asha Rao'))).not.toContain('already done');
});
