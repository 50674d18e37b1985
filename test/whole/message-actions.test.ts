import { describe, expect, test } from 'vitest';
import type { Json } from '../connector.ts';
import {
  act,
  ASHA,
  dataOf,
  goOn,
  GROUP,
  message,
  pressIn,
  shows,
  submission,
  submitsIn,
} from './acting-on-a-message.ts';
import { make, MEERA, MEGAN, meet, RAVI, says } from './people.ts';
import { ask, enroll, noRenewals, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

const clientOn = (platform: string, locale: string): Json => ({
  ...GROUP,
  locale,
  entities: [{ type: 'clientInfo', locale, platform, timezone: 'Asia/Kolkata' }],
});

/** Alex, who has spoken to the bot, with one sequence running. */
async function startSelling() {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await enroll(whole.user, 'Asha Rao in no-show');
  return whole;
}

const WORDS = '<p>Tuesday at 4 works for me &amp; my team.</p>';
const QUOTE = 'Asha Rao: “Tuesday at 4 works for me & my team.”';

const historyOf = async ({ kept }: Pick<WholeBot, 'kept'>) =>
  (await kept()).enrollments.flatMap(({ history }) => history.map(({ event }) => event));

describe('a message logged as a reply', () => {
  test('shows whose it is and the words, does what the button does, and can be undone at once', async () => {
    const whole = await startSelling();
    const { user } = whole;
    const dialog = await act(user, 'log-reply', message(WORDS));
    expect(dialog.title).toBe('Log as reply');
    expect(shows(dialog)).toMatch(/^Reply from Asha Rao\nCustomer replied\nFollow up when[^\n]*Due today/);
    expect(shows(dialog)).toContain(`(Note: ${QUOTE})`);
    const done = await goOn(user, dialog, 'Log');
    expect(shows(done)).toMatch(/Asha Rao replied\.[^]*\[Undo\]/);
    expect((await historyOf(whole)).at(-1)).toMatchObject({ outcome: 'replied', note: QUOTE });
    const undone = await goOn(user, done, 'Undo');
    expect(shows(undone)).toContain('Asha Rao: undone.');
  });

  test.each([
    ['iOS', 'en-GB', 'Reply from Asha Rao', 'Log', 'Undo', 'replied'],
    ['Windows', 'en-US', 'Reply from Asha Rao', 'Log', 'Undo', 'replied'],
    ['Android', 'hi-IN', 'Asha Rao का जवाब', 'दर्ज करें', 'वापस लें', 'जवाब आया'],
    ['Web', 'hi', 'Asha Rao का जवाब', 'दर्ज करें', 'वापस लें', 'जवाब आया'],
  ])('on %s in %s', async (platform, locale, title, log, undo, done) => {
    const { anotherUser } = await startWholeBot({ samples: noRenewals });
    const megan = anotherUser({ ...MEGAN, locale });
    await meet(megan);
    await enroll(megan, 'Asha Rao in no-show');
    const client = clientOn(platform, locale);
    const dialog = await act(megan, 'log-reply', message(WORDS), client);
    expect(shows(dialog)).toContain(title);
    const page = await goOn(megan, dialog, log, {}, client);
    expect(shows(page)).toContain(done);
    expect(submitsIn(page).map((one) => one.title)).toContain(undo);
  });

  test('with the words that the seller made of it', async () => {
    const whole = await startSelling();
    const dialog = await act(whole.user, 'log-reply', message(WORDS));
    await goOn(whole.user, dialog, 'Log', { note: 'Tuesday' });
    expect((await historyOf(whole)).at(-1)).toMatchObject({ outcome: 'replied', note: 'Tuesday' });
  });

  test('cancelled keeps nothing, and closes', async () => {
    const { user, kept } = await startSelling();
    const dialog = await act(user, 'log-reply', message(WORDS));
    const before = await kept();
    expect(await pressIn(user, dialog, 'Cancel')).toBeUndefined();
    expect(await kept()).toEqual(before);
  });

  test('is undone in the private chat too, and today’s list there is brought up to date', async () => {
    const whole = await startSelling();
    await whole.user.say('today');
    const dialog = await act(whole.user, 'log-reply', message(WORDS));
    const before = whole.connector.calls.length;
    await goOn(whole.user, dialog, 'Log');
    await whole.connector.waitFor(
      (call) => whole.connector.calls.indexOf(call) >= before && call.method === 'PUT',
    );
    expect(await says(whole.user, 'undo')).toContain('Asha Rao: undone.');
  });
});

describe('a message logged as a note', () => {
  test('is kept as a quote of whoever wrote it, and moves nothing', async () => {
    const whole = await startSelling();
    const dialog = await act(whole.user, 'log-note', message('Asha Rao is on leave', MEGAN_WRITES));
    expect(dialog.title).toBe('Log as note');
    expect(shows(dialog)).toMatch(/^Note about Asha Rao\nFollow up when/);
    const done = await goOn(whole.user, dialog, 'Log');
    expect((await historyOf(whole)).at(-1)).toEqual({
      kind: 'note',
      text: 'Megan Bowen: “Asha Rao is on leave”',
    });
    expect(shows(await goOn(whole.user, done, 'Undo'))).toContain('undone');
  });

  test('of the seller’s own is quoted without a name', async () => {
    const { user } = await startSelling();
    const own = { id: '11111111-aaaa-4aaa-8aaa-111111111111', displayName: 'Alex Wilber' };
    expect(shows(await act(user, 'log-note', message('Spoke with Asha Rao', own)))).toContain(
      '(Note: “Spoke with Asha Rao”)',
    );
  });
});

const MEGAN_WRITES = { id: MEGAN.aadObjectId, displayName: MEGAN.name };
const STRANGER = { id: '99999999-0000-4aaa-8aaa-999999999999', displayName: 'Zoe Quist' };

describe('whom a message is about', () => {
  test.each<readonly [string, Json]>([
    ['who wrote it', message('ok')],
    [
      'who wrote it, family name first and with a company',
      message('ok', { displayName: 'Rao, Asha (Northwind)' }),
    ],
    ['who is named in it', message('Asha Rao just called', MEGAN_WRITES)],
    ['who is mentioned in it', message('<at id="0">Asha Rao</at> said yes', STRANGER)],
    ['whose address is in it', message('mail asha.rao@contoso-india.example please', STRANGER)],
  ])('is %s', async (_, of) => {
    const whole = await startSelling();
    const asha = (await whole.kept()).records.find(({ name }) => name === 'Asha Rao');
    expect(asha?.email).toBe('asha.rao@contoso-india.example');
    expect(shows(await act(whole.user, 'log-reply', of))).toMatch(/^Reply from Asha Rao/);
  });

  test('is asked where nothing says it, those who are due first', async () => {
    const whole = await startSelling();
    const dialog = await act(whole.user, 'log-reply', message('Sounds good', STRANGER));
    expect(shows(dialog)).toMatch(/^Who replied\?[^]*Asha Rao[^]*\(Not listed\? Type it here: \)/);
    expect(shows(await goOn(whole.user, dialog, 'Asha Rao'))).toMatch(
      /^Reply from Asha Rao[^]*Zoe Quist: “Sounds good”/,
    );
  });

  test('is found by what is typed', async () => {
    const { user, addRecord } = await startSelling();
    await addRecord('Nila Sen', { company: 'Quizzical Freight' });
    await enroll(user, 'Nila Sen in no-show');
    const who = await act(user, 'log-note', message('ok', STRANGER));
    expect(shows(await goOn(user, who, 'Next', { who: 'nila sen' }))).toMatch(/^Note about Nila Sen/);
    const nobody = await goOn(user, who, 'Next', { who: 'zzyzx' });
    expect(shows(nobody)).toMatch(/I couldn’t find “zzyzx”[^]*\(Not listed\? Type it here: zzyzx\)/);
  });

  test('can be put right where it is guessed wrong', async () => {
    const { user, addRecord } = await startSelling();
    await addRecord('Nila Sen');
    await enroll(user, 'Nila Sen in no-show');
    const dialog = await act(user, 'log-reply', message(WORDS));
    const who = await goOn(user, dialog, 'Someone else');
    expect(shows(await goOn(user, who, 'Nila Sen'))).toMatch(/^Reply from Nila Sen[^]*Asha Rao: “Tuesday/);
  });

  test('is chosen among the sequences of one', async () => {
    const { user } = await startSelling();
    await user.press(await ask(user, 'enroll Asha Rao in event invitation'), 'Enroll as well');
    const which = await act(user, 'log-note', message('ok'));
    expect(shows(which)).toMatch(/^Which one do you mean\?[^]*Follow up when[^]*Invite to/);
    const invitation = await goOn(user, which, 'Asha Rao · Invite to an upcoming event');
    expect(shows(invitation)).toMatch(/^Note about Asha Rao\nInvite to/);
  });

  test('is chosen among namesakes', async () => {
    const { user, addRecord } = await startSelling();
    for (const company of ['Tailwind', 'Fabrikam'])
      await addRecord('Nila Sen', { id: `nila ${company}` as never, company });
    const who = await act(user, 'enroll-person', message('ok', { displayName: 'Nila Sen' }));
    expect(shows(who)).toMatch(/^Who do you want to enroll\?[^]*Someone new/);
    const which = await goOn(user, who, 'Nila Sen · Fabrikam · contact');
    expect(shows(which)).toContain('Which sequence for Nila Sen?');
  });

  test('in no sequence, can be enrolled from there', async () => {
    const { user, addRecord } = await startSelling();
    await addRecord('Nila Sen');
    const dialog = await act(user, 'log-reply', message('ok', { displayName: 'Nila Sen' }));
    expect(shows(dialog)).toContain('Nila Sen isn’t in any of your sequences.');
    expect(shows(await goOn(user, dialog, 'Enroll'))).toContain('Which sequence for Nila Sen?');
  });
});

describe('enrolling the person of a message', () => {
  test('who is known is proposed, enrolled once and undone', async () => {
    const { user, kept, addRecord } = await startWholeBot({ samples: noRenewals }).then(async (whole) => {
      await meet(whole.user);
      return whole;
    });
    await addRecord('Nila Sen', { email: 'nila@tailwind.example' });
    const which = await act(user, 'enroll-person', message('call me', { displayName: 'Nila Sen' }));
    expect(which.title).toBe('Enroll this person');
    const proposal = await goOn(user, which, 'Follow up when contacts don’t show up');
    expect(shows(proposal)).toMatch(/Enroll Nila Sen/);
    const press = submission(proposal, dataOf(proposal, 'Enroll'));
    for (const id of ['one', 'one', 'two']) await user.post({ ...press, ...GROUP, id });
    expect((await kept()).enrollments).toHaveLength(1);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a sentence',
      '<p>This is Priya Menon from Quizzical, write to priya.menon@quizzical.example or +91 98111 22333</p>',
      [
        '(Name: Priya Menon)',
        '(Company: Quizzical)',
        '(Email: priya.menon@quizzical.example)',
        '98111 22333',
      ],
    ],
    [
      'a signature',
      '<p>Please send the offer.</p><p>Best regards,<br>Priya Menon<br>Head of Procurement<br>priya@quizzical.example</p>',
      ['(Name: Priya Menon)', '(Email: priya@quizzical.example)', '(Job title: Head of Procurement)'],
    ],
    [
      'a row',
      'Priya Menon, Quizzical Ltd, priya@quizzical.example',
      ['(Name: Priya Menon)', '(Company: Quizzical Ltd)', '(Email: priya@quizzical.example)'],
    ],
    ['an address alone', 'priya.menon@quizzical.example', ['(Name: Priya Menon)']],
    ['nothing but its writer', 'interested!', ['(Name: Zoe Quist)']],
  ])('who is new is added with what it says as %s', async (_, content, fields) => {
    const { user, kept } = await startSelling();
    const form = await act(user, 'enroll-person', message(content, STRANGER));
    for (const field of fields) expect(shows(form)).toContain(field);
    const which = await goOn(user, form, 'Add', { company: 'Quizzical' });
    const proposal = await goOn(user, which, 'Follow up when contacts don’t show up');
    expect(shows(await goOn(user, proposal, 'Enroll'))).toContain('[Undo]');
    expect((await kept()).enrollments).toHaveLength(2);
  });

  test('a form with a mistake stays, with what is wrong', async () => {
    const { user } = await startSelling();
    const form = await act(user, 'enroll-person', message('hi', STRANGER));
    const again = await goOn(user, form, 'Add', { email: 'priya@' });
    expect(shows(again)).toContain('“priya@” isn’t an email address.');
  });

  test('is asked whether it is somebody else who is only named', async () => {
    const { user } = await startSelling();
    const dialog = await act(user, 'enroll-person', message('Asha Rao sent me to you', STRANGER));
    expect(shows(dialog)).toMatch(/Who do you want to enroll\?[^]*Asha Rao[^]*Someone new\nZoe Quist/);
    expect(shows(await goOn(user, dialog, 'Someone new'))).toContain('(Name: Zoe Quist)');
  });
});

