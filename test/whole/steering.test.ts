import { describe, expect, test } from 'vitest';
import type { Shown, TeamsUser } from '../teams-user.ts';
import { saveSettings } from './people.ts';
import { ask, enroll, pressBelow, read, startWholeBot } from './whole-bot.ts';

describe('notes', () => {
  test('a note stands on the next card about somebody, and can be taken back', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');

    const noted = read(await ask(user, 'note Asha: prefers mornings, *not* Mondays'));
    expect(noted).toContain('Asha Rao: noted.');
    expect(noted).toContain('Note: prefers mornings, not Mondays');
    expect(read(await ask(user, 'today'))).toContain('Note: prefers mornings');

    await ask(user, 'undo');
    expect(read(await ask(user, 'today'))).not.toContain('prefers mornings');
  });

  test('the button asks what to remember', async () => {
    const { user } = await startWholeBot();
    const first = await enroll(user, 'Asha Rao in no-show');
    const question = await user.press(first, 'Add note');
    expect(read(await user.press(question, 'Save', { note: 'has a new phone' }))).toContain(
      'Note: has a new phone',
    );
  });
});

describe('records', () => {
  test('a record is changed by its form', async () => {
    const { user } = await startWholeBot();
    const form = await ask(user, 'edit Asha Rao');
    expect(read(form)).toContain('(Company: Contoso India)');
    await user.press(form, 'Save', { company: 'Contoso Asia', phone: '' });
    expect(read(await ask(user, 'find Asha Rao'))).toContain('Contoso Asia');
  });

  test('a wrong address is said, and what was typed stays in the form', async () => {
    const { user } = await startWholeBot();
    const answer = read(await user.press(await ask(user, 'edit Asha Rao'), 'Save', { email: 'nowhere' }));
    expect(answer).toContain('“nowhere” isn’t an email address.');
    expect(answer).toContain('(Email: nowhere)');
  });

  test('an archived record is no longer found, until that is undone', async () => {
    const { user } = await startWholeBot();
    expect(read(await ask(user, 'archive Vikram Shetty'))).toContain('Vikram Shetty is archived');
    expect(read(await ask(user, 'find Vikram Shetty'))).toContain('I couldn’t find');
    expect(read(await ask(user, 'undo'))).toContain('back to what it was');
    expect(read(await ask(user, 'find Vikram Shetty'))).toContain('Vikram Shetty');
  });

  test.each(['9876543210', '098765 43210', '+91 98765-43210', 'find 0091 98765 43210'])(
    'a record is found by its number, typed as %s',
    async (typed) => {
      const { user, addRecord } = await startWholeBot();
      await addRecord('Zubin Mehta', { phone: '+91 98765 43210', timeZone: 'Asia/Kolkata' });
      expect(read(await ask(user, typed))).toMatch(/^Zubin Mehta[^]*\+91 98765 43210/);
    },
  );

  test('a part of a name is nobody else', async () => {
    const { user } = await startWholeBot();
    await user.press(await ask(user, 'add contact Mei Lin, Fabrikam'), 'Add');
    expect(read(await ask(user, 'archive Lin'))).toContain('Mei Lin is archived');
    expect(read(await ask(user, 'find Ravi Menon'))).toContain('Ravi Menon');
  });

  test('a record that is being worked is not archived', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    expect(read(await ask(user, 'archive Asha Rao'))).toContain('still in a sequence');
    expect(read(await ask(user, 'find Asha Rao'))).toContain('Asha Rao');
  });

  test('who wants a record deleted is asked: first its sequences end, then it can be put away', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    const question = await ask(user, 'delete Asha Rao');
    expect(read(question)).toContain('I don’t delete records');
    expect(read(question)).not.toContain('[Archive]');
    expect(read(await user.press(question, 'Cancel'))).toContain('nothing was changed.');
    const ended = await user.press(question, 'End “Follow up when contacts don’t show up”');
    expect(read(ended)).toContain('out of the sequence');

    const again = await ask(user, 'Asha Rao को डिलीट करें');
    expect(read(await user.press(again, 'आर्काइव करें'))).toContain('Asha Rao');
    expect(read(await ask(user, 'find Asha Rao'))).toContain('I couldn’t find');
  });

  test('who removes a record that is in no sequence can put it away', async () => {
    const { user } = await startWholeBot();
    const answer = await ask(user, 'remove Vikram Shetty');
    expect(read(answer)).toContain('isn’t in any of your sequences');
    expect(read(await user.press(answer, 'Archive'))).toContain('Vikram Shetty is archived');
    expect(read(await ask(user, 'undo'))).toContain('back to what it was');
  });

  test('a record belongs to its owner', async () => {
    const { user, anotherUser } = await startWholeBot();
    await user.install();
    const megan = anotherUser({ name: 'Megan Bowen', aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333' });
    for (const sentence of ['edit Asha Rao', 'delete Asha Rao'])
      expect(read(await ask(megan, sentence))).toContain('belongs to another seller');
  });
});

