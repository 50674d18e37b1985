import { instantAt, localTime, type Calendar } from '../calendar.ts';
import { addDays } from '../day.ts';
import type { PersonId, RecordId, TenantId } from '../ids.ts';
import { domainOf, isFreeMail } from '../address.ts';

/** A seller whose emails leave by themselves; or, as `addresseeOf` calls them, whom sellers write to. */
export type MailSender = {
  readonly tenant: TenantId;
  readonly seller: PersonId;
  /** Raised by every change and by everything that leaves, so that nothing else leaves for them at the same moment. */
  readonly revision: number;
  /** Nothing leaves for them since then (ISO instant): they said so, or what they send is refused. */
  readonly held?: { readonly why: SenderHeldBecause; readonly at: string };
};

/** `limit`: their mailbox may send no more that day. */
export type SenderHeldBecause = 'seller-holds' | 'blocked' | 'limit';

export const newSender = (tenant: TenantId, seller: PersonId): MailSender => ({
  tenant,
  seller,
  revision: 0,
});

export const holdSender = (sender: MailSender, why: SenderHeldBecause, now: Date): MailSender => ({
  ...sender,
  revision: sender.revision + 1,
  held: { why, at: now.toISOString() },
});

/** Until when nothing leaves since the mailbox had sent its most: the next day of its seller. */
export function limitedUntil({ held }: MailSender, { timeZone }: Calendar): Date | undefined {
  if (held?.why !== 'limit') return undefined;
  return instantAt(addDays(localTime(new Date(held.at), timeZone).day, 1), 0, timeZone);
}

/** Why nothing leaves until somebody says so. */
export function stopOf({ held }: MailSender): Exclude<SenderHeldBecause, 'limit'> | undefined {
  return held === undefined || held.why === 'limit' ? undefined : held.why;
}

export function letSenderGoOn({ held: _, ...sender }: MailSender): MailSender {
  return { ...sender, revision: sender.revision + 1 };
}

/**
 * Whom an email goes to, as far as emails of several sellers take turns with each other: those to one company, and where
 * everybody may have an address, those to one record.
 */
export function addresseeOf(record: RecordId, address: string): PersonId {
  const domain = domainOf(address);
  return (isFreeMail(domain) ? record : `@${domain}`) as PersonId;
}

/** Something leaves for them. */
export const countLeaving = (sender: MailSender): MailSender => ({
  ...sender,
  revision: sender.revision + 1,
});
