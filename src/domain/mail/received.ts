import type { EnrollmentId, MailId, StepId } from '../ids.ts';

/** A message that came into a seller's mailbox, or left it, as far as it is looked at; all of it is foreign text. */
export type ReceivedMail = {
  /** With angle brackets; made up of the rest where the message has none. */
  readonly messageId: string;
  readonly inReplyTo: readonly string[];
  /** The oldest first; 100 at most. */
  readonly references: readonly string[];
  readonly from: { readonly name: string; readonly address: string };
  /** Those in copy as well. */
  readonly to: readonly string[];
  /** Of these, who is in copy. */
  readonly inCopy?: readonly string[];
  readonly subject: string;
  /** When the mailbox got it; ISO instant. */
  readonly receivedAt: string;
  /** By name in lower case, each with all its values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Plain text, quotes and all, some thousands of characters at most. */
  readonly text: string;
  /** What a mail server says of messages of ours. */
  readonly reports: readonly DeliveryReport[];
  /** Exchange's own class of the message, where it is known. */
  readonly messageClass?: string;
  /** It invites to a meeting, or answers such an invitation. */
  readonly isMeeting?: true;
  /** It was too large, too deep or too broken to read: only what its first lines say is known. */
  readonly isUnread?: true;
  /** The bot may not read its text, so that there is none. */
  readonly isTextHidden?: true;
  /** The thread by the provider's own count. */
  readonly conversationId?: string;
  /** The mailbox's own copy of what its seller sent. */
  readonly isSent?: true;
  /** Which email of ours it is, where the provider has kept our mark on it. */
  readonly ofMail?: MailId;
  /** The step whose draft it was, and the revision that led there. */
  readonly ofStep?: {
    readonly enrollment: EnrollmentId;
    readonly step: StepId;
    readonly entered: number;
  };
};

/** Of one recipient, as RFC 3464 says it. */
export type DeliveryReport = {
  readonly recipient: string;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  /** "5.1.1" */
  readonly status: string;
  readonly diagnostic: string;
  /** The Message-ID of what was sent, where it is told. */
  readonly of?: string;
};
