import { expect, test } from 'vitest';
import type { SalesRecord } from '../../src/domain/record.ts';
import { MEGAN, meet } from './people.ts';
import { ask, enroll, read, startWholeBot } from './whole-bot.ts';

const choices = (card: string): readonly string[] =>
  card
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('['));

test('of many who share a name and a company each can be told apart and chosen', async () => {
  const { user, addRecord } = await startWholeBot();
  for (const [at, some] of [
    { title: 'Buyer' },
    { title: 'Head of Operations' },
    { email: 'anna@contoso.example' },
    {},
    {},
    { phone: '+91 98765 43210' },
    { email: 'a.smith@contoso.example' },
    {},
    {},
    {},
  ].entries()) {
    await addRecord('Anna Smith', { id: `anna ${at}` as SalesRecord['id'], company: 'Contoso', ...some });
  }
  const question = await ask(user, 'enroll Anna Smith in no-show');
  const shown = read(question);
  for (const more of ['Buyer', 'Head of Operations', 'anna@contoso.example', '+91 98765 43210', 'a.smith@'])
    expect(shown).toContain(more);
  expect(shown.match(/Anna Smith/g)).toHaveLength(10);
  const lines = choices(shown).filter((line) => line.startsWith('Contoso'));
  expect(new Set(lines).size).toBe(10);
  expect(
    read(await user.press(question, 'Anna Smith · Contoso · contact · a.smith@contoso.example')),
  ).toContain('Anna Smith');
});

test('all nine of a first name can be chosen, by counting too', async () => {
  const { user, addRecord } = await startWholeBot();
  const surnames = ['Smith', 'Jones', 'Brown', 'Green', 'Black', 'White', 'Stone', 'Wood', 'Hall'];
  for (const surname of surnames)
    await addRecord(`Anna ${surname}`, { id: `anna ${surname}` as SalesRecord['id'] });
  const shown = read(await ask(user, 'status Anna'));
  for (const surname of surnames) expect(shown).toContain(`Anna ${surname}`);
  const names = choices(shown).filter((line) => line.startsWith('Anna'));
  expect(read(await ask(user, 'the ninth one'))).toContain(names[8]);
});

test('two colleagues of one name are told apart', async () => {
  const { user, anotherUser } = await startWholeBot();
  await meet(
    anotherUser(MEGAN),
    anotherUser({ ...MEGAN, aadObjectId: '66666666-aaaa-4aaa-8aaa-666666666666', timeZone: 'Europe/Kiev' }),
  );
  await user.install();
  await enroll(user, 'Asha Rao in no-show');
  for (const sentence of ['make Megan manager', 'reassign Asha Rao to Megan']) {
    const shown = read(await ask(user, sentence));
    expect(shown).toContain('Europe/Kyiv');
    expect(shown.match(/Megan Bowen/g)).toHaveLength(2);
  }
});

test('one record twice in one template is told apart by its start', async () => {
  const { user, moveTo } = await startWholeBot();
  await enroll(user, 'Asha Rao in no-show');
  await moveTo('2026-11-24T02:30:00Z');
  await user.press(await ask(user, 'enroll Asha Rao in no-show'), 'Enroll as well');
  const shown = read(await ask(user, 'skip Asha Rao'));
  expect(shown).toMatch(/since Mon,? 23 Nov/);
  expect(shown).toMatch(/since Tue,? 24 Nov/);
});
