import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Listening, Question, Usage } from './answer-parent.ts';

/** The least that a bot can do, on botbuilder alone and on all that the bot is built on, as its pages show it. */
export const ECHOES = { echo: 'an echo on botbuilder', 'echo-on-teams-ai': 'an echo on teams-ai' } as const;

/** A bot in a process of its own, as the bench sees it. */
export type BotProcess = {
  readonly url: string;
  /** What it had used when it began to listen. */
  readonly started: Usage;
  usage(): Promise<Usage>;
  nextDay(): Promise<void>;
  stop(): Promise<void>;
};

export async function startBotProcess(
  bot: 'anukram' | keyof typeof ECHOES,
  ...args: readonly string[]
): Promise<BotProcess> {
  const child = fork(join(import.meta.dirname, `${bot}.js`), args);
  const { url, started } = await firstMessage(child, bot);
  const ask = async (question: Question): Promise<Usage> => {
    child.send(question);
    const [usage] = (await once(child, 'message')) as [Usage];
    return usage;
  };
  return {
    url,
    started,
    usage: () => ask('usage'),
    nextDay: async () => {
      await ask('next-day');
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

const firstMessage = (child: ChildProcess, bot: string): Promise<Listening> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Listening));
    child.once('exit', () => reject(new Error(`The bot "${bot}" did not start`)));
  });
