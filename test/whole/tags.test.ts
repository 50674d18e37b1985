import { expect, test } from 'vitest';
import { make, MEGAN, meet, says } from './people.ts';
import { ask, read, startWholeBot, type WholeBot } from './whole-bot.ts';

async function withRecords(): Promise<WholeBot> {
  const whole = await startWholeBot();
  await meet(whole.user);
  return whole;
}

const tagsOf = async ({ kept }: WholeBot, name: string) =>
  (await kept()).records.find((record) => record.name === name)?.tags;

test.each([
  ['tag Asha Rao and Vikram Shetty as expo', 'remove the tag expo from Asha Rao'],
  ['आशा राव और विक्रम शेट्टी को expo टैग करें', 'आशा राव से expo टैग हटाएँ'],
  ['Asha Rao aur Vikram Shetty ko expo tag karo', 'Asha Rao se expo tag hatao'],
])('“%s”, and “%s”', async (put, take) => {
  const whole = await withRecords();
  expect(await says(whole.user, put)).toMatch(/expo/);
  expect(await tagsOf(whole, 'Asha Rao')).toEqual(['expo']);
  expect(await tagsOf(whole, 'Vikram Shetty')).toEqual(['expo']);
  await says(whole.user, take);
  expect(await tagsOf(whole, 'Asha Rao')).toEqual([]);
  expect(await says(whole.user, 'who is tagged expo')).toMatch(/1 record[^]*Vikram Shetty/);
  expect(await says(whole.user, 'undo')).toMatch(/expo/);
  expect(await tagsOf(whole, 'Asha Rao')).toEqual(['expo']);
});

test('a tag of before is the same, however it is written', async () => {
  const whole = await withRecords();
  await says(whole.user, 'tag Asha Rao as Expo Pune');
  expect(await says(whole.user, 'tag Asha Rao as expo pune')).toMatch(/Nothing to do/);
  expect(await says(whole.user, 'find tag EXPO PUNE')).toMatch(/Asha Rao/);
});

test('a whole company is tagged; more than a few are asked about first, and undone as one', async () => {
  const whole = await withRecords();
  for (let n = 0; n < 12; n += 1) await whole.addRecord(`Person ${n}`, { company: 'Zava Retail' });
  const question = await ask(whole.user, 'tag everyone from Zava Retail as visit');
  expect(read(question)).toMatch(/Tag 12 records as “visit”\?/);
  expect(await tagsOf(whole, 'Person 3')).toEqual([]);
  expect(read(await whole.user.press(question, 'Tag'))).toMatch(/Tagged 12 records/);
  expect(await tagsOf(whole, 'Person 3')).toEqual(['visit']);
  await says(whole.user, 'undo');
  expect(await tagsOf(whole, 'Person 3')).toEqual([]);
});

test('a record of another seller stays as it is, unless one leads them', async () => {
  const whole = await withRecords();
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  await whole.addRecord('Noor Khan', { owner: MEGAN.aadObjectId as never });
  await whole.addRecord('Someone Else', { owner: 'someone' as never });
  expect(await says(megan, 'tag Someone Else as vip')).toMatch(/another seller’s/);
  expect(await says(megan, 'tag Noor Khan as vip')).toMatch(/Tagged Noor Khan/);
  await make(whole.user, 'make Megan manager');
  expect(await says(megan, 'tag Someone Else as vip')).toMatch(/Tagged Someone Else/);
  expect(await tagsOf(whole, 'Someone Else')).toEqual(['vip']);
});

test('the form of a record has its tags and its city', async () => {
  const whole = await withRecords();
  const form = await ask(whole.user, 'edit Asha Rao');
  await whole.user.press(form, 'Save', { tags: 'VIP, expo, vip', city: 'Pune' });
  expect(await tagsOf(whole, 'Asha Rao')).toEqual(['vip', 'expo']);
  expect(await says(whole.user, 'find Asha Rao')).toMatch(/Pune[^]*Tags: vip, expo/);
});

test('“tag her as vip” is about whom the talk was about', async () => {
  const whole = await withRecords();
  await says(whole.user, 'find Asha Rao');
  await says(whole.user, 'tag her as vip');
  expect(await tagsOf(whole, 'Asha Rao')).toEqual(['vip']);
});
