import type { Letter, Mailed, Mailer } from '../../app/ports/mailer.ts';
import { atOnce } from '../../domain/at-once.ts';
import { checkLetter } from '../message/check-letter.ts';
import { mimeOfLetter } from '../message/mime-of-letter.ts';
import { openSmtpLine, type Parcel, type SmtpLine } from './smtp-line.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { asksForRest, notOpened, verdictOf, type SmtpError } from './smtp-verdict.ts';

export type SmtpMailerOptions = {
  readonly settings: SmtpSettings;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Looks for a letter in the mailbox that it left from, where it can be read. */
  readonly find?: Mailer['find'];
  /** How many lines at the same time. */
  readonly lines?: number;
};

const LINES = 3;
/** Of letters on one line; many servers close it after a hundred. */
const MOST_ON_A_LINE = 100;
const REST_MS = 60_000;

/** Sends by a mail server, over lines that are kept for the next letter. A letter is handed to a line once. */
export function createSmtpMailer({ settings, now, find, lines = LINES }: SmtpMailerOptions): Mailer {
  const idle: Kept[] = [];
  const underWay = new Set<Promise<unknown>>();
  const whenFree = atOnce(lines);
  let restsUntil = 0;

  const kept = (): Kept | undefined => {
    const line = idle.pop();
    return line === undefined || line.line.isOpen() ? line : kept();
  };

  const over = async ({ line, sent }: Kept, parcel: Parcel): Promise<Tried> => {
    const taken = await line.send(parcel);
    if (taken.ok) {
      if (sent + 1 < MOST_ON_A_LINE) idle.push({ line, sent: sent + 1 });
      else line.close();
      return { mailed: { kind: 'sent', ...(taken.messageId ? { messageId: taken.messageId } : {}) } };
    }
    line.close();
    return { mailed: verdictOf(taken.error, taken.handedOver), error: taken.error };
  };

  const overNewLine = async (parcel: Parcel): Promise<Tried> => {
    const opened = await openSmtpLine(settings).catch((error: unknown) => ({ error: error as SmtpError }));
    return 'error' in opened
      ? { mailed: notOpened(opened.error), error: opened.error }
      : over({ line: opened, sent: 0 }, parcel);
  };

  const deliver = async (parcel: Parcel): Promise<Mailed> => {
    const restMs = restsUntil - now();
    if (restMs > 0)
      return { kind: 'waiting', reason: 'the mail server asked for less', retryAfterMs: restMs };
    const line = kept();
    const first = line && (await over(line, parcel));
    const { mailed, error } = first && !wasStale(first) ? first : await overNewLine(parcel);
    if (!error || !asksForRest(error)) return mailed;
    restsUntil = now() + REST_MS;
    return mailed.kind === 'waiting' ? { ...mailed, retryAfterMs: REST_MS } : mailed;
  };

  const send = async (letter: Letter): Promise<Mailed> => {
    const checked = checkLetter(letter);
    if (!checked.ok) return { kind: 'failed', ...checked.problem };
    const { id, from, to } = checked.value;
    const mime = await mimeOfLetter(checked.value).catch(() => undefined);
    if (!mime) return { kind: 'failed', whose: 'message', reason: 'it can’t be written as an email' };
    return whenFree(() => deliver({ id, from: from.address, to: to.address, mime }));
  };

  return {
    send: (letter) => {
      const sending = send(letter).finally(() => underWay.delete(sending));
      underWay.add(sending);
      return sending;
    },
    find: find ?? (() => Promise.resolve({ kind: 'untold' })),
    close: async () => {
      await Promise.all(underWay);
      for (const { line } of idle.splice(0)) line.close();
    },
  };
}

type Kept = { readonly line: SmtpLine; readonly sent: number };
type Tried = { readonly mailed: Mailed; readonly error?: SmtpError };

/** The server had closed a line that was kept too long: it took nothing of the letter, so a new line may. */
const wasStale = ({ mailed, error }: Tried): boolean =>
  mailed.kind === 'waiting' && error?.responseCode === undefined;
