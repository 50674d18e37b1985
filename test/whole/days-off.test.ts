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
