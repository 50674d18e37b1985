import type { EnrollmentId, MailId, NoticeId, PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import type { OptOut } from '../../domain/mail/opt-out.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { ReadMailbox } from '../../domain/mail/read-mailbox.ts';
import type { MailSender } from '../../domain/mail/sender.ts';

/** What the store knows of automated emails, and of what came in answer. Lists are in no order. */
export type MailReads = {
  mail(tenant: TenantId, id: MailId): Promise<OutgoingMail | undefined>;
  mails(tenant: TenantId, ids: readonly MailId[]): Promise<readonly OutgoingMail[]>;
  /** All of these enrollments, until they are forgotten. */
  mailsOf(tenant: TenantId, enrollments: readonly EnrollmentId[]): Promise<readonly OutgoingMail[]>;
  /** Whatever may still leave or is not settled of one seller, and what left, or may have, from then on (ISO, UTC). */
  mailsOfSeller(tenant: TenantId, seller: PersonId, since: string): Promise<readonly OutgoingMail[]>;
  /** What left for these records, or may have, from then on, whoever's it is. */
  mailsLeftToRecords(
    tenant: TenantId,
    records: readonly RecordId[],
    since: string,
  ): Promise<readonly OutgoingMail[]>;
  /** What left for anybody in these domains, or may have, from then on. */
  mailsLeftToDomains(
    tenant: TenantId,
    domains: readonly string[],
    since: string,
  ): Promise<readonly OutgoingMail[]>;
  /** What left with one of these Message-IDs, ours or the provider's. */
  mailsByMessageId(tenant: TenantId, messageIds: readonly string[]): Promise<readonly OutgoingMail[]>;
  /** Which ones are to be looked at by the instant (ISO, UTC), the longest waiting first. */
  mailsDue(at: string, limit: number): Promise<readonly DueMail[]>;
  /** When the next one of anybody is to be looked at (ISO, UTC). */
  nextMailDue(): Promise<string | undefined>;

  mailSender(tenant: TenantId, seller: PersonId): Promise<MailSender | undefined>;
  /** Those of these addresses (hashed) and domains that get nothing any more. */
  optOuts(tenant: TenantId, keys: readonly string[]): Promise<readonly OptOut[]>;
  /** The domains that nothing is sent to. */
  optedOutDomains(tenant: TenantId): Promise<readonly OptOut[]>;

  readMailbox(tenant: TenantId, person: PersonId): Promise<ReadMailbox | undefined>;
  /** Which mailboxes are to be read by the instant (ISO, UTC), the longest waiting first. */
  mailboxesDue(at: string, limit: number): Promise<readonly DueMailbox[]>;
  /** When the next mailbox of anybody is to be read (ISO, UTC). */
  nextMailboxDue(): Promise<string | undefined>;
  mailNotice(tenant: TenantId, id: NoticeId): Promise<MailNotice | undefined>;
  mailNoticesOf(tenant: TenantId, enrollments: readonly EnrollmentId[]): Promise<readonly MailNotice[]>;
  /** Of which ones a seller is to be told by the instant (ISO, UTC), the longest waiting first. */
  mailNoticesDue(at: string, limit: number): Promise<readonly DueNotice[]>;
  /** When somebody is to be told next (ISO, UTC). */
  nextMailNoticeDue(): Promise<string | undefined>;
  /** Those in a seller's mailbox of which nobody knows whether they were told of them. */
  mailNoticesInDoubt(tenant: TenantId, seller: PersonId): Promise<readonly MailNotice[]>;
  /** Which ones are to be forgotten by the instant, the longest waiting first. */
  mailNoticesToForget(at: string, limit: number): Promise<readonly Pick<MailNotice, 'tenant' | 'id'>[]>;
};

export type DueMail = Required<Pick<OutgoingMail, 'tenant' | 'id' | 'seller' | 'lookAt'>>;
export type DueNotice = Required<Pick<MailNotice, 'tenant' | 'id' | 'tellAt'>>;
export type DueMailbox = Pick<ReadMailbox, 'tenant' | 'person' | 'lookAt'>;

/** Revisions are as those of enrollments: any other than the next one is a conflict. */
export type MailChanges = {
  /**
   * There is one for each enrollment, step and time of coming to it: a second one is a conflict. One that is not to be
   * looked at any more is forgotten.
   */
  readonly mails?: readonly OutgoingMail[];
  readonly mailSenders?: readonly MailSender[];
  readonly mailboxes?: readonly ReadMailbox[];
  readonly mailNotices?: readonly MailNotice[];
  readonly dropMailNotices?: readonly NoticeId[];
  readonly optOuts?: readonly OptOut[];
  /** Keys of those that no longer are. */
  readonly dropOptOuts?: readonly string[];
};
