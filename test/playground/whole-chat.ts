import type { Browser } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { alex, startPlayground, type PlaygroundUser } from '../../src/local/playground.ts';
import { noRenewals, startWholeBot, type WholeBot } from '../whole/whole-bot.ts';
import { launchBrowser } from './browser.ts';
import { openChat, type ChatPage } from './chat-page.ts';

type WholeChat = {
  readonly chat: ChatPage;
  /** The same bot in the Teams of someone else. */
  readonly openFor: (user: PlaygroundUser) => Promise<ChatPage>;
} & Pick<WholeBot, 'bot' | 'addRecord' | 'kept'>;

/** The whole bot and Teams' local client beside it, as Alex Wilber sees them on a Monday at 08:00. */
export async function openWholeChat(): Promise<WholeChat> {
  const { bot, addRecord, kept } = await startWholeBot({
    samples: noRenewals,
    administrators: [alex.aadObjectId],
  });
  const [url, browser] = await Promise.all([servePlayground(bot.url, alex), startBrowser()]);
  const openFor = async (user: PlaygroundUser) => openChat(browser, await servePlayground(bot.url, user));
  const chat = await openChat(browser, url);
  onTestFinished(async ({ task: { name, result } }) => {
    if (result?.state === 'fail') await chat.screenshot(`test-results/${name.replaceAll(/\W+/g, '-')}.png`);
  });
  return { chat, openFor, bot, addRecord, kept };
}

async function servePlayground(botUrl: string, user: PlaygroundUser): Promise<string> {
  const playground = await startPlayground({
    botUrl: `${botUrl}/api/messages`,
    user,
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
