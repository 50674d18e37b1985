import { expect, test } from 'vitest';
import { MEGAN, meet, says } from './people.ts';
import { ask, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

/** Alex, an administrator, with three leads of two companies. */
async function withLeads(): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  for (const [name, email] of [
    ['Ila Rane', 'ila@zava.example'],
    ['Jai Desai', 'Jai@Acme.example'],
    ['Kim Shah', 'kim@acme.example'],
  ] as const)
    await whole.addRecord(name, { type: 'lead', tags: ['expo'], email });
  return whole;
}

test.each(['do not contact list', 'संपर्क न करें सूची', 'sampark na karen suchi'])(
  '“%s”: addresses and domains are pasted, and nobody on it is enrolled',
  async (sentence) => {
    const whole = await withLeads();
    const form = await ask(whole.user, sentence);
    const save = read(form).includes('सहेजें') ? 'सहेजें' : 'Save';
    const saved = await whole.user.press(form, save, {
      add: 'Ila Rane <ILA@zava.example>; nonsense\n@acme.example',
    });
    expect(read(saved)).toMatch(/2 (entries added|प्रविष्टियाँ)[^]*nonsense/);
    expect(await says(whole.user, 'enroll Ila Rane in webinar follow up')).toMatch(/do-not-contact list/);
    expect(await says(whole.user, 'enroll Kim Shah in webinar follow up')).toMatch(/do-not-contact list/);
    expect(await says(whole.user, 'find Jai Desai')).toMatch(/On your organization’s do-not-contact list/);
    expect(await says(whole.user, 'enroll everyone tagged expo in webinar follow up')).toMatch(
      /Nobody to enroll[^]*on the do-not-contact list: 3 \(Ila Rane/,
    );
  },
);

test('an undo takes them off again, and so does the form', async () => {
  const whole = await withLeads();
  await whole.user.press(await ask(whole.user, 'do not contact list'), 'Save', { add: 'acme.example' });
  expect(await says(whole.user, 'do not contact list')).toMatch(/Everyone at: acme\.example/);
  await whole.user.press(await ask(whole.user, 'do not contact list'), 'Save', { add: 'ila@zava.example' });
  expect(await says(whole.user, 'undo')).toMatch(/1 entry is off the list/);
  expect(await says(whole.user, 'enroll Ila Rane in webinar follow up')).toMatch(/Enroll Ila Rane\?/);
  const taken = await whole.user.press(await ask(whole.user, 'do not contact list'), 'Save', {
    remove: 'https://www.acme.example/',
  });
  expect(read(taken)).toMatch(/1 removed/);
  expect(await says(whole.user, 'enroll Kim Shah in webinar follow up')).toMatch(/Enroll Kim Shah\?/);
});

test('who is listed after the card was drawn is not enrolled by it', async () => {
  const whole = await withLeads();
  const question = await ask(whole.user, 'enroll Ila Rane in webinar follow up');
  const many = await ask(whole.user, 'enroll everyone tagged expo in webinar follow up');
  await whole.user.press(await ask(whole.user, 'do not contact list'), 'Save', { add: 'ila@zava.example' });
  expect(read(await whole.user.press(question, 'Enroll'))).toMatch(/do-not-contact list/);
  expect(read(await whole.user.press(many, 'Enroll'))).toMatch(/Enroll 2 records[^]*The list has changed/);
  expect((await whole.kept()).enrollments).toEqual([]);
});

test('only administrators open it, and only what can be read is kept', async () => {
  const whole = await withLeads();
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  expect(await says(megan, 'do not contact list')).toMatch(/administrator/);
  const form = await ask(whole.user, 'do not contact list');
  expect(read(await whole.user.press(form, 'Save', { add: '  ', remove: '' }))).toMatch(/Paste at least one/);
});

test('sentences put on the list, take off, ask and undo, each after a yes', async () => {
  const whole = await withLeads();
  const { user } = whole;
  expect(await says(user, 'add to do not contact: ila@zava.example, acme.example')).toMatch(
    /Put .* on the do-not-contact list\?/,
  );
  await user.say('yes');
  expect(await says(user, 'is acme.example on our do not contact list?')).toMatch(/^acme\.example: on the/);
  expect(await says(user, 'export do-not-contact')).toMatch(/acme\.example[^]*There’s no file of it/);
  expect(await says(user, 'take acme.example off the do not contact list')).toMatch(/Take acme\.example off/);
  await user.say('yes');
  expect(await says(user, 'क्या acme.example संपर्क न करें सूची में है?')).toMatch(/सूची में नहीं है/);
  expect(await says(user, 'undo')).toMatch(/1 entry is back on the list/);
  expect(await says(user, 'who is on our do not contact list')).toMatch(/acme\.example/);
});

test('an address is on the list by its whole domain', async () => {
  const { user } = await withLeads();
  await user.press(await ask(user, 'do not contact list'), 'Save', { add: 'acme.example' });
  for (const asked of [
    'is kim@acme.example on the do not contact list?',
    'can we email kim@acme.example or is it dnc?',
    'take kim@acme.example off the do not contact list',
  ]) {
    expect(await says(user, asked)).toMatch(/^Everyone at acme\.example is on the/);
    expect(await says(user, asked)).not.toMatch(/not on the/);
  }
  expect(await says(user, 'क्या kim@acme.example संपर्क न करें सूची में है?')).toMatch(/acme\.example के सभी लोग/);
});

test('a seller reads who may, and marks their own record instead', async () => {
  const whole = await withLeads();
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  const { id } = (await whole.kept()).people.find(({ name }) => name === MEGAN.name) ?? {};
  await whole.addRecord('Mia Roy', { email: 'mia@tailspin.example', ...(id && { owner: id }) });
  const told = await ask(megan, 'add mia@tailspin.example and acme.example to do not contact');
  expect(read(told)).toMatch(/administrator[^]*\[Mark Mia Roy “do not contact”\]/);
  expect(read(await megan.press(told, 'Mark Mia Roy “do not contact”'))).toMatch(
    /is marked “do not contact”/,
  );
  expect(await says(megan, 'enroll Mia Roy in no-show')).toMatch(/do not contact/);
  await megan.say('undo');
  expect(await says(megan, 'enroll Mia Roy in no-show')).toMatch(/Enroll Mia Roy\?/);
});
