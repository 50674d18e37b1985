import { describe, expect, test } from 'vitest';
import { Memory } from 'lowdb';
import type { Store } from '../../src/app/ports/store.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import type { Json } from '../connector.ts';
import { MEGAN, meet } from './people.ts';
import { enrollmentsOf } from './reminding.ts';
import {
  ask,
  enroll,
  noRenewals,
  startTestConnector,
  startWholeBot,
  temporaryFolder,
  TENANT,
  type WholeBot,
} from './whole-bot.ts';

const said = (text: string, id = 'delivered') => ({ type: 'message', text, id });

const historyOf = async (whole: WholeBot) => (await enrollmentsOf(whole))[0]?.history.slice(1) ?? [];

const isPost = ({ method }: { readonly method: string }) => method === 'POST';
const lastSent = ({ connector }: WholeBot): string =>
  JSON.stringify(connector.calls.findLast(isPost)?.activity);

describe('after a restart', () => {
  /** What an activity does, and what it does when it is delivered again to the bot that comes after. */
  async function deliveredTwice(activity: Json) {
    const folder = await temporaryFolder();
    const connector = await startTestConnector();
    const first = await startWholeBot({ folder, connector, samples: noRenewals });
    await first.user.install();
    await enroll(first.user, 'Asha Rao in no-show');
    await first.user.say('note Asha Rao: one');
    await first.user.say('note Asha Rao: two');
    const before = await doneIn(first);
    await first.user.post(activity);
    const once = await doneIn(first);
    await first.stop();
    const second = await startWholeBot({ folder, connector, samples: noRenewals });
    await second.user.post(activity);
    return { before, once, twice: await doneIn(second), answer: lastSent(second) };
  }

  /** Without what is noted of everyone who is here. */
  async function doneIn({ kept }: WholeBot) {
    const { people, records, enrollments, reminders } = await kept();
    const changed = people.map(({ settings, lastChange }) => ({ settings, lastChange }));
    return { records, enrollments, reminders, changed };
  }

  test.each([
    'skip Asha Rao',
    'undo',
    'note Asha Rao: likes tea',
    'sent Asha Rao',
    'snooze Asha Rao until friday',
    'pause Asha Rao',
    'remind me to call Asha Rao tomorrow at 17:00',
    'send my card at 8',
    'I am on leave tomorrow',
    'skip Asha Rao and note Asha Rao: likes tea',
    'skip Asha Rao\nundo\nskip Asha Rao',
  ])('a sentence is done once: %s', async (sentence) => {
    const { before, once, twice, answer } = await deliveredTwice(said(sentence));
    expect(once).not.toEqual(before);
    expect(twice).toEqual(once);
    expect(answer).toContain('already done');
  });

  test.each(['today', 'status Asha Rao', 'what can you do?'])('%s is answered again', async (sentence) => {
    const { once, twice, answer } = await deliveredTwice(said(sentence));
    expect(twice).toEqual(once);
    expect(answer).not.toContain('already done');
  });
});

/** Two copies of the bot on one store: neither knows what the other has seen. */
async function twoCopies(
  firstStore: (store: Store) => Store = (store) => store,
): Promise<readonly [WholeBot, WholeBot]> {
  const connector = await startTestConnector();
  const store = await createLowdbStore(new Memory<Database>());
  const options = { connector, samples: noRenewals };
  const copies = [
    await startWholeBot({ ...options, store: firstStore(store) }),
    await startWholeBot({ ...options, store }),
  ] as const;
  await copies[1].user.install();
  await enroll(copies[1].user, 'Asha Rao in no-show');
  return copies;
}

/** Keeps so many commits of enrollments, and then nothing, as a bot that dies there. */
const dyingAfter = (count: number) => (store: Store) => {
  let kept = 0;
  const commit: Store['commit'] = (tenant, changes) => {
    kept += changes.enrollments ? 1 : 0;
    return kept > count ? Promise.reject(new Error('Died')) : store.commit(tenant, changes);
  };
  return { ...store, commit };
};

