import type { EnrollmentId, MailId, RecordId } from '../ids.ts';
import { companyDomainOf, isSameCompany } from '../company-domain.ts';
import type { ReceivedMail } from './received.ts';
import type { Verdict } from './verdict.ts';

/** An email that left, or may have. */
export type LeftMail = {
  readonly mail: MailId;
  readonly enrollment: EnrollmentId;
  readonly record: RecordId;
  readonly messageId: string;
  readonly to: string;
  /** ISO instant. */
  readonly at: string;
  readonly subject: string;
  readonly conversationId?: string;
};

/** Somebody in a running sequence of the mailbox's seller. */
export type Addressee = {
  readonly enrollment: EnrollmentId;
  readonly record: RecordId;
  readonly address: string;
};

/** What is known of a mailbox's seller, nothing of anybody else's; what left last comes last. */
export type Known = { readonly left: readonly LeftMail[]; readonly addressees: readonly Addressee[] };

/**
 * What a message has to do with us, by the strongest evidence. `thread`: it names an email of ours, whoever wrote it.
 * `conversation`: the provider counts it to the thread, and it is from the address that we wrote to. `address`: that
 * person wrote without answering. `company`: somebody else there did.
 */
export type Match =
  | { readonly kind: 'thread' | 'conversation'; readonly of: LeftMail; readonly isOther: boolean }
  | { readonly kind: 'address'; readonly enrollments: readonly Addressee[]; readonly last?: LeftMail }
  | { readonly kind: 'company'; readonly enrollments: readonly Addressee[]; readonly last?: LeftMail }
  | { readonly kind: 'none' };

const NONE: Match = { kind: 'none' };

/** Anybody can send what looks like a bounce; one is believed only when it names an email of ours. */
const NAMES_OURS: ReadonlySet<Verdict['kind']> = new Set(['delivery', 'probable-bounce']);

export function matchMail(received: ReceivedMail, verdict: Verdict, known: Known): Match {
  const named = emailNamed(received, known.left);
  const writer = sameCase(received.from.address);
  if (named) return { kind: 'thread', of: named, isOther: sameCase(named.to) !== writer };
  if (NAMES_OURS.has(verdict.kind)) return inBody(received, known.left);
  return byWriter(received, known, writer) ?? NONE;
}

/** Whether it names an email of ours, or is from somebody whom its mailbox's seller is in touch with. */
export const isOfSomebodyKnown = (received: ReceivedMail, known: Known): boolean =>
  emailNamed(received, known.left) !== undefined ||
  byWriter(received, known, sameCase(received.from.address)) !== undefined;

const byWriter = (received: ReceivedMail, known: Known, writer: string): Match | undefined =>
  byConversation(received, known, writer) ?? byAddress(known, writer) ?? byCompany(known, writer);

/** What is answered goes before the rest of the thread, and of that the newest. */
export function emailNamed(
  { inReplyTo, references, reports }: ReceivedMail,
  left: readonly LeftMail[],
): LeftMail | undefined {
  const reported = reports.map((report) => report.of).filter((id) => id !== undefined);
  const ids = [...reported, ...inReplyTo, ...references.toReversed()];
  const byId = new Map(left.map((mail) => [mail.messageId, mail]));
  const found = ids.find((id) => byId.has(id));
  return found === undefined ? undefined : byId.get(found);
}

/** Old systems return a message as text. */
function inBody({ text }: ReceivedMail, left: readonly LeftMail[]): Match {
  const of = left.find(({ messageId }) => text.includes(messageId));
  return of ? { kind: 'thread', of, isOther: true } : NONE;
}

function byConversation(
  { conversationId }: ReceivedMail,
  { left }: Known,
  writer: string,
): Match | undefined {
  if (conversationId === undefined) return undefined;
  const of = left.findLast((mail) => mail.conversationId === conversationId && sameCase(mail.to) === writer);
  return of && { kind: 'conversation', of, isOther: false };
}

function byAddress({ left, addressees }: Known, writer: string): Match | undefined {
  const enrollments = addressees.filter(({ address }) => sameCase(address) === writer);
  if (enrollments.length === 0) return undefined;
  const last = left.findLast(({ to }) => sameCase(to) === writer);
  return { kind: 'address', enrollments, ...(last && { last }) };
}

function byCompany({ left, addressees }: Known, writer: string): Match | undefined {
  const theirs = companyDomainOf(writer);
  if (theirs === undefined) return undefined;
  const enrollments = addressees.filter(({ address }) => {
    const domain = companyDomainOf(address);
    return domain !== undefined && isSameCompany(domain, theirs);
  });
  if (enrollments.length === 0) return undefined;
  const last = left.findLast((mail) => enrollments.some(({ enrollment }) => enrollment === mail.enrollment));
  return { kind: 'company', enrollments, ...(last && { last }) };
}

/** Of addresses only: Message-IDs are told apart by case. */
export const sameCase = (address: string): string => address.trim().toLowerCase();
