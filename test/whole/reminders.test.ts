import { describe, expect, test } from 'vitest';
import type { ButtonData } from '../../src/cards/kit/card-action.ts';
import {
  atThree,
  AT_THREE,
  enrollmentsOf,
  JUST_BEFORE,
  pressed,
  seen,
  snoozeTo,
  startEnrolled,
  startWithAlex,
  TOMORROW_AT_FIVE,
} from './reminding.ts';
import { ask, pressBelow, read } from './whole-bot.ts';

describe('a reminder', () => {
  test('comes once, at its time, and says what it is about', async () => {
    const whole = await startWithAlex();
    const asha = (await whole.kept()).records.find(({ name }) => name === 'Asha Rao');
    const set = await pressed(whole.user, atThree({ record: asha?.id ?? '', note: 'Ask for the PO' }));
    expect(read(set)).toContain('Asha Rao: reminder set for today at 15:00.');
    expect(read(set)).toContain('Ask for the PO');

    expect(await whole.reminds(JUST_BEFORE)).toBe(0);
    expect(await whole.reminds(AT_THREE)).toBe(1);
    expect(await whole.reminds('2026-11-23T09:30:01Z')).toBe(0);
    expect(await whole.reminds('2026-11-24T09:30:00Z')).toBe(0);
    const [message, ...more] = seen(whole);
    expect(more).toEqual([]);
    expect(message?.summary).toBe('Reminder: Asha Rao');
    expect(read(message ?? { id: '' })).toContain('Note: Ask for the PO');
    expect(read(message ?? { id: '' })).not.toContain('This was for');
  });

  test('comes at the time that was filled in when snoozing by press', async () => {
    const { whole } = await startEnrolled();
    const question = await whole.user.press(await ask(whole.user, 'snooze Asha Rao'), 'Another day');
    expect(read(question)).toContain('(Remind me at (optional): )');
    const inputs = { until: '2026-11-24', time: '17:00' };
    expect(read(await whole.user.press(question, 'Snooze', inputs))).toContain(
      'I’ll remind you at 17:00 that day.',
    );
    expect(await whole.reminds(TOMORROW_AT_FIVE)).toBe(1);
  });

  test('does not come where the time stayed empty', async () => {
    const { whole } = await startEnrolled();
    const question = await whole.user.press(await ask(whole.user, 'snooze Asha Rao'), 'Another day');
    const done = await whole.user.press(question, 'Snooze', { until: '2026-11-24', time: '' });
    expect(read(done)).toContain('moved to Tue 24 Nov');
    expect((await whole.kept()).reminders).toEqual([]);
  });

  test('about two is set for both, and canceled by one undo or one press', async () => {
    const whole = await startWithAlex();
    const waiting = async () =>
      (await whole.kept()).reminders.filter(({ state }) => state.kind === 'waiting').map(({ note }) => note);
    const set = await ask(whole.user, 'remind me at 3 pm about Asha Rao and Ravi Menon');
    expect(read(set)).toBe('Asha Rao and Ravi Menon: reminder set for today at 15:00.\n[Cancel reminders]');
    expect(await waiting()).toEqual([undefined, undefined]);
    const canceled = await ask(whole.user, 'undo');
    expect(read(canceled)).toBe('Asha Rao and Ravi Menon: reminders canceled.\n[Undo]');
    expect(await waiting()).toEqual([]);
    const again = await whole.user.press(canceled, 'Undo');
    await whole.user.press(again, 'Cancel reminders');
    expect(await waiting()).toEqual([]);
    await ask(whole.user, 'undo');
    expect(await whole.reminds(AT_THREE)).toBe(2);
    expect(seen(whole).map(({ summary }) => summary)).toEqual(['Reminder: Asha Rao', 'Reminder: Ravi Menon']);
  });

  test('about two whose time has passed is offered for tomorrow, for both', async () => {
    const whole = await startWithAlex();
    const passed = await ask(whole.user, 'remind me today at 7 am about Asha Rao and Ravi Menon');
    const set = await whole.user.press(passed, 'Remind me tomorrow');
    expect(read(set)).toContain('Asha Rao and Ravi Menon: reminder set for tomorrow at 07:00.');
  });

  test('about nothing but a note says the note', async () => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree({ note: 'Water the plants' }));
    await whole.reminds(AT_THREE);
    expect(seen(whole)[0]?.summary).toBe('Reminder: Water the plants');
  });

  test('shows the action of what runs, which can be reported on it', async () => {
    const { whole, record } = await startEnrolled();
    await pressed(whole.user, atThree({ record }));
    await whole.reminds(AT_THREE);
    const [message] = seen(whole);
    expect(read(message ?? { id: '' })).toContain('Ask for another meeting · Asha Rao');
    expect(read(await whole.user.press(message ?? { id: '' }, 'Sent'))).toContain('email sent');
  });

  test('comes in the language and at the hour of its seller, on a day off too', async () => {
    const whole = await startWithAlex();
    await whole.user.press(await ask(whole.user, 'settings'), 'Save', {
      zone: 'America/New_York',
      language: 'hi',
    });
    const saturday = atThree({ day: '2026-11-28', note: 'फ़ोन' });
    expect(read(await pressed(whole.user, saturday))).toContain('15:00 बजे याद दिलाया जाएगा');
    expect(await whole.reminds('2026-11-28T19:59:59Z')).toBe(0);
    expect(await whole.reminds('2026-11-28T20:00:00Z')).toBe(1);
    expect(seen(whole)[0]?.summary).toBe('रिमाइंडर: फ़ोन');
  });

  test('on the night when clocks go forward is set for when they will show it, and says so', async () => {
    const whole = await startWithAlex({ start: '2027-03-13T15:00:00Z' });
    await whole.user.press(await ask(whole.user, 'settings'), 'Save', { zone: 'America/New_York' });
    const set = await pressed(whole.user, atThree({ day: '2027-03-14', time: '02:30' }));
    expect(read(set)).toContain('tomorrow at 03:30');
    expect(await whole.reminds('2027-03-14T07:29:59Z')).toBe(0);
    expect(await whole.reminds('2027-03-14T07:30:00Z')).toBe(1);
  });

  test('is set once though its button is pressed twice', async () => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree());
    expect(read(await pressed(whole.user, atThree({ time: '16:00' })))).toContain('today at 15:00');
    expect(await whole.reminds(AT_THREE)).toBe(1);
  });

  test('can be put off by an hour or to tomorrow, on its own message', async () => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree({ note: 'Call' }));
    await whole.reminds(AT_THREE);
    await whole.moveTo('2026-11-23T09:40:20Z');
    const [message = { id: '' }] = seen(whole);
    expect(read(await whole.user.press(message, 'In 1 hour'))).toContain('today at 16:10');
    expect(read(await whole.user.press(message, 'Tomorrow'))).toContain('today at 16:10');
    expect(await whole.reminds('2026-11-23T10:39:59Z')).toBe(0);
    expect(await whole.reminds('2026-11-23T10:40:00Z')).toBe(1);
    expect(read(await whole.user.press(message, 'Tomorrow'))).toContain('tomorrow at 16:10');
    expect(await whole.reminds('2026-11-24T10:40:00Z')).toBe(1);
    expect(seen(whole)).toHaveLength(3);
  });

  test('is forgotten a week after it came', async () => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree());
    await whole.reminds(AT_THREE);
    await whole.reminds('2026-11-30T09:29:59Z');
    expect((await whole.kept()).reminders).toHaveLength(1);
    await whole.reminds('2026-11-30T09:30:01Z');
    expect((await whole.kept()).reminders).toEqual([]);
    const [message = { id: '' }] = seen(whole);
    expect(read(await whole.user.press(message, 'In 1 hour'))).toContain('can’t find that');
  });
});

