import { Memory } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { reassign } from '../../src/domain/engine.ts';
import type { RecordId } from '../../src/domain/ids.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import { day, personId } from '../builders.ts';
import type { Json } from '../connector.ts';
import { MEGAN, meet, saveSettings, says as saysOf } from './people.ts';
import { ask, enroll, pressBelow, read, startWholeBot, TENANT, type WholeBotOptions } from './whole-bot.ts';

const NO_SHOW = 'Follow up when contacts don’t show up';

/** Alex, who has the bot and has said hello. */
async function startAsAlex(options?: WholeBotOptions) {
  const whole = await startWholeBot(options);
  await meet(whole.user);
  const says = (sentence: string) => saysOf(whole.user, sentence);
  return { ...whole, says };
}

/** The lines to look for in one message. */
type Wanted = readonly (string | RegExp)[];

function expectToRead(shown: string, wanted: Wanted, said?: string): void {
  for (const part of wanted)
    expect(shown, said).toMatch(part instanceof RegExp ? part : new RegExp(quoted(part)));
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('installing', () => {
  test('is welcomed once, though Teams tells of it twice, and again after a reinstall', async () => {
    const { user } = await startWholeBot();
    expect((await user.install()).map(({ summary }) => summary)).toEqual(['Hello, I’m Anukram']);
    expect(await user.install()).toEqual([]);
    await user.uninstall();
    expect(await user.install()).toHaveLength(1);
  });

  test('shows how to begin, in a sentence that works as it stands', async () => {
    const { user } = await startWholeBot();
    const [welcome] = await user.install();
    const [, sentence = ''] = /type: (enroll .+)/.exec(read(welcome ?? { id: '' })) ?? [];
    expect(read(await ask(user, sentence))).toContain('[Enroll]');
  });
});

test('whoever says hello or asks for help hears what the bot does', async () => {
  const { says } = await startAsAlex();
  for (const words of ['hi', 'Hello there', 'HELP', 'help!', 'what can you do?']) {
    const shown = await says(words);
    expectToRead(shown, ['today', 'Asha Rao replied', 'enroll Asha Rao', 'my records']);
    expect(shown.indexOf('today')).toBeLessThan(shown.indexOf('enroll Asha Rao'));
    expectToRead(shown, ['[Enroll someone] [Today] [My records]']);
  }
});

test('every button of help leads somewhere', async () => {
  const { user } = await startAsAlex();
  const help = await ask(user, 'help');
  const answers = ['Enroll someone', 'Today', 'My records'].map(async (title) =>
    read(await user.press(help, title)),
  );
  const [form, today, records] = await Promise.all(answers);
  expect(form).toContain('[Next]');
  expect(today).toContain('23 November');
  expect(records).toContain('Nothing is running');
});

describe('enrolling by a sentence', () => {
  const sameWish = [
    'enroll Asha Rao in no-show follow up',
    'enrol Asha Rao in no show follow up',
    'add Asha Rao to the no-show sequence',
    'put asha rao into no-show',
    'start Asha Rao on contact-no-show',
    'ENROLL ASHA RAO IN NO-SHOW FOLLOW UP',
    'Could you please enroll Asha Rao in no-show, thanks!',
    'enroll Asha Roa in no-show',
    'enrll Asha Rao in no-show',
    'enroll Asha Contoso in no-show',
    'enroll Rao in "when contacts don’t show up"',
    'enroll Asha Rao in no-show from today',
    'enroll Asha Rao in no-show for me',
    'enroll Asha Rao in no-show for myself',
    'enroll Asha Rao in no-show for Alex',
  ];
  test('asks before it does so, however the wish is put', async () => {
    const { says } = await startAsAlex();
    for (const sentence of sameWish)
      expectToRead(
        await says(sentence),
        ['Enroll Asha Rao?', 'Contoso India', NO_SHOW, '[Enroll]', '[Cancel]'],
        sentence,
      );
  });

  test('shows how long it takes and the first steps with their dates', async () => {
    const { says } = await startAsAlex();
    expectToRead(await says('enroll Asha Rao in no-show'), [
      /7 steps.*5 days/,
      /Mon 23 Nov.*Email/,
      /Tue 24 Nov.*Call.*no answer/,
      /Thu 26 Nov.*Email.*no answer/,
    ]);
  });

  const starts: readonly (readonly [string, string])[] = [
    ['from monday', 'Mon 30 Nov'],
    ['from thursday', 'Thu 26 Nov'],
    ['starting on 3 december', 'Thu 3 Dec'],
    ['from 2026-12-05', 'Mon 7 Dec'],
    ['for me from friday', 'Fri 27 Nov'],
    ['from friday for me', 'Fri 27 Nov'],
  ];
  test('starts on the day that is named', async () => {
    const { says } = await startAsAlex();
    for (const [from, day] of starts)
      expect(await says(`enroll Asha Rao in no-show ${from}`), from).toContain(`Starts | ${day}`);
  });

  test('asks for a day that it cannot read, and for whom it is when it does not know them', async () => {
    const { says } = await startAsAlex();
    expectToRead(await says('enroll Asha Rao in no-show from wibble'), [
      '“wibble”',
      'Today\nMon 23 Nov',
      'Tomorrow\nTue 24 Nov',
      'Mon 30 Nov',
    ]);
    expectToRead(await says('enroll Asha Rao in no-show for Megan'), [
      'I don’t know a colleague called “Megan” yet',
    ]);
  });

  test('starts it once confirmed, and shows the first action', async () => {
    const { user } = await startAsAlex();
    const action = await enroll(user, 'Asha Rao in no-show');
    expectToRead(read(action), ['Asha Rao is enrolled', 'Due today', '[Undo]', '[Compose email] [Sent]']);
  });

  test('or not, once cancelled', async () => {
    const { user, kept } = await startAsAlex();
    await user.press(await ask(user, 'enroll Asha Rao in no-show'), 'Cancel');
    expect((await kept()).enrollments).toEqual([]);
  });

  test('takes the day and the details that are typed into the card', async () => {
    const { user, kept } = await startAsAlex();
    const confirm = await ask(user, 'enroll Asha Rao in no-show');
    await user.press(confirm, 'Enroll', { start: '2026-11-26', 'input-meetingDate': '2026-11-20' });
    const [enrollment] = (await kept()).enrollments;
    expect(enrollment?.state).toMatchObject({ due: '2026-11-26' });
    expect(enrollment?.inputs).toEqual({ meetingDate: '2026-11-20' });
  });

  test('says who works the record already', async () => {
    const { user, says, anotherUser } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    expect(await says('enroll Asha Rao in event')).toMatch(new RegExp(`already have Asha Rao in ${NO_SHOW}`));
    const megan = anotherUser(MEGAN);
    expect(read(await ask(megan, 'enroll Asha Rao in event'))).toMatch(/Alex Wilber.*Asha Rao/);
  });
});

describe('what is missing or unclear is asked with choices', () => {
  test('a company with several contacts', async () => {
    const { user, says } = await startAsAlex();
    const shown = await says('enroll Contoso in no-show');
    expect(shown.match(/Contoso India · contact/g)).toHaveLength(3);
    const choice = await ask(user, 'enroll Contoso in no-show');
    expect(read(await user.press(choice, 'Vikram Shetty · Contoso India · contact'))).toContain(
      'Enroll Vikram Shetty?',
    );
  });

  test('the only one of several whom the template fits needs no question', async () => {
    const { says } = await startAsAlex();
    expect(await says('enroll Ravi in webinar')).toContain('Enroll Ravi Menon?');
    expect(await says('enroll Ravi in no-show')).toContain('Enroll Ravi Kulkarni?');
    expect(await says('enroll Contoso in renewal')).toContain('Enroll Contoso India?');
  });

  test('two of the same name', async () => {
    const { says, addRecord } = await startAsAlex();
    await addRecord('Ravi Kulkarni', { company: 'Testing Works' });
    expectToRead(await says('enroll Ravi Kulkarni in event'), ['Northwind Traders', 'Testing Works']);
  });

  test('somebody by what they are called for short', async () => {
    const { says, addRecord } = await startAsAlex();
    await addRecord('Theodore Marsh', { company: 'Testing Works' });
    expect(await says('status Ted')).toContain('Theodore Marsh');
  });

  test('nobody of that name', async () => {
    const { says } = await startAsAlex();
    expectToRead(await says('enroll Zebulon Quux in webinar'), ['“Zebulon Quux”', 'add contact', '[Next]']);
  });

  test('a template of another record type, with those that fit', async () => {
    const { user, says } = await startAsAlex();
    const shown = await says('enroll Meera Iyer in no-show');
    expectToRead(shown, ['for contacts', 'a lead', 'High volume outbound prospecting', 'Webinar follow up']);
    expect(shown).not.toContain('[Invite to an upcoming event]');
    const choice = await ask(user, 'enroll Meera Iyer in no-show');
    expect(read(await user.press(choice, 'Webinar follow up'))).toContain('Enroll Meera Iyer?');
  });

  test('a template that does not exist, or none', async () => {
    const { says } = await startAsAlex();
    for (const sentence of ['enroll Meera Iyer in quidditch', 'enroll Meera Iyer'])
      expectToRead(await says(sentence), [
        'Meera Iyer',
        'High volume outbound prospecting',
        'Webinar follow up',
      ]);
  });

  test('an outcome with a name that several have', async () => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Vikram Shetty in event');
    await says('find Grace Okafor');
    const choice = await ask(user, 'Contoso replied');
    expectToRead(read(choice), ['Asha Rao\nContoso India', 'Vikram Shetty\nContoso India']);
    expect(read(await user.press(choice, 'Asha Rao · Contoso India · contact'))).toContain(
      'Asha Rao replied.',
    );
  });

  test('an outcome without a name is of the one talked about last', async () => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Vikram Shetty in event');
    expect(await says('replied')).toContain('Vikram Shetty replied.');
  });

  test('somebody who is in no sequence can be enrolled at once', async () => {
    const { user } = await startAsAlex();
    const answer = await ask(user, 'Asha Rao replied');
    expect(read(await user.press(answer, 'Enroll'))).toContain('Which sequence for Asha Rao?');
  });
});

