import { instantAt, type Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { RecordId } from '../ids.ts';
import { blockedUntil, freeFrom, type Taken } from './limits.ts';
import type { HeldBecause, OutgoingMail } from './outgoing.ts';
import { isTooLate, opensAt, type Window } from './window.ts';
import { isWorkingTime } from '../working-time.ts';

/** All that says whether an email leaves now. */
export type MailFacts = {
  readonly now: Date;
  readonly seller: Calendar;
  readonly customer: Calendar;
  readonly standing: MailStanding;
  readonly record: RecordId;
  /** The address that it would go to. */
  readonly to: string;
  /** Why it must not leave by itself, whenever. */
  readonly because?: HeldBecause | undefined;
  /** The seller's mailbox may send no more before. */
  readonly limitedUntil?: Date | undefined;
  /** What came to the seller lately was not read, and may be an answer. */
  readonly isUnread: boolean;
  /** What left, for whoever counts with it. */
  readonly left: readonly Taken[];
  /** What else is to leave for its seller. */
  readonly reserved: readonly Taken[];
};

/** Where its enrollment is: at its step, resting there, or somewhere else. */
export type MailStanding =
  | { readonly kind: 'due'; readonly on: Day }
  | { readonly kind: 'resting'; readonly until?: Day }
  | { readonly kind: 'elsewhere' };

export type MailDecision =
  | { readonly kind: 'moot' }
  | { readonly kind: 'hold'; readonly why: HeldBecause }
  /** It leaves at `leavesAt`, and is looked at again before. */
  | { readonly kind: 'put-off'; readonly lookAt: Date; readonly leavesAt?: Date }
  | { readonly kind: 'leave' };

/** So long before it leaves, whatever holds it is found, and its seller told in the morning. */
const LOOK_AHEAD_MS = 60 * 60_000;
const RESTING_MS = 7 * 24 * 60 * 60_000;
/** A mailbox that could not be read is asked for again after the one, and waited for no longer than the other. */
const READ_AGAIN_MS = 2 * 60_000;
const WAIT_FOR_INBOX_MS = 2 * 60 * 60_000;

export function decide(mail: OutgoingMail, facts: MailFacts): MailDecision {
  const { now, seller, customer, standing } = facts;
  if (standing.kind === 'elsewhere') return { kind: 'moot' };
  if (mail.state.kind === 'held') return { kind: 'put-off', lookAt: new Date(now.getTime() + RESTING_MS) };
  if (standing.kind === 'resting') return { kind: 'put-off', lookAt: restsUntil(facts, standing.until) };
  const window = { seller, customer, due: standing.on, plannedAt: new Date(mail.plannedAt) };
  const opens = later(opensAt(window), facts.limitedUntil);
  if (opens.getTime() - now.getTime() > LOOK_AHEAD_MS) return reserve(mail, facts, opens);
  if (facts.because) return { kind: 'hold', why: facts.because };
  if (isTooLate(window, now)) return { kind: 'hold', why: 'too-late' };
  if (now < opens || !mayLeave(mail, facts)) return wait(mail, facts, window, opens);
  return facts.isUnread ? waitForInbox(mail, facts, opens) : { kind: 'leave' };
}

const later = (one: Date, other: Date | undefined): Date => (other && other > one ? other : one);

function waitForInbox(mail: OutgoingMail, { now }: MailFacts, opens: Date): MailDecision {
  const planned = mail.state.kind === 'planned' ? mail.state.leavesAt : undefined;
  const waits = now.getTime() - Date.parse(planned ?? opens.toISOString());
  return waits > WAIT_FOR_INBOX_MS
    ? { kind: 'hold', why: 'unread-mailbox' }
    : { kind: 'put-off', lookAt: new Date(now.getTime() + READ_AGAIN_MS) };
}

const mayLeave = (mail: OutgoingMail, facts: MailFacts): boolean =>
  isWorkingTime(facts.customer, facts.now) &&
  blockedUntil({ ...facts, id: mail.id }, facts.now, facts.left) === undefined;

function wait(mail: OutgoingMail, facts: MailFacts, window: Window, opens: Date): MailDecision {
  const from = opens > facts.now ? opens : facts.now;
  const put = reserve(mail, facts, from);
  return isTooLate(window, put.leavesAt) ? { kind: 'hold', why: 'limit' } : put;
}

function reserve(mail: OutgoingMail, facts: MailFacts, from: Date) {
  const leavesAt = freeFrom({ ...facts, id: mail.id }, from, [...facts.left, ...facts.reserved]);
  const ahead = leavesAt.getTime() - LOOK_AHEAD_MS;
  const lookAt = ahead > facts.now.getTime() ? new Date(ahead) : leavesAt;
  return { kind: 'put-off', lookAt, leavesAt } as const;
}

function restsUntil({ now, seller }: MailFacts, until: Day | undefined): Date {
  const wakes = until === undefined ? undefined : instantAt(until, 0, seller.timeZone);
  const latest = new Date(now.getTime() + RESTING_MS);
  return wakes && wakes > now && wakes < latest ? wakes : latest;
}