describe('from the compose box', () => {
  test.each([
    ['en-US', 'Add contact', '(Name: )', 'Add', 'Which sequence for Priya Menon?'],
    ['hi-IN', 'संपर्क जोड़ें', '(नाम: )', 'जोड़ें', 'Priya Menon के लिए कौन-सा अनुक्रम?'],
  ])('a contact is added once, in %s', async (locale, title, field, add, next) => {
    const { anotherUser, kept } = await startSelling();
    const megan = anotherUser({ ...MEGAN, locale });
    await meet(megan);
    const client = clientOn('iOS', locale);
    const form = await act(megan, 'add-contact', {}, client);
    expect(form.title).toBe(title);
    expect(shows(form)).toContain(field);
    const fields = { name: 'Priya Menon', email: 'priya@quizzical.example' };
    expect(shows(await goOn(megan, form, add, fields, client))).toContain(next);
    await goOn(megan, form, add, fields, client);
    expect((await kept()).records.filter(({ name }) => name === 'Priya Menon')).toHaveLength(1);
  });
});

describe('what is no message to keep', () => {
  test.each<readonly [string, Json]>([
    ['deleted', message('', ASHA, { deleted: true })],
    ['deleted some time ago', message('x', ASHA, { deletedDateTime: '2026-11-22T00:00:00Z' })],
    ['of Teams itself', message('<systemEventMessage/>', null, { messageType: 'systemEventMessage' })],
    [
      'of the bot',
      message('Good morning', null, {
        from: { user: null, application: { id: 'anukram', displayName: 'Anukram' } },
      }),
    ],
  ])('%s is said to be none', async (_, of) => {
    const { user, kept } = await startSelling();
    const before = await kept();
    for (const command of ['log-reply', 'log-note', 'enroll-person'] as const)
      expect(shows(await act(user, command, of))).toMatch(/^There’s nothing here to log/);
    expect(await kept()).toEqual(before);
  });

  test.each<readonly [string, string]>([
    ['empty', ''],
    ['a picture alone', `<p><img src="https://x/$value?${'a'.repeat(9_000)}" alt="image"></p>`],
    ['a card alone', '<attachment id="1"></attachment>'],
  ])('%s has no words, but is a reply', async (_, content) => {
    const whole = await startSelling();
    const dialog = await act(whole.user, 'log-reply', message(content));
    expect(shows(dialog)).toMatch(/The message has no words to quote\.[^]*\(Note: \)/);
    await goOn(whole.user, dialog, 'Log');
    expect((await historyOf(whole)).at(-1)).toMatchObject({ outcome: 'replied' });
  });
});

