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
  const take = (name: string) => chat.screenshotLastCard(join(folder, `${name}.png`));

  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('Sent');
  await fillTheDay(chat);
  await chat.say('clock +25 hours');
  await shows(chat).toContain('Good morning, Alex: 5 next best actions');
  await take('daily-card');

  await chat.say('template webinar');
  await chat.waitForPicture(/^1\. Automated email/);
  await take('template');
});

/** Something overdue, something due and something to ask about, out of several templates. */
async function fillTheDay(chat: ChatPage): Promise<void> {
  await enroll(chat, 'Meera Iyer in webinar');
  await enroll(chat, 'Ravi Kulkarni in no-show');
  await chat.press('No answer');
  await enroll(chat, 'Lukas Meier in outbound prospecting');
  await chat.press('Sent');
  await shows(chat).toContain('Research the lead and company · Lukas Meier');
  await chat.press('Done');
  await enroll(chat, 'Fabrikam – Service desk upgrade in demo');
  await chat.press('Sent');
}