describe('several commands in one message', () => {
  const notesOf = async (whole: WholeBot) =>
    (await historyOf(whole)).map(({ event }) => (event.kind === 'note' ? event.text : event.kind));

  test.each([
    ['on lines of their own', 'note Asha Rao: one\nnote Asha Rao: two\nnote Asha Rao: three'],
    ['the same one thrice', 'note Asha Rao: one\nnote Asha Rao: one\nnote Asha Rao: one'],
  ])('that died after each of them are all done, and none twice: %s', async (_, text) => {
    for (const after of [0, 1, 2]) {
      const [dying, other] = await twoCopies(dyingAfter(after));
      await dying.user.post(said(text));
      expect(await notesOf(other)).toHaveLength(after);
      await other.user.post(said(text));
      expect(await notesOf(other)).toEqual(text.split('\n').map((line) => line.replace(/.*: /, '')));
    }
  });

  test('what is left is answered after how things stand', async () => {
    const [dying, other] = await twoCopies(dyingAfter(1));
    const text = 'note Asha Rao: one\nnote Asha Rao: two';
    await dying.user.post(said(text));
    const before = other.connector.calls.length;
    await other.user.post(said(text));
    const answers = other.connector.calls.slice(before).filter(isPost);
    expect(answers.map(({ activity }) => JSON.stringify(activity).includes('already done'))).toEqual([
      true,
      false,
    ]);
  });
});

test('a correction that died before, between and after what it takes back and does is done whole, once', async () => {
  for (const after of [0, 1, 2]) {
    const [dying, other] = await twoCopies(dyingAfter(after));
    await enroll(other.user, 'Ravi Kulkarni in event');
    await other.moveTo('2026-11-23T05:00:00Z');
    await dying.moveTo('2026-11-23T05:00:00Z');
    await other.user.say('note Asha Rao: likes tea');
    await dying.user.post(said('no, Ravi Kulkarni'));
    await other.user.post(said('no, Ravi Kulkarni'));
    const done = (await enrollmentsOf(other)).map(({ history }) =>
      history.slice(1).map(({ event }) => event.kind),
    );
    expect(done.toSorted(), `died after ${after}`).toEqual([['note'], ['note', 'undo']]);
  }
});

describe('in another copy of the bot', () => {
  test('a sentence that both get at once is done once', async () => {
    const [one, other] = await twoCopies();
    await Promise.all([one, other].map(({ user }) => user.post(said('note Asha Rao: likes tea'))));
    expect(await historyOf(one)).toHaveLength(1);
  });

  test('a plain yes presses the button once', async () => {
    const [one, other] = await twoCopies();
    await one.user.say('enroll Vikram Shetty in no-show');
    await one.user.post(said('yes'));
    await other.user.post(said('yes'));
    expect(await enrollmentsOf(one)).toHaveLength(2);
    expect(lastSent(one)).toContain('already done');
  });

  test('a click is done once, and answered with how things stand', async () => {
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

  test('one id of two people is two messages', async () => {
    const [one, other] = await twoCopies();
    const megan = other.anotherUser(MEGAN);
    await meet(megan);
    await one.user.post(said('send my card at 8'));
    await megan.post(said('send my card at 8'));
    const directory = await one.bot.services.store.directory(TENANT);
    expect(directory.map(({ settings }) => settings.hour)).toEqual([8, 8]);
  });

  test('a removal that comes again does not take away who is back', async () => {
    const [one, other] = await twoCopies();
    const removal = { type: 'installationUpdate', action: 'remove', id: 'delivered' };
    await one.user.post(removal);
    await one.user.install();
    await other.user.post(removal);
    const [alex] = await one.bot.services.store.directory(TENANT);
    expect(alex?.unreachable).toBe(false);
  });
});
