import { expect, test } from 'vitest';
import { meet } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

/** A lead who wrote before the introduction went out. */
async function withEarlyReply() {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await whole.addRecord('Ila Rane', { type: 'lead', email: 'ila@acme.example', phone: '+912212345678' });
  const before = await enroll(whole.user, 'Ila Rane in high volume outbound prospecting');
  return { ...whole, before };
}

test('a reply before the first email went out is to be answered, and the sequence goes on without that email', async () => {
  const { user, before } = await withEarlyReply();
  expect(read(before)).toMatch(/Compose email/);
  const replied = await ask(user, 'Ila Rane replied');
  expect(read(replied)).toMatch(/Answer them\. They wrote before your email “[^”]+” went out/);
  expect(read(replied)).not.toMatch(/Compose email|Subject:/);
  const next = read(await user.press(replied, 'Continue without this email'));
  expect(next).toMatch(/LinkedIn/);
});

test('who still wants to send it can, from the day’s list too', async () => {
  const { user } = await withEarlyReply();
  await ask(user, 'Ila Rane replied');
  const day = await ask(user, 'today');
  expect(read(day)).toMatch(/Answer them\./);
  expect(read(await user.press(day, 'Still send it'))).toMatch(/Compose email/);
});

test('in Hindi', async () => {
  const { user } = await withEarlyReply();
  expect(read(await ask(user, 'Ila Rane का जवाब आया'))).toMatch(/पहले उन्हें जवाब दें[^]*बिना ईमेल आगे चलें/);
});