test('the form leads from a search over a choice and a template to the confirmation', async () => {
  const { user } = await startAsAlex();
  const form = await ask(user, 'enroll');
  const who = await user.press(form, 'Next', { who: 'northwind' });
  const which = await user.press(who, "Siobhán O'Brien · Northwind Traders · contact");
  expect(read(which)).toContain(NO_SHOW);
  expect(read(which)).not.toContain('Webinar');
  const confirm = await user.press(which, 'Invite to an upcoming event');
  expect(read(confirm)).toContain("Enroll Siobhán O'Brien?");
  expect(read(await user.press(confirm, 'Enroll'))).toContain("Siobhán O'Brien is enrolled");
});

test('the form keeps what was typed when nobody is called so', async () => {
  const { user } = await startAsAlex();
  const again = await user.press(await ask(user, 'enroll'), 'Next', { who: 'Zebulon Quux' });
  expect(read(again)).toContain('Zebulon Quux)');
});

const TWELVE = 'Ada Ben Cleo Dora Eva Finn Gita Hana Ivan Jules Kiran Lena'.split(' ');

describe('what is running', () => {
  test('today has what is due, the first open and the others in a line that opens in place', async () => {
    const { user } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Deepak Verma in prospecting');
    const today = await ask(user, 'today');
    expectToRead(read(today), [
      '2 next best actions',
      /Ask for another meeting · Asha Rao[\s\S]*\[Sent\][\s\S]*Deepak Verma/,
    ]);
    const opened = await user.press(today, 'Open Deepak Verma');
    expect(read(opened).match(/\[.*Sent.*\]/g)).toHaveLength(1);
    expect(read(opened)).toContain('introduces you');
  });

  test('my records go over pages', async () => {
    const { user, addRecord } = await startAsAlex();
    for (const name of TWELVE) {
      await addRecord(`${name} Pageson`);
      await enroll(user, `${name} Pageson in no-show`);
    }
    const first = await ask(user, 'my records');
    expectToRead(read(first), ['12 records', '1–10 of 12', '[Next page]']);
    const second = await user.press(first, 'Next page');
    expectToRead(read(second), ['11–12 of 12', '[Previous page]']);
    expect(read(second)).not.toContain('[Next page]');
    const people = [first, second].flatMap((page) => read(page).match(/\w+ Pageson/g) ?? []);
    expect(new Set(people).size).toBe(12);
  });

  test('status shows the path so far, why, and where each outcome leads', async () => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    await says('email sent to Asha Rao');
    expectToRead(await says('status Asha Rao'), [
      /Mon 23 Nov.*Sent/,
      /You emailed on Mon 23 Nov/,
      /Customer replied \| Call:.*; Task:/,
      /No answer \| Call:.*Tue 24 Nov.*; Email:.*Thu 26 Nov/,
    ]);
  });
});

