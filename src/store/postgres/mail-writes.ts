import type { Changes } from '../../app/ports/changes.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { OptOut } from '../../domain/mail/opt-out.ts';
import type { Query, Work } from './database.ts';
import { mailboxes, mailNotices, mails, mailSenders } from './mail-tables.ts';
import type { RevisedTable } from './revised-table.ts';
import { toJson } from './to-json.ts';

/** What a commit keeps of mail; all but the opt-outs can conflict. */
export function mailParts(
  tenant: TenantId,
  changes: Changes,
  id: string,
): readonly (Work | false | undefined)[] {
  const { optOuts = [], dropOptOuts = [], dropMailNotices = [] } = changes;
  const part = <Row>(table: RevisedTable<Row>, rows: readonly Row[] = []): Work | false =>
    rows.length > 0 && ((query) => table.save(query, tenant, rows, id));
  return [
    part(mails, changes.mails),
    part(mailSenders, changes.mailSenders),
    part(mailNotices, changes.mailNotices),
    part(mailboxes, changes.mailboxes),
    dropMailNotices.length > 0 && ((query) => drop(query, DROP_NOTICES, tenant, dropMailNotices)),
    optOuts.length > 0 && ((query) => saveOptOuts(query, tenant, optOuts)),
    dropOptOuts.length > 0 && ((query) => drop(query, DROP_OPT_OUTS, tenant, dropOptOuts)),
  ];
}

/** Of several, some might be kept without the others. */
export const hasManyMails = (changes: Changes): boolean =>
  [changes.mails, changes.mailSenders, changes.mailNotices, changes.mailboxes].some(
    (rows = []) => rows.length > 1,
  );

async function saveOptOuts(query: Query, tenant: TenantId, rows: readonly OptOut[]): Promise<true> {
  await query(
    `insert into opt_outs (tenant, key, doc) select $1, * from unnest($2::text[], $3::jsonb[])
     on conflict (tenant, key) do update set doc = excluded.doc`,
    [tenant, rows.map(({ key }) => key), rows.map(toJson)],
  );
  return true;
}

const DROP_NOTICES = 'delete from mail_notices where tenant = $1 and id = any ($2)';
const DROP_OPT_OUTS = 'delete from opt_outs where tenant = $1 and key = any ($2)';

async function drop(query: Query, sql: string, tenant: TenantId, ids: readonly string[]): Promise<true> {
  await query(sql, [tenant, ids]);
  return true;
}
