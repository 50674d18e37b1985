import { describe, expect, test } from 'vitest';
import type { Json } from '../connector.ts';
import { toShown } from '../teams-user.ts';
import { enrollmentsOf } from './reminding.ts';
import {
  ask,
  enroll,
  MONDAY_MORNING,
  noRenewals,
  read,
  startTestConnector,
  startWholeBot,
  temporaryFolder,
  type WholeBot,
} from './whole-bot.ts';

/** Teams gives a message the time as its id. */
const ID = String(Date.parse(MONDAY_MORNING));

const message = (text: string, some: Json = {}): Json => ({ type: 'message', id: ID, text, ...some });
const edit = (text: string, eventType = 'editMessage'): Json => ({
  type: 'messageUpdate',
  id: ID,
  text,
  channelData: { eventType, tenant: { id: '22222222-bbbb-4bbb-8bbb-222222222222' } },
});

/** What the bot sends when Teams sends this. */
async function answers({ user, connector }: WholeBot, activity: Json) {
  const before = connector.calls.length;
  expect(await user.post(activity)).toMatchObject({ status: 200 });
  return connector.calls
    .slice(before)
    .filter(({ method }) => method === 'POST')
    .map((call) => toShown(call.activityId, call.activity));
}

const readAnswers = async (whole: WholeBot, activity: Json) => (await answers(whole, activity)).map(read);

async function startWithAsha() {
  const whole = await startWholeBot({ samples: noRenewals });
  await whole.user.install();
  await enroll(whole.user, 'Asha Rao in no-show');
  return whole;
}

const notesOf = async (whole: WholeBot) =>
  (await enrollmentsOf(whole)).flatMap(({ history }) =>
    history.flatMap(({ event }) => (event.kind === 'note' ? [event.text] : [])),
  );

describe('a message that is edited before anything was done is read again', () => {
  test.each([
    ['after it was not understood', 'xyzzy plugh', 'note Asha Rao: likes tea'],
    ['after it only showed something', 'status Asha Rao', 'note Asha Rao: likes tea'],
    ['after it asked something', 'enroll Vikram Shetty', 'note Asha Rao: likes tea'],
  ])('%s', async (_, first, then) => {
    const whole = await startWithAsha();
    await answers(whole, message(first));
    const [answer, ...more] = await readAnswers(whole, edit(then));
    expect(answer).toContain('likes tea');
    expect(more).toEqual([]);
    expect(await notesOf(whole)).toEqual(['likes tea']);
  });

  test('and the edit is done once, however often it is delivered', async () => {
    const whole = await startWithAsha();
    await answers(whole, message('xyzzy plugh'));
    await answers(whole, edit('note Asha Rao: likes tea'));
    expect(await answers(whole, edit('note Asha Rao: likes tea'))).toEqual([]);
    expect(await notesOf(whole)).toEqual(['likes tea']);
  });

  test('as often as it is edited', async () => {
    const whole = await startWithAsha();
    await answers(whole, message('xyzzy'));
    expect(await readAnswers(whole, edit('status Asha Rao'))).toEqual([expect.stringContaining('Asha Rao')]);
    expect(await readAnswers(whole, edit('templates'))).toEqual([expect.stringContaining('Webinar')]);
  });

  test('but not where nothing in it changed', async () => {
    const whole = await startWithAsha();
    await answers(whole, message('status Asha Rao'));
    expect(await answers(whole, edit('status Asha Rao'))).toEqual([]);
  });
});

describe('a message that did something is not read again when it is edited', () => {
  test.each([
    'note Asha Rao: likes tea',
    'status Asha Rao and note Asha Rao: likes tea',
    'templates\nnote Asha Rao: likes tea',
  ])('%s', async (text) => {
    const whole = await startWithAsha();
    await answers(whole, message(text));
    expect(await notesOf(whole)).toEqual(['likes tea']);
    const [answer, ...more] = await answers(whole, edit('note Asha Rao: likes coffee'));
    expect(more).toEqual([]);
    expect(answer && read(answer)).toContain('already done what this message said');
    expect(await notesOf(whole)).toEqual(['likes tea']);
    if (answer) expect(read(await whole.user.press(answer, 'Undo the last thing'))).toContain('undone');
  });

  test('nor when its edit did something', async () => {
    const whole = await startWithAsha();
    await answers(whole, message('xyzzy'));
    await answers(whole, edit('note Asha Rao: likes tea'));
    const [answer] = await readAnswers(whole, edit('note Asha Rao: likes coffee'));
    expect(answer).toContain('already done');
    expect(await notesOf(whole)).toEqual(['likes tea']);
  });

  test('nor by a bot that was started since', async () => {
    const folder = await temporaryFolder();
    const connector = await startTestConnector();
    const first = await startWholeBot({ folder, connector, samples: noRenewals });
    await first.user.install();
    await enroll(first.user, 'Asha Rao in no-show');
    await answers(first, message('note Asha Rao: likes tea'));
    await first.stop();
    const second = await startWholeBot({ folder, connector, samples: noRenewals });
    expect(await readAnswers(second, edit('skip Asha Rao'))).toEqual([
      expect.stringContaining('already done'),
    ]);
    expect((await enrollmentsOf(second))[0]?.history.at(-1)?.event.kind).toBe('note');
  });

  test('in Hindi', async () => {
    const whole = await startWithAsha();
    await answers(whole, message('नोट आशा राव: चाय पसंद है'));
    expect((await notesOf(whole)).length).toBe(1);
    const [answer] = await readAnswers(whole, edit('नोट आशा राव: कॉफ़ी पसंद है'));
    expect(answer).toContain('काम हो चुका है');
  });

  test('nor one of another day, of which nobody knows any more', async () => {
    const whole = await startWithAsha();
    await answers(whole, message('note Asha Rao: likes tea'));
    await whole.moveTo('2026-11-25T02:30:00Z');
    await ask(whole.user, 'skip Asha Rao');
    const [answer] = await readAnswers(whole, edit('note Asha Rao: likes coffee'));
    expect(answer).toContain('too old');
    expect(await notesOf(whole)).toEqual(['likes tea']);
  });
});

test.each(['undeleteMessage', 'softDeleteMessage', 'somethingNew'])(
  '%s changes nothing and says nothing',
  async (event) => {
    const whole = await startWithAsha();
    await answers(whole, message('status Asha Rao'));
    expect(await answers(whole, edit('note Asha Rao: likes tea', event))).toEqual([]);
    const { channelData: _, ...untold } = edit('note Asha Rao: likes tea');
    expect(await answers(whole, untold)).toEqual([]);
    const deleted = { ...edit('note Asha Rao: likes tea', event), type: 'messageDelete' };
    expect(await answers(whole, deleted)).toEqual([]);
    expect(await notesOf(whole)).toEqual([]);
  },
);

test('an edit in a channel or a group chat says nothing', async () => {
  const whole = await startWithAsha();
  for (const conversationType of ['channel', 'groupChat']) {
    const conversation = { id: '19:x@thread.v2', conversationType };
    expect(await answers(whole, { ...edit('note Asha Rao: likes tea'), conversation })).toEqual([]);
  }
  expect(whole.connector.calls.some(({ conversationId }) => conversationId.startsWith('19:'))).toBe(false);
  expect(await notesOf(whole)).toEqual([]);
});