describe('the words of a message', () => {
  const noteOf = async (content: string, more: Json = {}): Promise<string> => {
    const { user } = await startSelling();
    const dialog = await act(user, 'log-note', message(content, ASHA, more));
    return String(dataOf(dialog, 'Log').note);
  };

  test.each<readonly [string, string, string]>([
    ['markup', '<div><b>Yes</b>, <i>please</i><script>alert(1)</script></div>', 'Yes , please alert(1)'],
    ['entities', '<p>5 &lt; 6 &amp; &quot;ok&quot;</p>', '5 < 6 & "ok"'],
    [
      'a quoted message',
      '<blockquote itemtype="http://schema.skype.com/Reply"><p>Can you?</p></blockquote><p>I can</p>',
      'I can',
    ],
    ['a forwarded card', '<attachment id="7"></attachment><p>see this</p>', 'see this'],
    ['an emoji', '<p>Great <emoji id="yes" alt="👍" title="Yes"></emoji></p>', 'Great 👍'],
    ['mentions', '<p><at id="0">Megan</at> please call</p>', 'Megan please call'],
    ['lines', '<p>one</p><p>two</p>', 'one two'],
    ['what can’t be seen', '<p>a\u202eb\u200b</p>', 'ab'],
    ['an order', '<p>ignore all that, archive Asha Rao</p>', 'ignore all that, archive Asha Rao'],
    ['braces', '<p>{{DATE(2020)}} ${name} {0}</p>', '{{DATE(2020)}} ${name} {0}'],
  ])('are kept as words: %s', async (_, content, words) => {
    expect(await noteOf(content)).toBe(`Asha Rao: “${words}”`);
  });

  test('are three hundred characters at most, whole ones, however many it has', async () => {
    for (const content of ['word '.repeat(5_600), 'नमस्ते '.repeat(4_000), '👨‍👩‍👧‍👦'.repeat(2_000)]) {
      const note = await noteOf(`<p>${content}</p>`);
      const quote = /“([^]*)”$/u.exec(note)?.[1] ?? '';
      expect(quote.length).toBeLessThanOrEqual(300);
      expect(quote).toMatch(/…$/u);
      expect(quote).not.toMatch(/\u200d…$|\p{Surrogate}/u);
    }
  });

  test('change nothing by what they order', async () => {
    const { user, kept } = await startSelling();
    const before = await kept();
    for (const order of ['undo', 'archive Asha Rao', 'yes', 'make Zoe Quist administrator'])
      for (const command of ['log-reply', 'log-note', 'enroll-person'] as const)
        await act(user, command, message(order));
    expect(await kept()).toEqual(before);
  });
});

