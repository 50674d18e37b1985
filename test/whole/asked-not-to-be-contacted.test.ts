import { expect, test } from 'vitest';
import { MEGAN, meet, says } from './people.ts';
import { ask, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

/** Alex, an administrator, with contacts who are in no sequence. */
async function withContacts(): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  for (const name of ['Ila Rane', 'Jai Desai']) await whole.addRecord(name);
  return whole;
}

const statusOf = async ({ kept }: WholeBot, name: string) =>
  (await kept()).records.find((record) => record.name === name)?.status;

test.each([
  ['Ila Rane asked us to stop contacting her', 'Do not contact', 'Yes, do it', 'Undo'],
  ['Ila Rane wants no more contact from us', 'Do not contact', 'Yes, do it', 'Undo'],
  ['Ila Rane ko dobara contact nahi karna hai', 'Do not contact', 'Yes, do it', 'Undo'],
  ['Ila Rane को दोबारा संपर्क नहीं करना है', 'संपर्क न करें', 'हाँ, कर दो', 'Undo'],
])('“%s”: somebody in no sequence is marked, with an undo', async (sentence, what, yes, undo) => {
  const whole = await withContacts();
  const question = await ask(whole.user, sentence);
  expect(read(question)).toMatch(new RegExp(`${what} · Ila Rane`));
  const marked = await whole.user.press(question, yes);
  expect(read(marked)).toMatch(/Ila Rane.*(is marked “do not contact”|“संपर्क न करें” लगा दिया)/);
  expect(read(marked)).not.toMatch(/Enroll|जोड़ें/);
  expect(await statusOf(whole, 'Ila Rane')).toBe('do-not-contact');
  await whole.user.press(marked, undo);
  expect(await statusOf(whole, 'Ila Rane')).toBe('active');
});

test('nobody is offered to be enrolled whom nobody may contact, and a second mark has nothing to undo', async () => {
  const whole = await withContacts();
  await whole.user.press(await ask(whole.user, 'Ila Rane asked us to stop contacting her'), 'Yes, do it');
  expect(await says(whole.user, 'write to Ila Rane')).toMatch(/marked “do not contact”(?![^]*\[Enroll\])/);
  const again = await ask(whole.user, 'Ila Rane asked us to stop contacting her');
  const marked = read(await whole.user.press(again, 'Yes, do it'));
  expect(marked).toMatch(/is marked “do not contact”(?![^]*\[Undo\])/);
});

test('somebody whose sequence has ended is marked too; one that runs ends', async () => {
  const whole = await withContacts();
  const { user } = whole;
  await user.press(await ask(user, 'enroll Ila Rane in no-show follow up'), 'Enroll');
  const ends = await ask(user, 'Ila Rane asked us to stop contacting her');
  expect(read(ends)).toMatch(/End the sequence · do not contact · Ila Rane/);
  await user.say('no');
  await user.say('unenroll Ila Rane');
  const marks = await ask(user, 'Ila Rane asked us to stop contacting her');
  expect(read(marks)).toMatch(/Do not contact · Ila Rane/);
  await user.press(marks, 'Yes, do it');
  expect(await statusOf(whole, 'Ila Rane')).toBe('do-not-contact');
});

test('the record of another is marked by whoever leads them; others read whom to ask', async () => {
  const whole = await withContacts();
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  const { people } = await whole.kept();
  const idOf = (called: string) => people.find(({ name }) => name === called)?.id;
  const [alexId, meganId] = [idOf('Alex Wilber'), idOf(MEGAN.name)];
  await whole.addRecord('Mia Roy', { ...(meganId && { owner: meganId }) });
  await whole.addRecord('Kim Shah', { ...(alexId && { owner: alexId }) });
  const told = await megan.press(await ask(megan, 'Kim Shah asked us to stop contacting her'), 'Yes, do it');
  expect(read(told)).toMatch(/administrator[^]*Alex Wilber/);
  expect(await statusOf(whole, 'Kim Shah')).toBe('active');
  await whole.user.press(await ask(whole.user, 'Mia Roy asked us to stop contacting her'), 'Yes, do it');
  expect(await statusOf(whole, 'Mia Roy')).toBe('do-not-contact');
});

test.each([
  'remove Ila Rane from the do not contact list',
  'it was a mistake, Ila Rane may be contacted',
  'Ila Rane can be contacted again',
  'Ila Rane ko dobara contact kar sakte hain',
  'संपर्क न करें सूची से Ila Rane को हटा दो',
])('“%s”: the mark is taken off, with an undo', async (sentence) => {
  const whole = await withContacts();
  const { user } = whole;
  await user.press(await ask(user, 'Ila Rane asked us to stop contacting her'), 'Yes, do it');
  const freed = await ask(user, sentence);
  expect(read(freed)).toMatch(/Ila Rane.*(no longer marked|“संपर्क न करें” हटा)/);
  expect(await statusOf(whole, 'Ila Rane')).toBe('active');
  expect(await says(user, 'undo')).toMatch(/Ila Rane/);
  expect(await statusOf(whole, 'Ila Rane')).toBe('do-not-contact');
  await user.say('do not contact list');
  expect(await says(user, 'remove Jai Desai from the do not contact list')).toMatch(/Jai Desai isn’t marked/);
});

test('whose address is on the list is asked about; what another marked, only who may takes off', async () => {
  const whole = await withContacts();
  const { user } = whole;
  await whole.addRecord('Kim Shah', { email: 'kim@acme.example' });
  await user.press(await ask(user, 'we must not contact people at acme.example any more'), 'Put on the list');
  expect(await says(user, 'Kim Shah may be contacted again')).toMatch(/Take acme\.example off/);
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  const alex = (await whole.kept()).people.find(({ name }) => name === 'Alex Wilber');
  await whole.addRecord('Lia Bose', { status: 'do-not-contact', ...(alex && { owner: alex.id }) });
  expect(await says(megan, 'Lia Bose can be contacted again')).toMatch(/administrator/);
  expect(await statusOf(whole, 'Lia Bose')).toBe('do-not-contact');
  expect(await says(user, 'who must not be contacted')).toMatch(/Everyone at: acme\.example/);
});
