import type { Browser } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { startPlayground } from '../../src/local/playground.ts';
import { noRenewals, startWholeBot, type WholeBot } from '../whole/whole-bot.ts';
import { launchBrowser } from './browser.ts';
import { openChat, type ChatPage } from './chat-page.ts';

/** The whole bot and Teams' local client beside it, as Alex Wilber sees them on a Monday at 08:00. */
export async function openWholeChat(): Promise<
  { readonly chat: ChatPage } & Pick<WholeBot, 'addRecord' | 'kept'>
> {
  const { bot, addRecord, kept } = await startWholeBot({ samples: noRenewals });
  const [url, browser] = await Promise.all([servePlayground(bot.url), startBrowser()]);
  const chat = await openChat(browser, url);
  onTestFinished(async ({ task: { name, result } }) => {
    if (result?.state === 'fail') await chat.screenshot(`test-results/${name.replaceAll(/\W+/g, '-')}.png`);
  });
  return { chat, addRecord, kept };
}

async function servePlayground(botUrl: string): Promise<string> {
  const playground = await startPlayground({
    botUrl: `${botUrl}/api/messages`,
    env: process.env,
    timeZone: 'Asia/Kolkata',
  });
  onTestFinished(() => playground.stop());
  return playground.url;
}

async function startBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  return browser;
}

/** "Asha Rao in no-show": says it and confirms it; the card of the first action takes the place of the question. */
export async function enroll(chat: ChatPage, whoInWhat: string): Promise<void> {
  await chat.say(`enroll ${whoInWhat}`);
  const question = `Enroll ${whoInWhat.split(' in ')[0] ?? ''}?`;
  await chat.waitForCard(question);
  await chat.press('Enroll', { in: question });
}

/** What the newest card comes to show: `await shows(chat).toContain('Due today')`. */
export const shows = (chat: ChatPage) => expect.poll(() => chat.lastCardText(), { timeout: 10_000 });