describe('what cannot be', () => {
  test('a time that has passed is offered for the next day', async () => {
    const whole = await startWithAlex({ start: '2026-11-23T10:00:00Z' });
    const refused = await pressed(whole.user, atThree({ note: 'Call' }));
    expect(read(refused)).toContain('15:00 has passed. Should I remind you tomorrow at 15:00?');
    const set = await whole.user.press({ ...refused, id: '1' }, 'Remind me tomorrow');
    expect(read(set)).toContain('tomorrow at 15:00');
    expect(await whole.reminds('2026-11-24T09:30:00Z')).toBe(1);
    expect(seen(whole)[0]?.summary).toBe('Reminder: Call');
  });

  test('a day that has passed is offered for today, where that is still to come', async () => {
    const whole = await startWithAlex();
    const refused = await pressed(whole.user, atThree({ day: '2026-11-20' }));
    expect(read(refused)).toContain('That day has passed. Should I remind you today at 15:00?');
  });

  test.each<readonly [string, ButtonData, RegExp]>([
    ['more than a year ahead', atThree({ day: '2028-01-01' }), /up to a year ahead/],
    ['about a record that there is not', atThree({ record: 'nobody' }), /can’t find that/],
    ['about an enrollment that there is not', atThree({ enrollment: 'none' }), /can’t find that/],
    ['at a time that no clock shows', atThree({ time: '25:00' }), /older card/],
  ])('%s is refused, and nothing is kept', async (_, data, expected) => {
    const whole = await startWithAlex();
    expect(read(await pressed(whole.user, data))).toMatch(expected);
    expect((await whole.kept()).reminders).toEqual([]);
  });

  test('more than two hundred of one person are refused until one is canceled', async () => {
    const whole = await startWithAlex();
    for (let n = 0; n < 200; n += 1) await pressed(whole.user, atThree({ id: `r${n}`, note: `Note ${n}` }));
    const refused = await pressed(whole.user, atThree({ id: 'one more' }));
    expect(read(refused)).toContain('You already have 200 reminders');
    const list = await whole.user.press({ ...refused, id: '1' }, 'My reminders');
    expect(read(list)).toContain('200 reminders');
    const one = await pressBelow(whole, list, 'Open Note 3');
    expect(read(await whole.user.press(one, 'Cancel reminder'))).toContain('Reminder canceled.');
    expect(read(await pressed(whole.user, atThree({ id: 'one more' })))).toContain('today at 15:00');
  });

  test("nobody can touch another's", async () => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree());
    const megan = whole.anotherUser({
      name: 'Megan Bowen',
      aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333',
    });
    await megan.install();
    for (const verb of ['reminder', 'cancel-reminder', 'restore-reminder'] as const)
      expect(read(await pressed(megan, { verb, reminder: 'call back' }))).toContain('can’t find that');
    expect(await whole.reminds(AT_THREE)).toBe(1);
  });
});

