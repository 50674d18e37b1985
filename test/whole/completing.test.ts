import { expect, test } from 'vitest';
import { ask, enroll, read, startWholeBot } from './whole-bot.ts';

test('what a step lacks is added from its card, which comes back with what it was for', async () => {
  const { user, addRecord } = await startWholeBot();
  await addRecord('Zarina Quux', {});
  await enroll(user, 'Zarina Quux in no-show');
  const list = await ask(user, 'today');
  expect(read(list)).toMatch(/No email address on the record\.[^]*\[Add email\]/);
  const form = await user.press(list, 'Add email');
  expect(read(form)).not.toContain('[Archive]');
  const wrong = await user.press(form, 'Save', { email: 'zarina@' });
  const saved = await user.press(wrong, 'Save', { email: 'zarina@testing.example' });
  expect(read(saved)).toMatch(/1 next best action\nSaved Zarina Quux\.[^]*\[Compose email\]/);
  expect(read(saved)).not.toContain('[Add email]');
});

test('or nothing is, and the list is back', async () => {
  const { user, addRecord } = await startWholeBot();
  await addRecord('Zarina Quux', { phone: '12' });
  const card = await user.press(await enroll(user, 'Zarina Quux in no-show'), 'No answer');
  const form = await user.press(card, 'Change phone');
  expect(read(await user.press(form, 'Cancel'))).toMatch(
    /Offer a new time · Zarina Quux[^]*\[Change phone\]/,
  );
});