describe('undo takes back the last thing, whatever it was', () => {
  test('settings', async () => {
    const { user } = await startWholeBot();
    await saveSettings(user, { hour: '7' });
    expect(read(await ask(user, 'settings'))).toContain('(Daily card at: 7)');
    await ask(user, 'undo');
    expect(read(await ask(user, 'settings'))).toContain('(Daily card at: 9)');
  });

  test('a record that was added', async () => {
    const { user } = await startWholeBot();
    await user.press(await ask(user, 'add contact Priya Nair, Fabrikam'), 'Add');
    await ask(user, 'undo');
    expect(read(await ask(user, 'find Priya Nair'))).toContain('I couldn’t find');
  });

  test('of a customer who is named, though something else was done since', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Vikram Shetty in no-show');
    await ask(user, 'snooze Asha Rao until friday');
    await ask(user, 'snooze Vikram Shetty until friday');
    await saveSettings(user, { hour: '7' });
    expect(read(await ask(user, 'undo Asha Rao'))).toContain('Asha Rao: undone.');
    expect(read(await ask(user, 'status Vikram Shetty'))).toContain('Due Fri 27 Nov');
    expect(read(await ask(user, 'settings'))).toContain('(Daily card at: 7)');
  });

  test('not after a day', async () => {
    const { user } = await startWholeBot();
    await saveSettings(user, { hour: '7' });
    await ask(user, 'clock +25 hours');
    expect(read(await ask(user, 'undo'))).toContain('more than 24 hours');
    expect(read(await ask(user, 'settings'))).toContain('(Daily card at: 7)');
  });
});

describe('one undo takes back all that one press did', () => {
  const three = 'enroll Meera Iyer, Lukas Meier and Deepak Verma in webinar';

  test('of several enrolled at once, in words and by the button', async () => {
    const { user } = await startWholeBot();
    await user.press(await ask(user, three), 'Enroll');
    const back = read(await ask(user, 'undo'));
    expect(back).toContain('Meera Iyer, Lukas Meier and Deepak Verma: undone.');
    expect(read(await ask(user, 'my records'))).toContain('Nothing is running');

    const enrolled = await user.press(await ask(user, three), 'Enroll');
    expect(read(await user.press(enrolled, 'Undo'))).toContain(
      'Meera Iyer, Lukas Meier and Deepak Verma: undone.',
    );
    expect(read(await ask(user, 'my records'))).toContain('Nothing is running');
    expect(read(await user.press(enrolled, 'Undo'))).toContain('Already done');
  });

  test('but for those that moved on since', async () => {
    const { user } = await startWholeBot();
    const enrolled = await user.press(await ask(user, three), 'Enroll');
    await ask(user, 'sent Meera Iyer');
    const some = read(await user.press(enrolled, 'Undo'));
    expect(some).toContain('Lukas Meier and Deepak Verma: undone.');
    expect(some).toContain('Meera Iyer has moved on since and was left alone.');
    expect(read(await ask(user, 'my records'))).toContain('1 record in a sequence');
    expect(read(await user.press(enrolled, 'Undo'))).toBe(
      'Meera Iyer has moved on since and was left alone.',
    );
  });

  test('within a day', async () => {
    const { user, comes } = await startWholeBot();
    const enrolled = await user.press(await ask(user, three), 'Enroll');
    await comes('2026-11-24T02:31:00Z');
    expect(read(await user.press(enrolled, 'Undo'))).toContain('more than 24 hours');
    expect(read(await ask(user, 'my records'))).toContain('3 records in sequences');
  });

  test.each([
    ['in words', (user: TeamsUser) => ask(user, 'undo')],
    ['by the button', (user: TeamsUser, replaced: Shown) => user.press(replaced, 'Undo')],
  ])('of a sequence that another took the place of, %s', async (_how, undo) => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    await ask(user, 'sent Asha Rao');
    const replaced = await user.press(await ask(user, 'enroll Asha Rao in event'), 'Replace it');
    const back = read(await undo(user, replaced));
    expect(back).toContain('Asha Rao: undone. Follow up when contacts don’t show up continues as before.');
    expect(back).toContain('Sent:');
    const running = read(await ask(user, 'my records'));
    expect(running).toContain('1 record in a sequence');
    expect(running).toContain('Follow up when contacts');
  });

  test('a replaced sequence stays ended when the other has moved on', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    const replaced = await user.press(await ask(user, 'enroll Asha Rao in event'), 'Replace it');
    await user.press(replaced, 'Sent');
    expect(read(await user.press(replaced, 'Undo'))).toContain('Already done');
    expect(read(await ask(user, 'my records'))).toContain('1 record in a sequence');
  });
});

describe('after the end', () => {
  test.each(['asha replied', 'note asha: call later', 'snooze asha until friday'])(
    '“%s” says how it ended and leads on',
    async (said) => {
      const { user } = await startWholeBot();
      await enroll(user, 'Asha Rao in no-show');
      const out = read(await ask(user, 'unenroll asha'));
      expect(out).toContain('Asha Rao is out of the sequence.');
      expect(out).not.toContain('has ended');
      const answer = await ask(user, said);
      expect(read(answer)).toContain(
        'Asha Rao: Follow up when contacts don’t show up ended on Mon 23 Nov (unenrolled).',
      );
      expect(read(await user.press(answer, 'Details'))).toContain('Ended: unenrolled');
      expect(read(await user.press(answer, 'Enroll again'))).toContain('Which sequence for Asha Rao?');
    },
  );
});