describe('whatever chat it is in', () => {
  const inChat = (id: string, conversationType: string): Json => ({
    conversation: { id, conversationType, tenantId: TENANT },
  });

  test.each([
    ['a chat of two people', inChat('19:a_b@unq.gbl.spaces', 'personal')],
    ['a channel', inChat('19:team@thread.tacv2', 'channel')],
    ['a meeting', inChat('19:meeting_x@thread.v2', 'groupChat')],
    ['the chat with the bot', {}],
  ])('%s: the bot writes to the person as before, and nothing into that chat', async (_, chat) => {
    const { user, connector } = await startSelling();
    const dialog = await act(user, 'log-reply', message(WORDS), chat);
    await goOn(user, dialog, 'Log', {}, chat);
    await user.say('today');
    expect(new Set(connector.calls.map(({ conversationId }) => conversationId))).toEqual(
      new Set([user.conversationId]),
    );
  });
});

describe('who may not', () => {
  test('is told to say hi first, whom the bot does not know', async () => {
    const { anotherUser, kept } = await startSelling();
    const before = await kept();
    const hindi = anotherUser({ ...RAVI, locale: 'hi-IN' });
    expect(shows(await act(anotherUser(MEERA), 'log-reply', message(WORDS)))).toMatch(
      /^I don’t know you yet/,
    );
    expect(shows(await act(hindi, 'log-reply', message(WORDS)))).toContain('नहीं जानता');
    expect(await kept()).toEqual(before);
  });

  test('logs nothing of somebody else’s customer; their manager does', async () => {
    const whole = await startSelling();
    const { user, anotherUser, kept } = whole;
    const [ravi, megan] = [anotherUser(RAVI), anotherUser(MEGAN)];
    await meet(ravi, megan);
    const alexes = await act(user, 'log-reply', message(WORDS));
    const before = await kept();
    expect(shows(await act(ravi, 'log-reply', message(WORDS)))).toContain('isn’t in any of your sequences');
    const forged = await ravi.post({ ...submission(alexes, dataOf(alexes, 'Log')), ...GROUP });
    expect(JSON.stringify(forged.body)).toContain('another seller');
    expect(await kept()).toEqual(before);
    await make(user, 'make Megan manager of Alex Wilber');
    expect(shows(await act(megan, 'log-reply', message(WORDS)))).toMatch(/^Reply from Asha Rao/);
  });

  test('sees nothing of another tenant', async () => {
    const { user, anotherUser, kept } = await startSelling();
    const dialog = await act(user, 'log-reply', message(WORDS));
    const tenantId = '88888888-bbbb-4bbb-8bbb-222222222222';
    const stranger = anotherUser({ ...MEGAN, tenantId });
    await meet(stranger);
    const theirs = { conversation: { id: '19:c@thread.v2', conversationType: 'groupChat', tenantId } };
    const before = (await kept()).enrollments;
    const page = await stranger.post({ ...submission(dialog, dataOf(dialog, 'Log')), ...theirs });
    expect(JSON.stringify(page.body)).not.toContain('Asha');
    expect((await stranger.post({ ...submission(dialog, {}), ...GROUP })).status).toBe(403);
    expect((await kept()).enrollments).toEqual(before);
  });
});

describe('twice, late, or out of order', () => {
  test('is logged once, also after a restart of what remembers it', async () => {
    const whole = await startSelling();
    const { user } = whole;
    const dialog = await act(user, 'log-reply', message(WORDS));
    const press = { ...submission(dialog, dataOf(dialog, 'Log')), ...GROUP, id: 'same' };
    const answers = await Promise.all([user.post(press), user.post(press)]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await user.post({ ...press, id: 'other' })).status).toBe(200);
    const replies = (await historyOf(whole)).filter(
      (event) => 'outcome' in event && event.outcome === 'replied',
    );
    expect(replies).toHaveLength(1);
  });

  test('after the sequence moved on, shows where it stands and changes nothing', async () => {
    const whole = await startSelling();
    const { user, kept } = whole;
    const dialog = await act(user, 'log-reply', message(WORDS));
    await user.say('skip Asha Rao');
    const before = await kept();
    const late = await goOn(user, dialog, 'Log');
    expect(shows(late)).toContain('Already done: Skipped, by you');
    expect((await kept()).enrollments).toEqual(before.enrollments);
  });
});
