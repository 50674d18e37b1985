import type { TenantId } from '../../domain/ids.ts';
import { keyOf, TABLE_NAMES, type StoredRow, type TableName } from '../data-port.ts';
import type { Query } from './database.ts';

/** Each table with the parts of its key, in the order of `compareRows`. */
export const TABLES: Readonly<Record<TableName, { readonly name: string; readonly key: readonly string[] }>> =
  {
    organizations: { name: 'organizations', key: ['tenant'] },
    people: { name: 'people', key: ['tenant', 'id'] },
    references: { name: 'conversation_references', key: ['tenant', 'person'] },
    joinedTeams: { name: 'joined_teams', key: ['tenant', 'id'] },
    records: { name: 'records', key: ['tenant', 'id'] },
    enrollments: { name: 'enrollments', key: ['tenant', 'id'] },
    dailyCards: { name: 'daily_cards', key: ['tenant', 'person', 'day'] },
    reminders: { name: 'reminders', key: ['tenant', 'id'] },
    answers: { name: 'answers', key: ['tenant', 'key'] },
    mails: { name: 'mails', key: ['tenant', 'id'] },
    mailSenders: { name: 'mail_senders', key: ['tenant', 'seller'] },
    mailNotices: { name: 'mail_notices', key: ['tenant', 'id'] },
    mailboxes: { name: 'mailboxes', key: ['tenant', 'person'] },
    optOuts: { name: 'opt_outs', key: ['tenant', 'key'] },
    accountMatters: { name: 'account_matters', key: ['tenant', 'id'] },
    drafts: { name: 'drafts', key: ['tenant', 'template'] },
    ownVersions: { name: 'own_versions', key: ['tenant', 'template', 'version'] },
    imports: { name: 'imports', key: ['tenant'] },
    importParts: { name: 'import_parts', key: ['tenant', 'id'] },
    ruleBooks: { name: 'rule_books', key: ['tenant'] },
    firings: { name: 'firings', key: ['tenant', 'id'] },
    templates: { name: 'template_versions', key: ['id', 'version'] },
  };

export async function countIn(query: Query, table: TableName): Promise<number> {
  const [row] = await query<{ count: string }>(`select count(*) from ${TABLES[table].name}`);
  return Number(row?.count);
}

const HISTORY = `(
  select jsonb_agg(entry order by past.revision) from enrollment_history as past
  where past.tenant = kept.tenant and past.enrollment = kept.id
)`;

const selectFrom = (table: TableName): string =>
  `select doc, ${table === 'enrollments' ? HISTORY : 'null::jsonb'} as history from ${TABLES[table].name} as kept`;

type Row = { readonly doc: object; readonly history: readonly unknown[] | null };

// Nobody but a store writes its tables, so their documents are what they were.
const storedIn = (table: TableName, { doc, history }: Row): StoredRow =>
  ({ table, row: table === 'enrollments' ? { ...doc, history: history ?? [] } : doc }) as StoredRow;

/** Rows read at a time. */
const MANY = 500;

/** All that a transaction sees, in the order of `compareRows`. */
export async function* allRows(query: Query): AsyncGenerator<StoredRow, void> {
  for (const table of TABLE_NAMES) {
    const order = TABLES[table].key.map((part) => (isText(part) ? `${part} collate "C"` : part)).join(', ');
    await query(`declare moved no scroll cursor for ${selectFrom(table)} order by ${order}`);
    for (;;) {
      const rows = await query<Row>(`fetch ${MANY} from moved`);
      for (const row of rows) yield storedIn(table, row);
      if (rows.length < MANY) break;
    }
    await query('close moved');
  }
}

export const isText = (column: string): boolean => column !== 'day' && column !== 'version';

/** Rows of a tenant that contain one of the ids anywhere. */
export async function mentioning(
  query: Query,
  table: TableName,
  tenant: TenantId,
  ids: readonly string[],
): Promise<readonly StoredRow[]> {
  const texts = ids.map((id) => JSON.stringify(id));
  const rows = await query<Row>(
    `select * from (${selectFrom(table)} where tenant = $1) as found
     where exists (
       select from unnest($2::text[]) as wanted
       where strpos(doc::text, wanted) > 0 or strpos(coalesce(history::text, ''), wanted) > 0
     )`,
    [tenant, texts],
  );
  return rows.map((row) => storedIn(table, row));
}

export async function removeRows(query: Query, table: TableName, rows: readonly StoredRow[]): Promise<void> {
  const { name, key } = TABLES[table];
  const columns = key.map((part) => `${part}::text`).join(', ');
  const lists = key.map((_, index) => `$${index + 1}::text[]`).join(', ');
  await query(
    `delete from ${name} where (${columns}) in (select * from unnest(${lists}))`,
    key.map((_, index) => rows.map((stored) => keyOf(stored)[index])),
  );
}
