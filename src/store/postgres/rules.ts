import type { RuleReads } from '../../app/ports/rule-store.ts';
import type { FiringId, TenantId } from '../../domain/ids.ts';
import type { Firing } from '../../domain/rules/firing.ts';
import type { RuleBook } from '../../domain/rule.ts';
import type { Database, Query } from './database.ts';
import { revisedTable } from './revised-table.ts';
import { toJson } from './to-json.ts';

type Doc<Row> = { readonly doc: Row };

/** All but what ended, which is read as enrollments are. */
export function ruleReads({ query }: Database): Omit<RuleReads, 'endedOf'> {
  const firings = async (where: string, ...values: readonly unknown[]): Promise<readonly Firing[]> => {
    const rows = await query<Doc<Firing>>(`select doc from firings where tenant = $1 and ${where}`, values);
    return rows.map(({ doc }) => doc);
  };
  return {
    ruleBook: async (tenant) => {
      const [row] = await query<Doc<RuleBook>>('select doc from rule_books where tenant = $1', [tenant]);
      return row?.doc;
    },
    ruleBooksToCheck: async (at, limit) => {
      const rows = await query<{ tenant: TenantId }>(
        'select tenant from rule_books where check_at <= $1 order by check_at, tenant limit $2',
        [at, limit],
      );
      return rows.map(({ tenant }) => tenant);
    },
    firings: (tenant, ids) => firings('id = any ($2)', tenant, ids),
    firingsOfRecords: (tenant, records) => firings('record = any ($2)', tenant, records),
    firingsOfSeller: (tenant, seller, day) =>
      firings('seller = $2 and (proposed or day = $3)', tenant, seller, day),
    firingsOfRule: (tenant, rule, limit) =>
      firings('rule = $2 order by at desc limit $3', tenant, rule, limit),
    firingsDue: (at, limit) =>
      query<{ readonly tenant: TenantId; readonly id: FiringId }>(
        'select tenant, id from firings where look_at <= $1 order by look_at, at, tenant, id limit $2',
        [at, limit],
      ),
  };
}

export const firings = revisedTable<Firing>(
  'firings',
  [
    ['id', 'text', ({ id }) => id],
    ['rule', 'text', ({ rule }) => rule],
    ['record', 'text', ({ record }) => record],
    ['at', 'timestamptz', ({ at }) => at],
    ['seller', 'text', ({ seller }) => seller ?? null],
    ['day', 'date', ({ day }) => day ?? null],
    ['proposed', 'boolean', ({ state }) => state.kind === 'proposed'],
    ['look_at', 'timestamptz', ({ lookAt }) => lookAt ?? null],
  ],
  ({ lookAt }) => lookAt === undefined,
);

/** False when somebody else was faster. */
export async function saveRuleBook(query: Query, book: RuleBook, commit: string): Promise<boolean> {
  const { tenant, revision, checkAt } = book;
  const values = [tenant, commit, revision, checkAt ?? null, toJson(book)];
  const saved =
    revision === 1
      ? await query(
          `insert into rule_books (tenant, saved_by, revision, check_at, doc) values ($1, $2, $3, $4, $5)
           on conflict (tenant) do nothing returning tenant`,
          values,
        )
      : await query(
          `update rule_books set saved_by = $2, revision = $3, check_at = $4, doc = $5
           where tenant = $1 and revision = $3 - 1 returning tenant`,
          values,
        );
  return saved.length === 1;
}

/** Rows of a store that was moved, at whatever revision they are. */
export async function insertRuleBooks(query: Query, rows: readonly RuleBook[]): Promise<void> {
  await query(
    `insert into rule_books (tenant, revision, check_at, doc)
     select * from unnest($1::text[], $2::integer[], $3::timestamptz[], $4::jsonb[])`,
    [
      rows.map(({ tenant }) => tenant),
      rows.map(({ revision }) => revision),
      rows.map(({ checkAt }) => checkAt ?? null),
      rows.map(toJson),
    ],
  );
}
