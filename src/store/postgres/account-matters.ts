import type { AccountReads } from '../../app/ports/account-store.ts';
import { peopleOf, type AccountMatter } from '../../domain/account-matter.ts';
import type { MatterId, TenantId } from '../../domain/ids.ts';
import type { Database } from './database.ts';
import { revisedTable } from './revised-table.ts';

export const accountMatters = revisedTable<AccountMatter>(
  'account_matters',
  [
    ['id', 'text', ({ id }) => id],
    ['person', 'text', (one) => peopleOf(one).person ?? null],
    ['other', 'text', (one) => peopleOf(one).other ?? null],
    ['look_at', 'timestamptz', ({ lookAt }) => lookAt ?? null],
  ],
  ({ lookAt }) => lookAt === undefined,
);

type Doc = { readonly doc: AccountMatter };
type Due = { readonly tenant: TenantId; readonly id: MatterId; readonly look_at: Date };

export const accountReads = ({ query }: Database): AccountReads => ({
  accountMatter: async (tenant, id) => {
    const rows = await query<Doc>('select doc from account_matters where tenant = $1 and id = $2', [
      tenant,
      id,
    ]);
    return rows[0]?.doc;
  },
  accountMattersOf: async (tenant, person) =>
    (await query<Doc>(OF_PERSON, [tenant, person])).map(({ doc }) => doc),
  // Of all tenants: one clock wakes everybody.
  accountMattersDue: async (at, limit) => {
    const rows = await query<Due>(
      'select look_at, tenant, id from account_matters where look_at <= $1 order by look_at, tenant, id limit $2',
      [at, limit],
    );
    return rows.map(({ look_at, ...one }) => ({ ...one, lookAt: look_at.toISOString() }));
  },
});

/** Each by its own index. */
const OF_PERSON = `
  select doc from account_matters where tenant = $1 and person = $2
  union all
  select doc from account_matters where tenant = $1 and other = $2 and person <> $2`;