describe('reporting by text', () => {
  /** In this order they lead one contact through the whole sequence. */
  const reports: readonly (readonly [string, string])[] = [
    ['email sent to Asha Rao', 'missed-meeting-email'],
    ['no answer from Asha Rao', 'call'],
    ['Asha Rao did not answer', 'placeholder-meeting-email'],
    ['asha replied!', 'call-after-placeholder-reply'],
    ['done Asha Rao', 'share-meeting-details'],
  ];
  test('moves the sequence as the buttons do', async () => {
    const { user, says, kept } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    for (const [sentence, step] of reports) {
      expect(await says(sentence)).toContain('Asha Rao');
      expect((await kept()).enrollments[0]?.state, sentence).toMatchObject({ step });
    }
    expect(await says('Asha Rao is done')).toContain('✓');
    expect((await kept()).enrollments[0]?.state).toMatchObject({
      kind: 'ended',
      how: { end: 'reconnected' },
    });
  });

  test('an outcome that the step does not have is noted, and the step stays', async () => {
    const { user, says, kept } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    expectToRead(await says('met with Asha Rao'), ['Still to do: Email Asha Rao', '[Sent]']);
    expect((await kept()).enrollments[0]?.state).toMatchObject({ step: 'missed-meeting-email' });
  });

  test('answered asks which end it was, where there are several', async () => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Deepak Verma in prospecting');
    await says('sent Deepak Verma');
    await says('done Deepak Verma');
    const question = await ask(user, 'Deepak Verma answered');
    expectToRead(read(question), ['Meeting scheduled', 'Not interested']);
    expect(read(await user.press(question, 'Meeting scheduled'))).toContain('✓');
  });
});

