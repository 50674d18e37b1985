import { expect, test } from 'vitest';
import { make, MEGAN, meet, says } from './people.ts';
import { ask, noRenewals, read, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

/** Alex, an administrator, with three leads from Pune. */
async function withPune(): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  for (const name of ['Ila Rane', 'Jai Desai', 'Kim Shah'])
    await whole.addRecord(name, {
      type: 'lead',
      city: 'Pune',
      email: `${name.slice(0, 3).toLowerCase()}@zava.example`,
    });
  return whole;
}

const SAVE = 'save leads from Pune with no activity for 30 days as cold pune';

test.each([
  [SAVE, 'who is in cold pune', 'lists'],
  [
    'Pune ke leads jin se 30 din se koi baat nahi hui ko cold pune naam se save karo',
    'cold pune dikhao',
    'show lists',
  ],
  ['पुणे के लीड जिनसे 30 दिनों से कोई बात नहीं हुई को ठंडे पुणे नाम से सहेजें', 'ठंडे पुणे में कौन है', 'सूचियाँ'],
])('“%s”, “%s”', async (save, show, all) => {
  const whole = await withPune();
  if (save.startsWith('पुणे'))
    for (const { name, ...record } of (await whole.kept()).records.filter(({ city }) => city === 'Pune'))
      await whole.bot.services.store.commit(record.tenant, { records: [{ ...record, name, city: 'पुणे' }] });
  expect(await says(whole.user, save)).toMatch(/3 (records are|रिकॉर्ड)/);
  expect(await says(whole.user, show)).toMatch(/Ila Rane[^]*Jai Desai[^]*Kim Shah/);
  expect(await says(whole.user, all)).toMatch(/(cold pune|ठंडे पुणे)[^]*3/);
});

test('a saved list is counted as things are now, and used where a list is asked for', async () => {
  const whole = await withPune();
  await whole.user.say(SAVE);
  await whole.user.press(await ask(whole.user, 'enroll Ila Rane in webinar follow up'), 'Enroll');
  expect(await says(whole.user, 'who is in cold pune')).toMatch(/2 records: cold pune/);
  const question = await ask(whole.user, 'enroll cold pune in webinar follow up, 1 a day from Monday');
  expect(read(question)).toMatch(/Enroll 2 records in Webinar follow up[^]*Jai Desai[^]*Kim Shah/);
  await whole.user.press(question, 'Enroll', { perDay: '1', start: '2026-11-30' });
  expect(await says(whole.user, 'who is in cold pune')).toMatch(/No records/);
});

test('the form makes a list, and changes it; undo brings it back', async () => {
  const whole = await withPune();
  const form = await ask(whole.user, 'new list');
  const again = await whole.user.press(form, 'Save', { name: 'Visits', idleDays: 'soon' });
  expect(read(again)).toMatch(/Days must be a whole number/);
  expect(read(await whole.user.press(again, 'Save', { name: 'Visits', idleDays: '' }))).toMatch(
    /at least one thing/,
  );
  expect(read(await whole.user.press(again, 'Save', { name: 'Visits', idleDays: '', city: 'pune' }))).toMatch(
    /Saved Visits: 3 records are on it/,
  );
  const shown = await ask(whole.user, 'who is in visits');
  const changing = await whole.user.press(shown, 'Edit');
  expect(read(changing)).toMatch(/pune/);
  expect(read(await whole.user.press(changing, 'Save', { name: 'Visits', city: 'Agra' }))).toMatch(
    /nobody is on it/,
  );
  await whole.user.say('undo');
  expect(await says(whole.user, 'who is in visits')).toMatch(/3 records: Visits/);
  expect(await says(whole.user, 'delete the list visits')).toMatch(/Deleted the list Visits/);
  expect(await says(whole.user, 'lists')).toMatch(/No saved lists/);
});

test('who leads nobody uses lists and changes none', async () => {
  const whole = await withPune();
  await whole.user.say(SAVE);
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  expect(await says(megan, 'who is in cold pune')).toMatch(/3 records/);
  expect(await says(megan, 'save leads from Pune with no activity for 5 days as mine')).toMatch(/manager/);
  expect(await says(megan, 'delete the list cold pune')).toMatch(/manager/);
  const organization = await whole.bot.services.store.organization(TENANT);
  const id = organization?.segments?.[0]?.id;
  await megan.post({
    type: 'message',
    value: { verb: 'drop-segment', segment: id },
  });
  expect(await says(megan, 'lists')).toMatch(/cold pune/);
  await make(whole.user, 'make Megan manager');
  expect(await says(megan, 'delete the list cold pune')).toMatch(/Deleted/);
});
