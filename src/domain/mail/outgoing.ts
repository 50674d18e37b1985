import type { EnrollmentId, MailId, PersonId, RecordId, StepId, TenantId } from '../ids.ts';

/**
 * An automated email that a step calls for. There is one for each time an enrollment comes to a step, so that it leaves
 * once: `entered` is the revision with which the enrollment came there.
 */
export type OutgoingMail = {
  readonly tenant: TenantId;
  /** Can't be guessed: it is part of the Message-ID, and who knows that can answer. */
  readonly id: MailId;
  readonly enrollment: EnrollmentId;
  readonly step: StepId;
  readonly entered: number;
  readonly seller: PersonId;
  readonly record: RecordId;
  /** Raised by every change, so that of several who change it at once only one does. */
  readonly revision: number;
  readonly state: MailState;
  /** When to look at it again: to plan, send, settle or forget it; ISO instant. Without one it is forgotten. */
  readonly lookAt?: string;
  /** What the seller wrote instead of the template's text. */
  readonly own?: MailText;
};

export type MailText = { readonly subject: string; readonly body: string };

/** What left, as far as later answers and the thread need it. */
export type MailMarks = {
  /** With its angle brackets, as `<…@…>`. */
  readonly messageId: string;
  /** The address that it goes to. */
  readonly to: string;
  readonly subject: string;
  /** What the provider calls the message and its thread, where it says so. */
  readonly providerId?: string;
  readonly conversationId?: string;
};

export type MailState =
  /** It will leave by itself at `lookAt`; `tries`: how often it was tried and certainly did not leave. */
  | { readonly kind: 'planned'; readonly tries: number; readonly reason?: string }
  /** It does not leave by itself: the seller has an email step like others. */
  | { readonly kind: 'held'; readonly why: HeldBecause }
  /** On its way since (ISO instant); `claim` tells who sends it. */
  | ({
      readonly kind: 'claimed';
      readonly tries: number;
      readonly claim: string;
      readonly at: string;
    } & MailMarks)
  /** It may have left (since then), and is looked for; never sent again by itself. */
  | ({
      readonly kind: 'unknown';
      readonly at: string;
      readonly looks: number;
      readonly reason: string;
    } & MailMarks)
  | ({ readonly kind: 'sent'; readonly at: string } & MailMarks)
  /** The sequence went another way before it left. */
  | { readonly kind: 'moot' };

export const HELD_BECAUSE = [
  'no-address',
  'bounced-address',
  'do-not-contact',
  'unsubscribed',
  'gap',
  'no-seller-address',
  'no-mailbox',
  'refused',
  'blocked',
  'too-late',
  'limit',
  'organization-off',
  'seller-holds',
  'by-hand',
  'talking',
  'unread-mailbox',
] as const;
export type HeldBecause = (typeof HELD_BECAUSE)[number];