describe('taking back', () => {
  test('a canceled reminder does not come, unless that is taken back', async () => {
    const whole = await startWithAlex();
    const set = await pressed(whole.user, atThree());
    const canceled = await whole.user.press({ ...set, id: '1' }, 'Cancel reminder');
    expect(await whole.reminds(JUST_BEFORE)).toBe(0);
    expect(read(await whole.user.press(canceled, 'Undo'))).toContain('today at 15:00');
    await whole.user.press({ ...set, id: '1' }, 'Cancel reminder');
    expect(await whole.reminds(AT_THREE)).toBe(0);
    expect(read(await whole.user.press(canceled, 'Undo'))).toContain('15:00 has passed');
  });

  test('“undo” takes back the reminder that was set last, or canceled last', async () => {
    const whole = await startWithAlex();
    const set = await pressed(whole.user, atThree());
    expect(read(await ask(whole.user, 'undo'))).toContain('Reminder canceled.');
    expect(read(await ask(whole.user, 'undo'))).toContain('nothing to undo');
    await pressed(whole.user, atThree({ id: 'another' }));
    await pressed(whole.user, { verb: 'cancel-reminder', reminder: 'another' });
    expect(read(await ask(whole.user, 'undo'))).toContain('today at 15:00');
    expect(read(set)).toContain('15:00');
    expect(await whole.reminds(AT_THREE)).toBe(1);
  });

  test('what has been sent cannot be canceled any more', async () => {
    const whole = await startWithAlex();
    const set = await pressed(whole.user, atThree());
    await whole.reminds(AT_THREE);
    const late = await whole.user.press({ ...set, id: '1' }, 'Cancel reminder');
    expect(read(late)).toContain('already been sent');
  });
});

