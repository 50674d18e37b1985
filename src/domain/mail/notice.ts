import type { Day } from '../day.ts';
import type { EnrollmentId, MailId, NoticeId, PersonId, RecordId, TenantId } from '../ids.ts';

/** What somebody's message is to one of a seller's sequences, as far as their card shows it. */
export type MailNotice = {
  readonly tenant: TenantId;
  /** Made of the mailbox and the Message-ID, so that a message is noticed once however often it is read. */
  readonly id: NoticeId;
  /** Raised by every change. */
  readonly revision: number;
  /** Whose mailbox it came to. */
  readonly seller: PersonId;
  readonly enrollment: EnrollmentId;
  readonly record: RecordId;
  /** The email of ours that it answers, where that is known. */
  readonly mail?: MailId;
  readonly what: Noticed;
  readonly from: { readonly name: string; readonly address: string };
  /** ISO instant. */
  readonly receivedAt: string;
  /** What is new in it, in one line of 200 characters at most; foreign text, never markup. */
  readonly excerpt: string;
  /** The rule that decided what it is, for logs. */
  readonly why: string;
  /** The seller said what it is, or did what it asks. */
  readonly settled?: NoticeAnswer;
  /** Without it, the list of the day alone tells of it. */
  readonly telling?: Telling;
  /** When to tell the seller, or to give that up; ISO instant. */
  readonly tellAt?: string;
  /** When it is forgotten; ISO instant. */
  readonly forgetAt: string;
};

/** How far a seller was told of what came in, by a message of its own. As with a reminder, that leaves once. */
export type Telling =
  /** `tries`: how often it was sent in vain. */
  | { readonly kind: 'waiting'; readonly tries: number }
  /** On its way; `claim` tells who sends it. */
  | { readonly kind: 'claimed'; readonly tries: number; readonly claim: string }
  | { readonly kind: 'over'; readonly how: TellingEnd; readonly reason?: string };

/** `unknown`: Teams may have delivered it, so that it is not sent again. `moot`: there is nothing to tell any more. */
export type TellingEnd = 'sent' | 'failed' | 'unknown' | 'moot';

export type Noticed =
  /** It took its branch; `revision` is the enrollment's that it made, for an undo. */
  | { readonly kind: 'reply'; readonly revision: number }
  /** The seller sent the email of their step in Outlook; `revision` as with a reply. */
  | { readonly kind: 'sent-by-hand'; readonly revision: number }
  /** The seller wrote while an automated email was planned, which stays with them. */
  | { readonly kind: 'wrote-by-hand' }
  /** It may be an answer: asked, and no automated email leaves meanwhile. */
  | { readonly kind: 'wrote' }
  /** Somebody else at the company, outside of the thread: asked. */
  | { readonly kind: 'colleague' }
  /** Back on that day, which may be a guess: a pause until then is proposed. */
  | { readonly kind: 'out-of-office'; readonly back: Day; readonly isGuess: boolean }
  | { readonly kind: 'left-company' }
  /** `isSure`: the address is marked, and the step is the seller's. */
  | { readonly kind: 'bounced'; readonly address: string; readonly isSure: boolean; readonly isSoft: boolean }
  /** They want no more email: do not contact, once the seller confirms. */
  | { readonly kind: 'unsubscribe' }
  /** A machine asks the seller to prove that they are human. */
  | { readonly kind: 'challenge' }
  /** A mail server takes nothing from us, or no more today: all of the seller's automated mail is held. */
  | { readonly kind: 'blocked'; readonly status: string }
  | { readonly kind: 'limit'; readonly status: string };

export const NOTICE_ANSWERS = [
  'is-reply',
  'not-a-reply',
  'not-sent',
  'pause',
  'do-not-contact',
  'carry-on',
  'seen',
] as const;
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

/** What the seller can say of each, the one to expect first. */
export const answersTo = ({ kind }: Noticed): readonly NoticeAnswer[] => ANSWERS[kind];

const ANSWERS: Readonly<Record<Noticed['kind'], readonly NoticeAnswer[]>> = {
  reply: ['not-a-reply'],
  'sent-by-hand': ['not-sent'],
  'wrote-by-hand': ['seen'],
  wrote: ['is-reply', 'not-a-reply'],
  colleague: ['is-reply', 'not-a-reply'],
  'out-of-office': ['pause', 'carry-on'],
  'left-company': ['seen'],
  bounced: ['seen'],
  unsubscribe: ['do-not-contact', 'carry-on'],
  challenge: ['seen'],
  blocked: ['seen'],
  limit: ['seen'],
};

const ASKS: ReadonlySet<Noticed['kind']> = new Set([
  'wrote',
  'colleague',
  'out-of-office',
  'left-company',
  'unsubscribe',
  'challenge',
]);

/** Until the seller has answered, no automated email of that enrollment leaves. */
export const holdsMail = ({ what, settled }: Pick<MailNotice, 'what' | 'settled'>): boolean =>
  settled === undefined && ASKS.has(what.kind);