test('nothing but a name opens the record', async () => {
  const { says } = await startAsAlex();
  for (const name of ['asha rao', 'Asha'])
    expectToRead(await says(name), ['Asha Rao', 'Contoso India', '[Enroll]'], name);
  expectToRead(await says('आशा राव'), ['Asha Rao', 'Contoso India', '[जोड़ें]']);
});

test('what only looks like a name is not taken for one', async () => {
  const { says } = await startAsAlex();
  for (const sentence of ['no', 'an', 'colorless green ideas'])
    expect(await says(sentence), sentence).toMatch(/^(?:Did you mean|OK, nothing|Hi!|I)/);
});

test.each(['end Asha Rao', 'asha ko band karo'])('“%s” asks why the sequence ends', async (sentence) => {
  const { user, says } = await startAsAlex();
  await enroll(user, 'Asha Rao in no-show');
  expectToRead(await says(sentence), ['Why are you ending', 'Not interested']);
});

test('an end whose reason was said can be taken back', async () => {
  const { user, says } = await startAsAlex();
  await enroll(user, 'Asha Rao in no-show');
  expectToRead(await says('asha is not interested'), ['has ended: not interested', '[Undo]']);
  expect(await says('undo')).toContain('[Sent]');
});

test('thanks are taken in one line, in either language', async () => {
  const { user, says } = await startAsAlex();
  expect(await says('thank you')).toBe('Glad to help. Type “today” to see what’s next.');
  await user.say('speak hindi');
  expect(await says('शुक्रिया')).toBe('खुशी हुई। आगे क्या करना है, यह “आज” लिखकर देखें।');
});

