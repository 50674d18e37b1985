import type { MailReads } from '../../app/ports/mail-store.ts';
import { frozen } from './frozen.ts';
import type { Indexes } from './indexes.ts';
import type { Tables } from './tables.ts';

export const mailReads = (tables: Tables, indexes: Indexes): MailReads => ({
  mail: (tenant, id) => Promise.resolve(tables.mails.get(tenant, id)),
  mails: (tenant, ids) => Promise.resolve(ids.flatMap((id) => tables.mails.get(tenant, id) ?? [])),
  mailsOf: (tenant, enrollments) =>
    Promise.resolve(enrollments.flatMap((id) => indexes.mailsOfEnrollment.of(tenant, id))),
  mailsOfSeller: (tenant, seller, since) => {
    const open = indexes.openMailsOfSeller.of(tenant, seller);
    const left = indexes.leftOfSeller.of(tenant, seller).since(since);
    return Promise.resolve([...new Set([...open, ...left])]);
  },
  mailsLeftToRecords: (tenant, records, since) =>
    Promise.resolve(records.flatMap((id) => indexes.leftToRecord.of(tenant, id).since(since))),
  mailsLeftToDomains: (tenant, domains, since) =>
    Promise.resolve(domains.flatMap((domain) => indexes.leftToDomain.of(tenant, domain).since(since))),
  mailsByMessageId: (tenant, ids) => {
    const found = ids.flatMap((id) => [
      ...indexes.byMessageId.of(tenant, id),
      ...indexes.byProvidersMessageId.of(tenant, id),
    ]);
    return Promise.resolve([...new Set(found)]);
  },
  mailsDue: (at, limit) =>
    Promise.resolve(
      indexes.nextMails
        .upTo(at, limit)
        .flatMap(({ tenant, id, seller, lookAt }) =>
          lookAt === undefined ? [] : [{ tenant, id, seller, lookAt }],
        ),
    ),
  nextMailDue: () => Promise.resolve(indexes.nextMails.first()?.lookAt),
  mailSender: (tenant, seller) => Promise.resolve(tables.mailSenders.get(tenant, seller)),
  optOuts: (tenant, keys) => Promise.resolve(keys.flatMap((key) => tables.optOuts.get(tenant, key) ?? [])),
  optedOutDomains: (tenant) => Promise.resolve(indexes.optedOutDomains.of(tenant).map(frozen)),
  readMailbox: (tenant, person) => Promise.resolve(tables.mailboxes.get(tenant, person)),
  mailboxesDue: (at, limit) =>
    Promise.resolve(
      indexes.nextMailboxes.upTo(at, limit).map(({ tenant, person, lookAt }) => ({ tenant, person, lookAt })),
    ),
  nextMailboxDue: () => Promise.resolve(indexes.nextMailboxes.first()?.lookAt),
  mailNotice: (tenant, id) => Promise.resolve(tables.mailNotices.get(tenant, id)),
  mailNoticesOf: (tenant, enrollments) =>
    Promise.resolve(enrollments.flatMap((id) => indexes.noticesOfEnrollment.of(tenant, id))),
  mailNoticesDue: (at, limit) =>
    Promise.resolve(
      indexes.nextNotices
        .upTo(at, limit)
        .flatMap(({ tenant, id, tellAt }) => (tellAt === undefined ? [] : [{ tenant, id, tellAt }])),
    ),
  nextMailNoticeDue: () => Promise.resolve(indexes.nextNotices.first()?.tellAt),
  mailNoticesInDoubt: (tenant, seller) => Promise.resolve(indexes.noticesInDoubt.of(tenant, seller)),
  mailNoticesToForget: (at, limit) =>
    Promise.resolve(indexes.noticesToForget.upTo(at, limit).map(({ tenant, id }) => ({ tenant, id }))),
});