test('after the end, nobody is offered who asked not to be contacted', async () => {
  const { user } = await startWholeBot();
  const first = await enroll(user, 'Asha Rao in no-show');
  await user.press(await user.press(first, 'End…'), 'Do not contact');
  const answer = read(await ask(user, 'asha replied'));
  expect(answer).toContain('[Details]');
  expect(answer).not.toContain('[Enroll again]');
});

test('after the end, what was taken back does not count', async () => {
  const { user } = await startWholeBot();
  await enroll(user, 'Asha Rao in no-show');
  await ask(user, 'unenroll asha');
  await enroll(user, 'Asha Rao in event');
  await ask(user, 'undo');
  expect(read(await ask(user, 'asha replied'))).toContain('Follow up when contacts don’t show up ended');
});

test('the details offer everything but themselves', async () => {
  const { user } = await startWholeBot();
  await enroll(user, 'Asha Rao in no-show');
  const details = read(await ask(user, 'status asha'));
  expect(details).toContain('[Add note]');
  expect(details).not.toContain('[Details]');
});

describe('what is found', () => {
  test('opens with how to reach them, and enrolls when asked to', async () => {
    const whole = await startWholeBot();
    const { user } = whole;
    const rows = await ask(user, 'find contoso');
    const record = await pressBelow(whole, rows, 'Open Asha Rao');
    expect(read(record)).toContain(
      'Head of Sales Operations · +91 55500 00101 · asha.rao@contoso-india.example',
    );
    expect(read(record)).toContain('[Enroll] [Edit]');
    expect(read(await user.press(record, 'Enroll'))).toContain('Which sequence for Asha Rao?');
  });

  test('is shown at once when it is the only one, with what is running', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    const record = await ask(user, 'find asha rao');
    expect(read(record)).toContain('Follow up when contacts don’t show up · Email · step 1 of 4 · Due today');
    expect(read(record)).toContain('[Details] [Enroll] [Edit]');
    expect(read(await user.press(record, 'Details'))).toContain('What’s next');
  });

  test('is not offered for enrolling when they asked not to be contacted', async () => {
    const { user, addRecord } = await startWholeBot();
    await user.install();
    await addRecord('Zarina Quux', { status: 'do-not-contact' });
    const record = read(await ask(user, 'find Zarina'));
    expect(record).toContain('do not contact');
    expect(record).not.toContain('[Enroll]');
  });
});

describe('what is said of a record stands in its form', () => {
  test.each([
    ["Contoso India – CRM rollout's deal value is 5 lakh", 'Deal value: 4800000 INR → 5 lakh', '500000 INR'],
    [
      'change the deal value of CRM rollout to ₹ 52,00,000',
      'Deal value: 4800000 INR → ₹ 52,00,000',
      '5200000 INR',
    ],
    ['CRM rollout की डील वैल्यू 1.2 करोड़ कर दो', 'सौदे की रकम: 4800000 INR → 1.2 करोड़', '12000000 INR'],
  ])('%s', async (said, change, kept) => {
    const { user } = await startWholeBot();
    await user.say('hi');
    const form = await ask(user, said);
    expect(read(form)).toContain(change);
    await user.press(form, /हिंदी|रकम/.test(change) ? 'सहेजें' : 'Save');
    expect(read(await ask(user, 'edit CRM rollout'))).toContain(kept);
  });

  test.each(["Asha's linkedin is https://www.linkedin.com/in/asha-rao", 'Asha linkedin.com/in/asha-rao'])(
    '%s',
    async (said) => {
      const { user, kept } = await startWholeBot();
      await user.say('hi');
      await user.press(await ask(user, said), 'Save');
      const asha = (await kept()).records.find(({ name }) => name === 'Asha Rao');
      expect(asha?.linkedIn).toMatch(/^https:\/\/(?:www\.)?linkedin\.com\/in\/asha-rao$/);
      expect(asha?.value).toEqual({ amount: 1_200_000, currency: 'INR' });
    },
  );

  test('but for what is neither an amount nor an address', async () => {
    const { user, kept } = await startWholeBot();
    await user.say('hi');
    const form = await ask(user, 'edit Asha Rao');
    expect(read(await user.press(form, 'Save', { value: 'a lot' }))).toContain('“a lot” isn’t an amount.');
    expect(read(await user.press(form, 'Save', { linkedIn: 'https://evil.example/' }))).toContain(
      'isn’t a LinkedIn address.',
    );
    await user.press(form, 'Save', { value: '', linkedIn: '' });
    const asha = (await kept()).records.find(({ name }) => name === 'Asha Rao');
    expect(asha).not.toHaveProperty('value');
    expect(asha).not.toHaveProperty('linkedIn');
  });
});