describe('put off until a day and a time', () => {
  const start = async () => {
    const { whole, id, revision } = await startEnrolled();
    const card = await pressed(whole.user, snoozeTo(id, revision, '2026-11-24', '17:00'));
    return { whole, id, card };
  };

  test('an enrollment moves to that day, and its seller is reminded at that time', async () => {
    const { whole, card } = await start();
    expect(read(card)).toContain('Asha Rao: moved to Tue 24 Nov.');
    expect(read(card)).toContain('I’ll remind you at 17:00 that day.');
    expect((await enrollmentsOf(whole))[0]?.state).toMatchObject({ due: '2026-11-24' });
    expect(await whole.reminds(TOMORROW_AT_FIVE)).toBe(1);
    expect(seen(whole)[0]?.summary).toBe('Reminder: Asha Rao');
  });

  test('one undo takes back both', async () => {
    const { whole } = await start();
    expect(read(await ask(whole.user, 'undo'))).toContain('undone');
    expect((await enrollmentsOf(whole))[0]?.state).toMatchObject({ due: '2026-11-23' });
    expect(read(await pressed(whole.user, { verb: 'list', of: 'reminders', page: 0 }))).toBe('No reminders');
    expect(await whole.reminds(TOMORROW_AT_FIVE)).toBe(0);
  });

  test.each(['sent', 'skip', 'end', 'pause'])('nothing comes once “%s” was pressed', async (what) => {
    const { whole, id } = await start();
    const [{ revision } = { revision: 0 }] = await enrollmentsOf(whole);
    const about = { enrollment: id, revision } as const;
    const said: Readonly<Record<string, ButtonData>> = {
      sent: { verb: 'outcome', outcome: 'sent', ...about },
      skip: { verb: 'skip', ...about },
      end: { verb: 'close', reason: 'won', ...about },
      pause: { verb: 'pause', asked: true, ...about },
    };
    await pressed(whole.user, said[what] ?? { verb: 'go', to: 'today' });
    expect((await enrollmentsOf(whole))[0]?.revision).not.toBe(revision);
    expect(await whole.reminds(TOMORROW_AT_FIVE)).toBe(0);
    expect((await whole.kept()).reminders).toMatchObject([{ state: { kind: 'over', how: 'moot' } }]);
  });

  test('a note changes nothing about it', async () => {
    const { whole } = await start();
    await whole.user.say('note on Asha Rao: likes tea');
    expect(await whole.reminds(TOMORROW_AT_FIVE)).toBe(1);
  });

  test('put off twice, only the last time counts', async () => {
    const { whole, id } = await start();
    const [{ revision } = { revision: 0 }] = await enrollmentsOf(whole);
    await pressed(whole.user, snoozeTo(id, revision, '2026-11-24', '18:00'));
    expect(await whole.reminds(TOMORROW_AT_FIVE)).toBe(0);
    expect(await whole.reminds('2026-11-24T12:30:00Z')).toBe(1);
  });

  test('later today it is only the reminder, which is tied to it all the same', async () => {
    const { whole, id, revision } = await startEnrolled();
    const set = await pressed(whole.user, snoozeTo(id, revision, '2026-11-23', '15:00'));
    expect(read(set)).toMatch(
      /Asha Rao: reminder set for today at 15:00.[^]*Ask for another meeting · Asha Rao/,
    );
    await pressed(whole.user, { verb: 'outcome', outcome: 'sent', enrollment: id, revision });
    expect(await whole.reminds(AT_THREE)).toBe(0);
  });

  test('later today, pressed twice or to another time, it is one reminder, at the time said last', async () => {
    const { whole, id, revision } = await startEnrolled();
    const until = (time: string) => pressed(whole.user, snoozeTo(id, revision, '2026-11-23', time));
    await Promise.all([until('15:00'), until('15:00')]);
    expect((await whole.kept()).reminders).toHaveLength(1);
    expect(read(await until('16:00'))).toContain('today at 16:00');
    expect(await whole.reminds(AT_THREE)).toBe(0);
    expect(await whole.reminds('2026-11-23T10:30:00Z')).toBe(1);
    expect(read(await until('17:00'))).toContain('today at 17:00');
    expect(await whole.reminds('2026-11-23T11:30:00Z')).toBe(1);
  });

  test('a time that has passed is offered for tomorrow, to where it then moves', async () => {
    const { whole, id, revision } = await startEnrolled({ start: '2026-11-23T10:00:00Z' });
    const refused = await pressed(whole.user, snoozeTo(id, revision, '2026-11-23', '15:00'));
    expect(read(refused)).toContain('15:00 has passed');
    const moved = await whole.user.press({ ...refused, id: '1' }, 'Remind me tomorrow');
    expect(read(moved)).toContain('moved to Tue 24 Nov');
    expect(await whole.reminds('2026-11-24T09:30:00Z')).toBe(1);
  });

  test('a stale card puts nothing off and reminds of nothing', async () => {
    const { whole, id } = await start();
    const stale = await pressed(whole.user, snoozeTo(id, 1, '2026-11-25', '10:00'));
    expect(read(stale)).toContain('Already done');
    expect((await whole.kept()).reminders).toHaveLength(1);
  });

  test('an enrollment that ended does not silence a reminder that was asked for by itself', async () => {
    const { whole, id, revision } = await startEnrolled();
    await pressed(whole.user, atThree({ enrollment: id, note: 'Send thanks' }));
    await pressed(whole.user, { verb: 'close', reason: 'won', enrollment: id, revision });
    expect(await whole.reminds(AT_THREE)).toBe(1);
    expect(read(seen(whole)[0] ?? { id: '' })).toMatch(/Asha Rao[^]*Send thanks/);
  });
});

