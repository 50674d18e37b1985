import type { Changes } from '../../app/ports/changes.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { Key, Table } from './table.ts';
import type { Database, Tables } from './tables.ts';

/** Whether someone else was faster with what a commit keeps of mail. */
export function isMailConflict(database: Database, changes: Changes): boolean {
  const { tables } = database;
  const { mails = [], mailSenders = [], mailNotices = [], mailboxes = [] } = changes;
  return (
    mails.some((one) => isStale(tables.mails, one, [one.id]) || isSecond(database, one)) ||
    mailSenders.some((one) => isStale(tables.mailSenders, one, [one.seller])) ||
    mailNotices.some((one) => isStale(tables.mailNotices, one, [one.id])) ||
    mailboxes.some((one) => isStale(tables.mailboxes, one, [one.person]))
  );
}

type Revised = { readonly tenant: TenantId; readonly revision: number };

const isStale = <Row extends Revised>(table: Table<Row>, { tenant, revision }: Revised, key: Key): boolean =>
  revision !== (table.drafted(tenant, ...key)?.revision ?? 0) + 1;

/** Of the same time that an enrollment comes to a step. */
function isSecond({ tables, indexes }: Database, mail: OutgoingMail): boolean {
  if (mail.revision !== 1) return false;
  const isSame = (one: OutgoingMail): boolean =>
    one.tenant === mail.tenant &&
    one.enrollment === mail.enrollment &&
    one.step === mail.step &&
    one.entered === mail.entered;
  return (
    indexes.mailsOfEnrollment.of(mail.tenant, mail.enrollment).some(isSame) ||
    tables.mails.draftedRows().some(isSame)
  );
}

/** Lays what a commit keeps of mail over the tables. */
export function draftMail(tables: Tables, tenant: TenantId, changes: Changes): void {
  changes.mails?.forEach((one) => {
    if (one.lookAt === undefined) tables.mails.remove(tenant, one.id);
    else tables.mails.put(one);
  });
  changes.mailSenders?.forEach(tables.mailSenders.put);
  changes.mailNotices?.forEach(tables.mailNotices.put);
  changes.dropMailNotices?.forEach((id) => tables.mailNotices.remove(tenant, id));
  changes.mailboxes?.forEach(tables.mailboxes.put);
  changes.optOuts?.forEach(tables.optOuts.put);
  changes.dropOptOuts?.forEach((key) => tables.optOuts.remove(tenant, key));
}
