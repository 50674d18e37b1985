import type { Letter, Mailed, Mailer } from '../../app/ports/mailer.ts';
import { atOnce } from '../../domain/at-once.ts';
import { checkLetter } from '../message/check-letter.ts';
import { NoToken } from '../microsoft/sign-in.ts';
import { mimeOfLetter } from '../message/mime-of-letter.ts';
import { mailboxOf, openSignedIn, type Sender, type SmtpServer } from './signed-in-line.ts';
import type { Parcel, SmtpLine } from './smtp-line.ts';
import { asksForRest, notOpened, verdictOf, type SmtpError } from './smtp-verdict.ts';

export type SmtpMailerOptions = SmtpServer & {
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
export function createSmtpMailer({ now, find, lines = LINES, ...server }: SmtpMailerOptions): Mailer {
  const idle: Kept[] = [];
  const underWay = new Set<Promise<unknown>>();
  const whenFree = atOnce(lines);
  let restsUntil = 0;

  const kept = (mailbox: string): Kept | undefined => {
    const at = idle.findLastIndex((one) => one.mailbox === mailbox);
    const [line] = at < 0 ? [] : idle.splice(at, 1);
    return line === undefined || line.line.isOpen() ? line : kept(mailbox);
  };

  const keep = (line: Kept): void => {
    idle.push(line);
    // Of other mailboxes, the one that waits longest.
    if (idle.length > lines) idle.shift()?.line.close();
  };

  const over = async ({ line, sent, mailbox }: Kept, parcel: Parcel): Promise<Tried> => {
    const taken = await line.send(parcel);
    if (taken.ok) {
      if (sent + 1 < MOST_ON_A_LINE) keep({ line, mailbox, sent: sent + 1 });
      else line.close();
      return { mailed: { kind: 'sent', ...(taken.messageId ? { messageId: taken.messageId } : {}) } };
    }
    line.close();
    return { mailed: verdictOf(taken.error, taken.handedOver), error: taken.error };
  };

  const overNewLine = async (parcel: Parcel, sender: Sender): Promise<Tried> => {
    const opened = await openSignedIn(server, sender).catch((error: unknown) => ({
      error: error as SmtpError | NoToken,
    }));
    if (!('error' in opened))
      return over({ line: opened, sent: 0, mailbox: mailboxOf(server.settings, sender) }, parcel);
    const { error } = opened;
    if (error instanceof NoToken) return { mailed: { kind: 'waiting', reason: error.message } };
    return { mailed: notOpened(error), error };
  };

  const deliver = async (parcel: Parcel, sender: Sender): Promise<Mailed> => {
    const restMs = restsUntil - now();
    if (restMs > 0)
      return { kind: 'waiting', reason: 'the mail server asked for less', retryAfterMs: restMs };
    const line = kept(mailboxOf(server.settings, sender));
    const first = line && (await over(line, parcel));
    const { mailed, error } = first && !wasStale(first) ? first : await overNewLine(parcel, sender);
    if (!error || !asksForRest(error)) return mailed;
    restsUntil = now() + REST_MS;
    return mailed.kind === 'waiting' ? { ...mailed, retryAfterMs: REST_MS } : mailed;
  };

  const send = async (letter: Letter): Promise<Mailed> => {
    const checked = checkLetter(letter);
    if (!checked.ok) return { kind: 'failed', ...checked.problem };
    const { tenant, id, from, to } = checked.value;
    const mime = await mimeOfLetter(checked.value).catch(() => undefined);
    if (!mime) return { kind: 'failed', whose: 'message', reason: 'it can’t be written as an email' };
    return whenFree(() =>
      deliver({ id, from: from.address, to: to.address, mime }, { tenant, address: from.address }),
    );
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

/** `mailbox`: of whose letters it takes more. */
type Kept = { readonly line: SmtpLine; readonly sent: number; readonly mailbox: string };
type Tried = { readonly mailed: Mailed; readonly error?: SmtpError };

/** The server had closed a line that was kept too long: it took nothing of the letter, so a new line may. */
const wasStale = ({ mailed, error }: Tried): boolean =>
  mailed.kind === 'waiting' && error?.responseCode === undefined;
