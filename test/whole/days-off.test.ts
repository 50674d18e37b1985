import { expect, test } from 'vitest';
import { saveSettings } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

const nine = (day: string) => `${day}T03:30:00Z`;

test('on a public holiday of their country nobody gets a card; the work waits for the next working day', async () => {
  const { user, comes } = await startWholeBot({ start: '2026-12-24T04:30:00Z', samples: noRenewals });
  await saveSettings(user, { country: 'IN' });
  await enroll(user, 'Asha Rao in no-show from 25 december');
  // Christmas Day is a Friday.
  expect(await comes(nine('2026-12-25'))).toBe(0);
  expect(await comes(nine('2026-12-28'))).toBe(1);
});

test('on leave nobody gets a card, and what falls due moves to the day of coming back', async () => {
  const { user, comes } = await startWholeBot({ samples: noRenewals });
  const settings = await ask(user, 'settings');
  const saved = await user.press(settings, 'Save', { leaveFrom: '2026-11-24', leaveTo: '2026-12-04' });
  expect(read(saved)).toContain('Saved.');
  const proposal = await ask(user, 'enroll Asha Rao in no-show from tomorrow');
  expect(read(proposal)).toContain('Mon 7 Dec');
  await user.press(proposal, 'Enroll');
  for (const day of ['2026-11-24', '2026-11-30', '2026-12-04']) expect(await comes(nine(day)), day).toBe(0);
  expect(await comes(nine('2026-12-07'))).toBe(1);
});

test('a second leave asks before it takes the place of the first, and no day of that is lost unsaid', async () => {
  const { user, comes } = await startWholeBot({ samples: noRenewals });
  const say = async (sentence: string) => read(await ask(user, sentence));
  await enroll(user, 'Asha Rao in no-show');
  await say("I'm on holiday from thursday to friday");
  expect(await say('kal main chutti par hu')).toMatch(
    /already have leave: .*Thu 26 Nov – Fri 27 Nov.*Tue 24 Nov/,
  );
  expect(await say('no')).not.toContain('Done');
  expect(await comes(nine('2026-11-24'))).toBe(1);
  expect(await comes(nine('2026-11-26'))).toBe(0);
  const asked = await ask(user, 'मैं सोमवार से बुधवार तक छुट्टी पर हूँ');
  expect(read(asked)).toContain('आपकी एक छुट्टी पहले से है');
  const done = await user.press(asked, 'हाँ, बदल दो');
  expect(read(done)).toContain('Thu 26 Nov – Fri 27 Nov');
  expect(await comes(nine('2026-11-27'))).toBe(1);
  expect(await comes(nine('2026-12-01'))).toBe(0);
});

test.each([
  ['yes', 'you’re off on Tue 24 Nov'],
  ['हाँ', '24 नव'],
])('"%s" lets the new leave take the place of the other, and undo brings that back', async (yes, told) => {
  const { user } = await startWholeBot();
  const say = async (sentence: string) => read(await ask(user, sentence));
  await say('on leave from 7 to 11 December');
  expect(await say('I am on leave tomorrow')).toContain('Mon 7 Dec – Fri 11 Dec');
  expect(await say(yes)).toContain(told);
  await say('undo');
  expect(await say('settings')).toContain('(On leave until: 2026-12-11)');
});

test.each(['I am on leave from 1 to 14 December', 'I am on leave from 7 to 11 December'])(
  'a leave that covers the other is not asked about: %s',
  async (sentence) => {
    const { user } = await startWholeBot();
    await ask(user, 'on leave from 7 to 11 December');
    expect(read(await ask(user, sentence))).toMatch(/^Done: /);
  },
);

test('the form says which leave it replaces', async () => {
  const { user } = await startWholeBot();
  const settings = await ask(user, 'settings');
  await user.press(settings, 'Save', { leaveFrom: '2026-11-26', leaveTo: '2026-11-27' });
  const saved = await user.press(settings, 'Save', { leaveFrom: '2026-11-24', leaveTo: '' });
  expect(read(saved)).toContain('This replaces your leave of Thu 26 Nov – Fri 27 Nov.');
});

test('leave is taken back by clearing it, and has to end after it begins', async () => {
  const { user } = await startWholeBot();
  const settings = await ask(user, 'settings');
  const wrong = await user.press(settings, 'Save', { leaveFrom: '2026-12-04', leaveTo: '2026-11-24' });
  expect(read(wrong)).toContain('Leave can’t end before it starts');
  await user.press(settings, 'Save', { leaveFrom: '2026-11-24', leaveTo: '2026-12-04' });
  expect(read(await ask(user, 'settings'))).toContain('2026-11-24');
  await user.press(settings, 'Save', { leaveFrom: '', leaveTo: '' });
  expect(read(await ask(user, 'settings'))).not.toContain('2026-11-24');
});

test('holidays and leave are folded away until somebody is on leave or asks for them', async () => {
  const { user } = await startWholeBot();
  const settings = await ask(user, 'settings');
  expect(read(settings)).not.toContain('On leave');
  expect(read(settings)).toContain('[Save] [Cancel] [Holidays and leave]');
  const wrong = await user.press(settings, 'Save', { leaveFrom: '2026-12-04', leaveTo: '2026-11-24' });
  expect(read(wrong)).toContain('(On leave from: 2026-12-04)');
  await user.press(settings, 'Save', { leaveFrom: '2026-11-24', leaveTo: '2026-12-04' });
  expect(read(await ask(user, 'settings'))).toContain('(On leave until: 2026-12-04)');
});

test('a client that keeps to itself what is folded away changes nothing of it', async () => {
  const { user } = await startWholeBot();
  const leave = { leaveFrom: '2026-11-24', leaveTo: '2026-12-04' };
  await saveSettings(user, { country: 'IN', ...leave });
  const data = { verb: 'settings', zone: 'Asia/Kolkata', hour: '7', days: '1,2,3,4,5', language: 'en' };
  await user.post({ type: 'message', value: data });
  const settings = read(await ask(user, 'settings'));
  expect(settings).toContain('(Daily card at: 7)');
  expect(settings).toContain('(Public holidays in: IN)');
  expect(settings).toContain('(On leave from: 2026-11-24)');
});

test('the Save button alone saves nothing', async () => {
  const { user } = await startWholeBot();
  await saveSettings(user, { country: 'IN', leaveFrom: '2026-11-24', leaveTo: '2026-12-04' });
  const before = read(await ask(user, 'settings'));
  const { body } = await user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { data: { verb: 'settings' } } },
  });
  expect(JSON.stringify(body)).not.toContain('Saved');
  expect(read(await ask(user, 'settings'))).toBe(before);
});
