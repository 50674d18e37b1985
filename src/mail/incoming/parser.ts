import { Worker } from 'node:worker_threads';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import { unreadMessage, type RawMessage } from './parse-message.ts';

export type ParseMessage = (raw: RawMessage) => Promise<ReceivedMail>;

export type Parser = { readonly parse: ParseMessage; close(): Promise<void> };

const DEADLINE_MS = 2_000;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Reads messages one by one in a thread of its own. One that takes too long or too much is known by its headers alone. */
export function createParser(file: URL = new URL('./parse-worker.js', import.meta.url)): Parser {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const give = (raw: RawMessage): Promise<ReceivedMail | undefined> => {
    worker ??= new Worker(file, { resourceLimits: RESOURCE_LIMITS });
    return answerOf(worker, raw);
  };
  const parse: ParseMessage = async (raw) => {
    const mail = await give(raw);
    if (mail) return mail;
    await worker?.terminate();
    worker = undefined;
    return unreadMessage(raw);
  };
  return {
    parse: (raw) => {
      const mail = before.then(() => parse(raw));
      before = mail.catch(() => undefined);
      return mail;
    },
    close: async () => {
      await before;
      await worker?.terminate();
    },
  };
}

/** Nothing where the thread died or the time is over. */
const answerOf = (worker: Worker, raw: RawMessage): Promise<ReceivedMail | undefined> =>
  new Promise((resolve) => {
    const end = (mail?: ReceivedMail): void => {
      clearTimeout(deadline);
      worker.removeAllListeners();
      // What went wrong was told; another error of a dying thread must not end the bot.
      worker.on('error', () => undefined);
      // An idle thread keeps no process alive.
      worker.unref();
      resolve(mail);
    };
    const deadline = setTimeout(end, DEADLINE_MS);
    worker.ref();
    worker.once('message', (mail: ReceivedMail) => end(mail));
    worker.once('error', () => end());
    worker.once('exit', () => end());
    worker.postMessage(raw);
  });
