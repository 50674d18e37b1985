import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { enroll, openWholeChat, shows } from './whole-chat.ts';

/** Where to put them; `npm run pictures` names the folder of the documentation. */
const folder = process.env.PICTURES ?? '';

test.skipIf(folder === '')('pictures for the documentation', { timeout: 120_000 }, async () => {
  await mkdir(folder, { recursive: true });
  const { chat } = await openWholeChat();
  const take = async (name: string, text: string) => {
    await shows(chat).toContain(text);
    await chat.screenshotLastCard(join(folder, `${name}.png`));
  };

  await take('welcome', 'Hello, I’m Anukram');
  await chat.say('enroll Asha Rao in no-show follow up');
  await take('confirm', 'Enroll Asha Rao?');
  await chat.press('Enroll');
  await take('first-action', 'Email Asha Rao');
  await chat.press('Sent');
  await fillTheDay(chat);

  await chat.say('clock +25 hours');
  await take('daily-card', 'Good morning, Alex: 5 next best actions');
  await chat.press('Open Asha Rao');
  await take('ask-reply', 'Sent: Ask for another meeting');
  await chat.press('Customer replied');

  await chat.say('status Asha Rao');
  await take('status', 'What’s next');
  await chat.press('Done');
  await shows(chat).toContain('Task for Asha Rao');
  await chat.press('Done');
  await take('ended', 'The sequence has ended');
  await chat.say('templates');
  await take('templates', 'Sequence templates');
  await chat.say('template webinar');
  await chat.waitForPicture(/^1\. Automated email/);
  await take('template', 'In words');
  await chat.say('settings');
  await take('settings', 'Your settings');
});

/** Something overdue, something due and something to ask about, out of several templates. */
async function fillTheDay(chat: ChatPage): Promise<void> {
  await enroll(chat, 'Meera Iyer in webinar');
  await enroll(chat, 'Ravi Kulkarni in no-show');
  await chat.press('No answer');
  await enroll(chat, 'Lukas Meier in outbound prospecting');
  await chat.press('Sent');
  await shows(chat).toContain('LinkedIn: Lukas Meier');
  await chat.press('Done');
  await enroll(chat, 'Fabrikam – Service desk upgrade in demo');
  await chat.press('Sent');
}
