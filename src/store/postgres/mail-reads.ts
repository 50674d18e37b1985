import type { DueMail, DueNotice, MailReads } from '../../app/ports/mail-store.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { ReadMailbox } from '../../domain/mail/read-mailbox.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import type { OptOut } from '../../domain/mail/opt-out.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { MailSender } from '../../domain/mail/sender.ts';
import type { Database } from './database.ts';

type Doc<Row> = { readonly doc: Row };
type Due = Pick<DueMail, 'tenant' | 'id' | 'seller'> & { readonly look_at: Date };
type ToTell = Pick<DueNotice, 'tenant' | 'id'> & { readonly tell_at: Date };
type DueOf = { readonly tenant: TenantId; readonly person: PersonId; readonly look_at: Date };

export function mailReads({ query }: Database): MailReads {
  const docs = async <Row>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> =>
    (await query<Doc<Row>>(sql, values)).map(({ doc }) => doc);
  const mails = (where: string, ...values: readonly unknown[]) =>
    docs<OutgoingMail>(`select doc from mails where tenant = $1 and ${where}`, ...values);
  return {
    mail: async (tenant, id) => (await mails('id = $2', tenant, id))[0],
    mails: (tenant, ids) => mails('id = any ($2)', tenant, ids),
    mailsOf: (tenant, enrollments) => mails('enrollment = any ($2)', tenant, enrollments),
    mailsOfSeller: (tenant, seller, since) => docs(OF_SELLER, tenant, seller, since),
    mailsLeftToRecords: (tenant, records, since) =>
      mails('record = any ($2) and left_at >= $3', tenant, records, since),
    mailsLeftToDomains: (tenant, domains, since) =>
      mails('domain = any ($2) and left_at >= $3', tenant, domains, since),
    mailsByMessageId: (tenant, ids) =>
      mails('(message_id = any ($2) or provider_message_id = any ($2))', tenant, ids),
    // Of all tenants: one clock wakes everybody. The index has all that is asked for.
    mailsDue: async (at, limit) => {
      const rows = await query<Due>(
        'select look_at, tenant, id, seller from mails where look_at <= $1 order by look_at, tenant, id limit $2',
        [at, limit],
      );
      return rows.map(({ look_at, ...one }) => ({ ...one, lookAt: look_at.toISOString() }));
    },
    nextMailDue: () => next('mails'),

    mailSender: async (tenant, seller) =>
      (
        await docs<MailSender>(
          'select doc from mail_senders where tenant = $1 and seller = $2',
          tenant,
          seller,
        )
      )[0],
    optOuts: (tenant, keys) =>
      docs<OptOut>('select doc from opt_outs where tenant = $1 and key = any ($2)', tenant, keys),
    optedOutDomains: (tenant) =>
      docs<OptOut>(`select doc from opt_outs where tenant = $1 and key >= '@' and key < 'A'`, tenant),

    readMailbox: async (tenant, person) =>
      (
        await docs<ReadMailbox>('select doc from mailboxes where tenant = $1 and person = $2', tenant, person)
      )[0],
    mailboxesDue: async (at, limit) => {
      const rows = await query<DueOf>(
        'select look_at, tenant, person from mailboxes where look_at <= $1 order by look_at, tenant, person limit $2',
        [at, limit],
      );
      return rows.map(({ look_at, ...one }) => ({ ...one, lookAt: look_at.toISOString() }));
    },
    nextMailboxDue: () => next('mailboxes'),
    mailNotice: async (tenant, id) =>
      (await docs<MailNotice>('select doc from mail_notices where tenant = $1 and id = $2', tenant, id))[0],
    mailNoticesOf: (tenant, enrollments) =>
      docs<MailNotice>(
        'select doc from mail_notices where tenant = $1 and enrollment = any ($2)',
        tenant,
        enrollments,
      ),
    mailNoticesDue: async (at, limit) => {
      const rows = await query<ToTell>(
        'select tell_at, tenant, id from mail_notices where tell_at <= $1 order by tell_at, tenant, id limit $2',
        [at, limit],
      );
      return rows.map(({ tell_at, ...one }) => ({ ...one, tellAt: tell_at.toISOString() }));
    },
    nextMailNoticeDue: () => next('mail_notices', 'tell_at'),
    mailNoticesInDoubt: (tenant, seller) => docs<MailNotice>(IN_DOUBT, tenant, seller),
    mailNoticesToForget: (at, limit) =>
      query<Pick<MailNotice, 'tenant' | 'id'>>(
        'select tenant, id from mail_notices where forget_at <= $1 order by forget_at, tenant, id limit $2',
        [at, limit],
      ),
  };

  async function next(
    table: 'mails' | 'mailboxes' | 'mail_notices',
    column: 'look_at' | 'tell_at' = 'look_at',
  ): Promise<string | undefined> {
    const [row] = await query<{ at: Date }>(
      `select ${column} as at from ${table} where ${column} is not null order by ${column} limit 1`,
      [],
    );
    return row?.at.toISOString();
  }
}

const IN_DOUBT = `
  select doc from mail_notices where tenant = $1 and doc->>'seller' = $2 and doc#>>'{telling,how}' = 'unknown'`;

/** Each by its own index. */
const OF_SELLER = `
  select doc from mails where tenant = $1 and seller = $2 and open
  union all
  select doc from mails where tenant = $1 and seller = $2 and left_at >= $3 and not open`;
