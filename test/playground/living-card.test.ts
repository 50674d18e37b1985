import { describe, expect, test } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { enroll, openWholeChat, shows } from './whole-chat.ts';

/** Where a person looks at how it went. */
const FOLDER = 'test-results/living-card';
const PHONE = 340;
/** A walk takes a quarter of it, unless the machine is busy. */
const MINUTES = { timeout: 120_000 };
const PEOPLE = ['Asha Rao', 'Ravi Kulkarni', 'Vikram Shetty', 'Sunita Deshpande', 'Olivia Wilson'];

/** Five customers whom the seller began to follow up with on the Monday at eight. */
async function fiveEnrolled(): Promise<ChatPage> {
  const { chat } = await openWholeChat();
  for (const name of PEOPLE) await enroll(chat, `${name} in no-show`);
  return chat;
}

describe('at nine the next morning the card comes by itself, and counts what is done on it', () => {
  test('in English', MINUTES, async () => {
    const chat = await fiveEnrolled();
    await chat.say('clock +25 hours');
    await chat.waitForCard('Good morning, Alex: 5 next best actions');
    await chat.screenshotLastCard(`${FOLDER}/morning-en.png`);
    for (const done of [1, 2, 3]) {
      await chat.press('No answer');
      await shows(chat).toContain(`${done} of 5 done`);
    }
    await take(chat, 'en');
  });

  test('in Hindi', MINUTES, async () => {
    const chat = await fiveEnrolled();
    await chat.say('speak Hindi');
    await chat.waitForText('अब से आपसे हिन्दी में बात होगी।');
    await chat.say('घड़ी +25 घंटे');
    await chat.waitForCard('सुप्रभात, Alex: आज के 5 काम');
    for (const done of [1, 2, 3]) {
      await chat.press('जवाब नहीं');
      await shows(chat).toContain(`5 में से ${done} पूरे`);
    }
    await take(chat, 'hi');
  });
});

/** Until the end of the day, and the chat has one card of it. */
async function take(chat: ChatPage, language: string): Promise<void> {
  await chat.screenshot(`${FOLDER}/chat-${language}.png`);
  await chat.screenshotLastCard(`${FOLDER}/three-of-five-${language}.png`);
  await chat.screenshotLastCard(`${FOLDER}/three-of-five-${language}-phone.png`, PHONE);
  const card = await chat.lastCardText();
  expect(PEOPLE.filter((name) => card.includes(name)).length).toBeGreaterThanOrEqual(2);
}
