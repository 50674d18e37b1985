import { expect, test } from 'vitest';
import { openWholeChat, shows } from './whole-chat.ts';

const hellos = (cards: readonly string[]) => cards.filter((text) => text.startsWith('Hello, I’m Anukram'));

test('the bot says hello once, however often the page is opened', async () => {
  const { chat } = await openWholeChat();
  expect(await chat.waitForCard('Hello, I’m Anukram')).toContain('To start, type: enroll Asha Rao');

  await chat.say('today');
  await chat.waitForCard('Nothing is running');
  expect(hellos(await chat.cards())).toHaveLength(1);

  // What a page showed before it was reloaded is gone.
  await chat.reload();
  await chat.say('today');
  await chat.waitForCard('Nothing is running');
  expect(hellos(await chat.cards())).toHaveLength(0);
});

test('a sentence enrolls somebody, once the seller has seen what it means', async () => {
  const { chat } = await openWholeChat();
  await chat.say('enroll Asha Rao in no-show follow up');
  const question = await chat.waitForCard('Enroll Asha Rao?');
  expect(question).toMatch(/7 steps · up to 5 days/);
  expect(question).toMatch(/Tue 24 Nov\s+Call: Offer a new time\s+if no answer/);

  await chat.press('Enroll');
  await shows(chat).toMatch(
    /Asha Rao is enrolled in Follow up [\s\S]*Ask for another meeting · Asha Rao[\s\S]*Due today/,
  );
  expect(await chat.buttons()).toEqual(['Undo', 'Compose email', 'Sent', 'Customer replied', 'Show text']);
});

test('who does not know what to type is led by buttons', async () => {
  const { chat } = await openWholeChat();
  await chat.waitForCard('Hello, I’m Anukram');
  await chat.press('Enroll someone');
  await chat.fill('Who? Name or company', 'Asha Rao');
  await chat.press('Next');
  await chat.press('Follow up when contacts don’t show up');
  await chat.press('Enroll');
  await shows(chat).toMatch(/Asha Rao is enrolled[\s\S]*Ask for another meeting · Asha Rao/);
});

test('a day is given by those who want another, and details where the texts need them', async () => {
  const { chat } = await openWholeChat();
  await chat.say('enroll Asha Rao in no-show');
  expect(await chat.waitForCard('Enroll Asha Rao?')).toContain('When was the missed meeting?');
  await chat.show('Another day');
  await chat.fill('Start on', '2026-11-26');
  await chat.fill('When was the missed meeting?', '2026-11-20');
  await chat.press('Enroll');
  await shows(chat).toContain('Due Thu 26 Nov');
});
