import { expect, test } from 'vitest';
import { openWholeChat } from './whole-chat.ts';

const hellos = (cards: readonly string[]) => cards.filter((text) => text.startsWith('Hello, I am Anukram'));

test('the bot says hello once, however often the page is opened', async () => {
  const { chat } = await openWholeChat();
  expect(await chat.waitForCard('Hello, I am Anukram')).toContain('To start, type: enroll Asha Rao');

  await chat.say('today');
  await chat.waitForCard('Nothing is running');
  expect(hellos(await chat.cards())).toHaveLength(1);

  // What a page showed before it was reloaded is gone.
  await chat.reload();
  await chat.say('today');
  await chat.waitForCard('Nothing is running');
  expect(hellos(await chat.cards())).toHaveLength(0);
});