describe('changing the plan by text', () => {
  const plans: readonly (readonly [string, Wanted])[] = [
    ['snooze Asha Rao until friday', ['Fri 27 Nov']],
    ['snooze Asha Rao until tomorrow', ['Tue 24 Nov']],
    ['snooze Asha Rao until monday', ['Mon 30 Nov']],
    ['move asha to 1 december', ['Tue 1 Dec']],
    ['postpone Asha Rao for 3 days', ['Thu 26 Nov']],
    [
      'snooze Asha Rao',
      [
        'until when',
        'Tomorrow\nTue 24 Nov\nIn 3 days\nThu 26 Nov\nNext Monday\nMon 30 Nov\nAnother day\n[Cancel]',
      ],
    ],
    ['snooze Asha Rao until wibble', ['until when']],
    ['snooze Asha Rao until today', ['until when', 'after today']],
    [
      'pause Asha Rao until 5 december',
      ['paused until Mon 7 Dec (Sat 5 Dec is a day off).', 'Paused until Mon 7 Dec', '[Resume]'],
    ],
    ['pause Asha Rao', ['paused', '[Resume]']],
    ['skip Asha Rao', ['skipped', 'Offer a new time · Asha Rao']],
    ['unenroll Asha Rao', ['out of the sequence', '[Undo]']],
    ['remove asha', ['out of the sequence']],
  ];
  test.each(plans)('%s', async (sentence, wanted) => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    expectToRead(await says(sentence), wanted);
  });

  test('a pause says why only while it has a reason: until when', async () => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    expect(await says('pause Asha Rao until 5 december')).toMatch(/pause ends on \w+ \d Dec/);
    expect(await says('pause Asha Rao')).not.toContain('Why now');
  });

  test('resume, undo and undo again', async () => {
    const { user, says, kept } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    await says('pause Asha Rao');
    expect(await says('resume Asha Rao')).toContain('resumed');
    expectToRead(await says('undo'), ['undone', '[Resume]']);
    expectToRead(await says('undo'), ['undone', '[Pause]']);
    expectToRead(await says('undo'), ['undone', 'ended']);
    expect((await kept()).enrollments[0]?.state).toMatchObject({ kind: 'ended' });
  });

  test('undo reaches back a day, and brings back what had ended', async () => {
    const { user, says } = await startAsAlex();
    expect(await says('undo')).toContain('nothing to undo');
    await enroll(user, 'Asha Rao in no-show');
    await says('unenroll Asha Rao');
    expectToRead(await says('undo'), ['undone', '[Sent]']);
    await says('skip Asha Rao');
    await user.say('clock +25 hours');
    expect(await says('undo')).toContain('24 hours');
  });

  test('taking back a "sent" says what cannot be taken back', async () => {
    const { user, says } = await startAsAlex();
    await enroll(user, 'Asha Rao in no-show');
    await says('sent Asha Rao');
    expect(await says('undo')).toMatch(/email you already sent can’t be recalled/);
  });
});

describe('templates', () => {
  test('all six, with record type, steps and days', async () => {
    const { says } = await startAsAlex();
    expectToRead(await says('templates'), [
      /Upcoming account renewal\nFor accounts.*13 steps.*50 days/,
      /show up\nFor contacts.*7 steps.*5 days/,
      /event\nFor contacts.*6 steps.*5 days/,
      /prospecting\nFor leads.*7 steps.*9 days/,
      /requests\nFor opportunities.*9 steps.*5 days/,
      /Webinar follow up\nFor leads.*10 steps.*7 days/,
    ]);
  });

  test('one, with where each outcome leads, and on to enrolling', async () => {
    const { user } = await startAsAlex();
    const webinar = await ask(user, 'template webinar');
    expectToRead(read(webinar), [/No answer → 2\..*2 days later/, /Held → ✓ Demo given/]);
    const form = await user.press(webinar, 'Enroll someone');
    expect(read(await user.press(form, 'Next', { who: 'Ravi' }))).toContain('Enroll Ravi Menon?');
  });

  test('one picked from the list, one that several could be, one that is unknown', async () => {
    const alex = await startAsAlex();
    const { user, says } = alex;
    const list = await ask(user, 'templates');
    expect(read(await pressBelow(alex, list, 'Webinar follow up'))).toContain('10. Decision');
    expectToRead(await says('template follow up'), [NO_SHOW, 'Webinar follow up']);
    expectToRead(await says('template quidditch'), ['“quidditch”', 'Webinar follow up']);
  });
});

