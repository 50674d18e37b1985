import type { Mailed, MailFault } from '../../app/ports/mailer.ts';
import { reasonOf, type NotDone, type Refused } from './graph-answer.ts';

type NotSent = Exclude<Mailed, { kind: 'sent' }>;

/**
 * What became of a letter that Graph was asked to send, and didn't say that it would. 503 and the like were seen with the
 * letter delivered, so they tell nothing.
 */
export function verdictOfSending(answer: NotDone): NotSent {
  const reason = reasonOf(answer);
  if (answer.kind === 'not-asked') return { kind: 'waiting', reason };
  if (answer.kind === 'lost' || answer.status >= 500) return { kind: 'unknown', reason };
  return refusal(answer, reason);
}

/** The same of what comes before sending, after which nothing can have left. */
export function verdictOfPreparing(answer: NotDone): NotSent {
  const reason = reasonOf(answer);
  return answer.kind === 'refused' ? refusal(answer, reason) : { kind: 'waiting', reason };
}

const FINAL: Readonly<Record<number, MailFault>> = {
  400: 'message',
  403: 'seller',
  404: 'seller',
  413: 'message',
};

function refusal(answer: Refused, reason: string): NotSent {
  const { status, code, retryAfterMs } = answer;
  const whose = code === 'ErrorInvalidRecipients' ? 'address' : FINAL[status];
  return whose === undefined
    ? { kind: 'waiting', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
    : { kind: 'failed', whose, reason };
}