describe('the list of reminders', () => {
  test.each([
    'my reminders',
    'Show my reminders please',
    'what reminders do I have?',
    'What did I ask you to remind me of?',
    'what will you remind me about',
    'mere reminders dikhao',
    'maine kya yaad dilane ko kaha tha?',
    'मेरे रिमाइंडर दिखाओ',
    'मैंने क्या याद दिलाने को कहा था?',
  ])('comes for “%s”, and a row opens one to cancel it', async (said) => {
    const whole = await startWithAlex();
    await pressed(whole.user, atThree({ note: 'Water the plants' }));
    const list = await ask(whole.user, said);
    expect(read(list)).toMatch(/Water the plants \| (?:today|आज) · 15:00/);
    const one = await pressed(whole.user, { verb: 'reminder', reminder: 'call back' });
    expect(read(await whole.user.press(one, 'Cancel reminder'))).toContain('Reminder canceled.');
    expect(read(await ask(whole.user, said))).toMatch(/No reminders|कोई रिमाइंडर नहीं/);
  });

  test.each(['remind me about Asha Rao at 3 pm', 'remind me to set reminders at 3 pm'])(
    'is not shown for “%s”',
    async (said) => {
      const whole = await startWithAlex();
      await ask(whole.user, said);
      expect(read(await ask(whole.user, 'my reminders'))).toContain('1 reminder');
    },
  );
});