describe('settings', () => {
  const save = async (inputs: Readonly<Record<string, string>>) => {
    const { user } = await startAsAlex();
    const saved = await saveSettings(user, inputs);
    return [read(saved), read(await ask(user, 'settings'))] as const;
  };

  test('are what Teams says until somebody changes them', async () => {
    const [, shown] = await save({});
    expectToRead(shown, ['Asia/Kolkata', '(Daily card at: 9)', '1,2,3,4,5']);
  });

  test('zone, hour and working days are kept', async () => {
    const [saved, shown] = await save({ zone: 'Europe/Berlin', hour: '7', days: '1,2,6' });
    expectToRead(saved, ['07:00', 'Europe/Berlin', 'Next daily card: Mon 23 Nov']);
    expectToRead(shown, ['Europe/Berlin', '(Daily card at: 7)', '1,2,6']);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a zone that does not exist', { zone: 'Mars/Olympus', hour: '7' }, 'Mars/Olympus'],
    ['no working day at all', { days: ',', hour: '7' }, 'at least one'],
  ];
  test.each(refused)('%s is refused, and all stays as it was', async (_, inputs, problem) => {
    const [answer, shown] = await save(inputs);
    expect(answer).toContain(problem);
    expectToRead(shown, ['Asia/Kolkata', '(Daily card at: 9)', '1,2,3,4,5']);
  });
});

describe('records', () => {
  test('are added after a confirmation, found, and enrolled', async () => {
    const { user, says, kept } = await startAsAlex();
    const card = await ask(user, 'add contact Priya Nair, Fabrikam, priya@fabrikam.com, +91 98765 43210');
    expectToRead(read(card), ['Priya Nair', 'Fabrikam', 'priya@fabrikam.com', '+91 98765 43210', '[Add]']);
    expect((await kept()).records.some(({ name }) => name === 'Priya Nair')).toBe(false);
    expectToRead(read(await user.press(card, 'Add')), ['Added Priya Nair', 'Which sequence']);
    expect(await says('find nair')).toContain('priya@fabrikam.com');
    expect(await says('enroll Priya in event')).toContain('Enroll Priya Nair?');
  });

  test('can be corrected before they are added', async () => {
    const { user, says } = await startAsAlex();
    const card = await ask(user, 'add lead Pria Nair');
    await user.press(card, 'Add', { name: 'Priya Nair', company: 'Fabrikam' });
    expect(await says('find Priya Nair')).toMatch(/Priya Nair[^]*Fabrikam.*lead/);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a name', { name: '   ' }],
    ['email address', { name: 'Priya', email: 'priya at home' }],
  ];
  test.each(refused)('need %s', async (problem, inputs) => {
    const { user, kept } = await startAsAlex();
    const before = (await kept()).records.length;
    const answer = read(await user.press(await ask(user, 'add contact'), 'Add', inputs));
    expect(answer.toLowerCase()).toContain(problem);
    expect((await kept()).records).toHaveLength(before);
  });

  test('say when there is one of that name', async () => {
    const { says } = await startAsAlex();
    expect(await says('add contact asha rao')).toContain('already a record for Asha Rao (Contoso India)');
  });

  test('are found by name, by company and with a slip', async () => {
    const { says } = await startAsAlex();
    for (const words of ['find Okafor', 'find woodgrove', 'find grase okafor', 'who is Grace?'])
      expect(await says(words), words).toContain('Grace Okafor-Adeyemi');
    expectToRead(await says('find Zebulon'), ['“Zebulon”', 'add contact']);
  });
});

test('the clock shows its time, moves forward, and never back', async () => {
  const { says } = await startAsAlex();
  expect(await says('clock')).toContain('Monday 23 November at 08:00');
  expect(await says('clock +3 hours')).toContain('11:00');
  expect(await says('clock +1 day')).toContain('Tuesday 24 November at 11:00');
  for (const nonsense of ['clock -1 day', 'clock +0 days', 'clock +9999 days', 'clock tomorrow'])
    expect(await says(nonsense), nonsense).toContain('Tuesday 24 November at 11:00');
});

describe('what cannot be understood', () => {
  const words = {
    nonsense: 'colorless green ideas',
    'only spaces': '     ',
    nothing: '',
    markup: '<b>x</b> & <script>alert(1)</script>',
    'another script': '你好',
    'a template of ours': '${name} {{DATE(2026-01-01)}} %s {0}',
    'twenty thousand characters': 'enroll '.repeat(3_000).slice(0, 20_000),
  };
  test.each(Object.entries(words))('%s gets a plain answer', async (_, text) => {
    const { user, logged, kept } = await startAsAlex();
    const answer = await ask(user, text);
    expect(read(answer).length).toBeGreaterThan(10);
    expect(JSON.stringify(answer).length).toBeLessThan(5_000);
    expect(logged).toEqual([]);
    expect((await kept()).enrollments).toEqual([]);
  });

  test('gets the nearest thing it could have meant', async () => {
    const { says } = await startAsAlex();
    expect(await says('setings')).toContain('[Save]');
    expect(await says('hlp')).toContain('What I can do');
  });
});

describe('names that look like markup or a template', () => {
  const name = '*Bold* _it_ [x](http://evil.example) <b>y</b> {z} ${name} {{DATE(2026-01-01,SHORT)}}';
  const company = '**Co** ${company} <at>all</at> {{TIME(2026-01-01T00:00:00Z)}}';

  test('are shown as they stand, and never where they would be read as markup', async () => {
    const { user, addRecord } = await startAsAlex();
    await addRecord(name, { company });
    const form = await user.press(await ask(user, 'enroll'), 'Next', { who: name });
    const confirm = await user.press(form, 'Follow up when contacts don’t show up');
    const action = await user.press(confirm, 'Enroll');
    const cards = [
      confirm,
      action,
      await ask(user, 'today'),
      await ask(user, 'my records'),
      await ask(user, `status ${name}`),
      await user.press(action, 'Sent'),
      await ask(user, `snooze ${name}`),
      await ask(user, `find ${name}`),
    ];
    for (const card of cards) {
      expect(read(card)).toContain(name);
      expect(textBlocks(card.card).filter((text) => /Bold|\*\*Co|evil/.test(text))).toEqual([]);
    }
  });
});

function textBlocks(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textBlocks);
  if (typeof part !== 'object' || part === null) return [];
  const { type, text } = part as Json;
  return [...(type === 'TextBlock' ? [String(text)] : []), ...Object.values(part).flatMap(textBlocks)];
}

test('people of one tenant share records, those of another have their own', async () => {
  const { addRecord, anotherUser } = await startAsAlex();
  await addRecord('Zebulon Quux');
  const found = async (someone: Parameters<typeof anotherUser>[0]): Promise<string> =>
    read(await ask(anotherUser(someone), 'find Zebulon'));
  expect(await found({ ...MEGAN, tenantId: TENANT })).toContain('Testing Works');
  expect(await found({ ...MEGAN, tenantId: '44444444-bbbb-4bbb-8bbb-444444444444' })).not.toContain(
    'Testing Works',
  );
});

test.each([
  [{}, 'where that was: it is in the invitation they got', 'कहाँ हुआ था: उन्हें मिले निमंत्रण में लिखा है'],
  [{ 'input-eventPlace': 'Taj, Pune' }, 'where that was: Taj, Pune', 'कहाँ हुआ था: Taj, Pune'],
])('the call after a webinar reads well with %o', async (inputs, english, hindi) => {
  const { user } = await startWholeBot();
  const first = await user.press(await ask(user, 'enroll Meera Iyer in webinar'), 'Enroll', inputs);
  const second = await user.press(first, 'No answer');
  await user.press(second, 'No answer');
  expect(read(await ask(user, 'status Meera'))).toContain(english);
  expect(read(await ask(user, 'मीरा की स्थिति'))).toContain(hindi);
});

test('an account or a deal is found with its company named once', async () => {
  const { says } = await startAsAlex();
  const found = await says('find Fabrikam');
  expect(found).toContain('Fabrikam – Service desk upgrade | opportunity\n€38,000\n');
  expect(found).toContain('José Álvarez | contact\nFabrikam · Service Desk Manager');
  expect(await says('find Trey Research')).toMatch(/^Trey Research\nHans-Peter Zürcher · .*\naccount\n/);
  expect(await says('enroll Trey Research in renewal')).toContain('Enroll Trey Research?\naccount\n');
});

describe('a correction', () => {
  const startWithBothRavis = async (options?: WholeBotOptions) => {
    const whole = await startAsAlex(options);
    await enroll(whole.user, 'Ravi Kulkarni in event');
    await enroll(whole.user, 'Ravi Menon in webinar');
    await whole.moveTo('2026-11-23T05:00:00Z');
    return whole;
  };

  test('takes back what was done for somebody else', async () => {
    const { user, says } = await startWithBothRavis();
    await user.say('Ravi Kulkarni replied');
    const shown = (await user.say('no, Ravi Menon')).map(read).join('\n');
    expectToRead(shown, ['Ravi Kulkarni: undone', 'Ravi Menon replied']);
    expect(await says('status Ravi Kulkarni')).toContain('[No answer]');
  });

  test('takes back what a button did that chose among namesakes', async () => {
    const { user, says } = await startWithBothRavis();
    await user.press(await ask(user, 'Ravi replied'), 'Ravi Kulkarni · Northwind Traders · contact');
    const shown = (await user.say('no, Ravi Menon')).map(read).join('\n');
    expectToRead(shown, ['Ravi Kulkarni: undone', 'Ravi Menon replied']);
    expect(await says('status Ravi Kulkarni')).toContain('[No answer]');
  });

  test('takes back nothing that was done before, where nothing was done', async () => {
    const { user, says } = await startWithBothRavis();
    await user.say('snooze Ravi Kulkarni until friday');
    await says('enroll Ravi Kulkarni in no-show');
    await user.say('no, Ravi Menon');
    expect(await says('status Ravi Kulkarni')).toContain('Due Fri 27 Nov');
  });

  test('is undone as a whole: what it took back is done again', async () => {
    const { user, says } = await startWithBothRavis();
    await user.say('Ravi Kulkarni replied');
    await user.say('no, Ravi Menon');
    expectToRead(await says('undo'), [
      'Your correction is undone.',
      'Ravi Menon: undone.',
      'Ravi Kulkarni replied',
    ]);
    expect(await says('status Ravi Menon')).toContain('[No answer]');
    expect(await says('status Ravi Kulkarni')).not.toContain('[No answer]');
    expect(await says('undo')).toContain('Ravi Kulkarni: undone');
  });

  test('is undone but for what a colleague worked on since', async () => {
    const store = await createLowdbStore(new Memory<Database>());
    const { user, says, moveTo } = await startWithBothRavis({ store });
    await user.say('skip Ravi Kulkarni');
    await user.say('no, Ravi Menon');
    await moveTo('2026-11-23T05:01:00Z');
    const [one] = await store.enrollmentsOfRecord(TENANT, 'sample-ravi-kulkarni' as RecordId);
    if (!one) throw new Error('not enrolled');
    const moment = { today: day('2026-11-23'), at: '2026-11-23T05:00:30.000Z', by: personId('megan') };
    await store.commit(TENANT, { enrollments: [reassign(one, one.seller, moment)] });
    expectToRead(await says('undo'), ['Ravi Menon: undone.', 'Ravi Kulkarni has moved on since']);
    expect(await says('status Ravi Kulkarni')).toContain(
      'Given to another seller\nSend a personal invitation · Ravi Kulkarni | Due today',
    );
  });

  test('brings back the time of what was put off', async () => {
    const { user, says, kept, reminds } = await startWithBothRavis();
    await user.say('snooze Ravi Kulkarni until tomorrow 5 pm');
    await user.say('no, Ravi Menon');
    await says('undo');
    expect(await reminds('2026-11-24T11:30:00Z')).toBe(1);
    const sent = (await kept()).reminders.filter(
      ({ state }) => state.kind === 'over' && state.how === 'sent',
    );
    expect(sent.map(({ record }) => record)).toEqual([
      (await kept()).records.find(({ name }) => name === 'Ravi Kulkarni')?.id,
    ]);
  });

  test('says itself what was taken back, in Hindi too', async () => {
    const { user, anotherUser } = await startWithBothRavis();
    const hindi = anotherUser({ locale: 'hi-IN' });
    await hindi.say('Ravi Kulkarni replied');
    await hindi.say('no, Ravi Menon');
    expect(read(await ask(user, 'वापस लें'))).toContain('आपका सुधार वापस लिया गया।');
  });

  test('that has to be confirmed does both by its button', async () => {
    const { user, says } = await startWithBothRavis();
    await user.say('Ravi Kulkarni replied');
    const question = await ask(user, 'no it was Ravi Menon who replied');
    expectToRead(read(await user.press(question, 'Customer replied · Ravi Menon')), [
      'Ravi Kulkarni: undone',
      'Ravi Menon replied',
    ]);
    expect(await says('status Ravi Kulkarni')).toContain('[No answer]');
    await says('undo');
    expect(await says('status Ravi Kulkarni')).not.toContain('[No answer]');
  });
});
