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
  /** Since when it is known to go out, so that its seller can have a look before; ISO instant. */
  readonly plannedAt: string;
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
  /** What the provider made of the Message-ID, where it did not keep ours. */
  readonly providerMessageId?: string;
  /** What the provider calls the message and its thread, where it says so. */
  readonly providerId?: string;
  readonly conversationId?: string;
};

export type MailState =
  /**
   * It will leave by itself, at `leavesAt` (ISO instant) once that is known; `tries`: how often it was tried and certainly
   * did not leave. `again`: as what it may have left before, so that a second copy of it can be told from another email.
   */
  | {
      readonly kind: 'planned';
      readonly tries: number;
      readonly leavesAt?: string;
      readonly reason?: string;
      readonly again?: MailMarks & { readonly at: string };
    }
  /** It does not leave by itself: the seller has an email step like others. `reason`: as the provider says it. */
  | { readonly kind: 'held'; readonly why: HeldBecause; readonly reason?: string }
  /** On its way since (ISO instant); `claim` tells who sends it. `isAgain`: it may have left before. */
  | ({
      readonly kind: 'claimed';
      readonly tries: number;
      readonly isAgain?: true;
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
  'wrote-by-hand',
  'talking',
  'unread-mailbox',
  'sent-before',
] as const;
export type HeldBecause = (typeof HELD_BECAUSE)[number];
