import { Worker } from 'node:worker_threads';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import { unreadMessage, type RawMessage } from './parse-message.ts';

export type ParseMessage = (raw: RawMessage) => Promise<ReceivedMail>;

export type Parser = { readonly parse: ParseMessage; close(): Promise<void> };

export type ParserOptions = {
  /** The program of the thread. */
  readonly file?: URL;
  /** In milliseconds. */
  readonly deadline?: number;
};

const DEADLINE_MS = 2_000;
/** Loading what it needs may take long on a busy machine, which is nothing to the message. */
const START_MS = 30_000;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Reads messages one by one in a thread of its own. One that takes too long or too much is known by its headers alone. */
export function createParser(options: ParserOptions = {}): Parser {
  const { file = new URL('./parse-worker.js', import.meta.url), deadline = DEADLINE_MS } = options;
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const start = async (): Promise<Worker> => {
    worker = new Worker(file, { resourceLimits: RESOURCE_LIMITS });
    // Without that, what goes wrong in a dying thread would end the bot.
    worker.on('error', () => undefined);
    await answerOf(worker, START_MS);
    return worker;
  };
  const parse: ParseMessage = async (raw) => {
    const mail = await answerOf<ReceivedMail>(worker ?? (await start()), deadline, raw);
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

/** What a thread says next, once it has been given something; nothing where it died or the time is over. */
const answerOf = <Answer>(worker: Worker, ms: number, given?: RawMessage): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const end = (answer?: Answer): void => {
      clearTimeout(deadline);
      worker.off('message', end).off('error', died).off('exit', died);
      // An idle thread keeps no process alive.
      worker.unref();
      resolve(answer);
    };
    const died = (): void => end();
    const deadline = setTimeout(died, ms);
    worker.ref();
    worker.on('message', end).on('error', died).on('exit', died);
    if (given) worker.postMessage(given);
  });
