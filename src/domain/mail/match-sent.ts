import type { EnrollmentId, MailId } from '../ids.ts';
import { companyDomainOf, isSameCompany } from '../company-domain.ts';
import { emailNamed, sameCase, type Addressee, type Known, type LeftMail } from './match-mail.ts';
import type { ReceivedMail } from './received.ts';

/** What a message in Sent Items is to us. `ours`: it left by itself. `by-hand`: its seller wrote to somebody. */
export type SentMatch = { readonly kind: 'ours'; readonly mail: MailId } | ByHand | { readonly kind: 'none' };

export type ByHand = {
  readonly kind: 'by-hand';
  /** All whom it reached. */
  readonly enrollments: readonly EnrollmentId[];
  /** Of these, who is not only in copy. */
  readonly written: readonly EnrollmentId[];
  /** Whose draft it was, or in whose thread it is. */
  readonly of?: EnrollmentId;
};

/** What is sent to more people at once is no step of anybody's sequence. */
const MOST_RECIPIENTS = 5;

/** `own`: the address of whose mailbox it is. */
export function matchSent(sent: ReceivedMail, known: Known, own: string): SentMatch {
  const ours = known.left.find((left) => isOurs(sent, left));
  if (ours) return { kind: 'ours', mail: ours.mail };
  if (sent.ofStep) {
    const of = sent.ofStep.enrollment;
    return { kind: 'by-hand', enrollments: [of], written: [of], of };
  }
  const to = sent.to.map(sameCase);
  if (sent.isMeeting || isAutomatic(sent) || to.length > MOST_RECIPIENTS) return { kind: 'none' };
  const reached = known.addressees.filter(({ address }) => to.includes(sameCase(address)));
  const of = isOnlyToOwn(to, own) ? undefined : threadOf(sent, known.left)?.enrollment;
  const enrollments = [...new Set([...idsOf(reached), ...(of === undefined ? [] : [of])])];
  if (enrollments.length === 0) return { kind: 'none' };
  const inCopy = new Set((sent.inCopy ?? []).map(sameCase));
  const written = idsOf(reached.filter(({ address }) => !inCopy.has(sameCase(address))));
  return { kind: 'by-hand', enrollments, written, ...(of !== undefined && { of }) };
}

const idsOf = (addressees: readonly Addressee[]): readonly EnrollmentId[] =>
  addressees.map(({ enrollment }) => enrollment);

/** Sent Items has its copy soon. */
const COPY_WITHIN_MS = 15 * 60_000;

/** By its Message-ID or our mark; where the provider kept neither, by what it says, to whom and when. */
function isOurs(sent: ReceivedMail, left: LeftMail): boolean {
  if (left.messageId === sent.messageId || left.mail === sent.ofMail) return true;
  const apart = Math.abs(Date.parse(sent.receivedAt) - Date.parse(left.at));
  const isToThem = sent.to.length === 1 && sameCase(sent.to[0] ?? '') === sameCase(left.to);
  return isToThem && sent.subject === left.subject && apart <= COPY_WITHIN_MS;
}

/** The mailbox's own note of absence, where it keeps a copy of those. */
const isAutomatic = ({ headers }: ReceivedMail): boolean =>
  (headers.get('auto-submitted') ?? []).some((value) => !/^\s*no\b/iu.test(value));

/** Passed on to a colleague, or to themselves, it says nothing to the customer. */
function isOnlyToOwn(to: readonly string[], own: string): boolean {
  const ours = companyDomainOf(own);
  return to.every((address) => {
    const theirs = companyDomainOf(address);
    return (
      address === sameCase(own) || (ours !== undefined && theirs !== undefined && isSameCompany(ours, theirs))
    );
  });
}

const threadOf = (sent: ReceivedMail, left: readonly LeftMail[]): LeftMail | undefined =>
  emailNamed(sent, left) ??
  left.findLast(
    ({ conversationId }) => conversationId !== undefined && conversationId === sent.conversationId,
  );
