import type { Store } from '../../app/ports/store.ts';
import type { ReminderId, TenantId } from '../../domain/ids.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

type Row = { readonly doc: Reminder };
type Due = { readonly tenant: TenantId; readonly id: ReminderId; readonly look_at: Date };

export const reminderReads = ({ query }: Database) =>
  ({
    reminder: async (tenant, id) => {
      const [row] = await query<Row>('select doc from reminders where tenant = $1 and id = $2', [tenant, id]);
      return row?.doc;
    },
    remindersOf: async (tenant, person) => {
      const rows = await query<Row>(
        `select doc from reminders where tenant = $1 and person = $2 order by doc->>'at'`,
        [tenant, person],
      );
      return rows.map(({ doc }) => doc);
    },
    // Of all tenants: one clock wakes everybody. The index has all that is asked for.
    remindersDue: async (at, limit) => {
      const rows = await query<Due>(
        'select look_at, tenant, id from reminders where look_at <= $1 order by look_at, tenant, id limit $2',
        [at, limit],
      );
      return rows.map(({ tenant, id, look_at }) => ({ tenant, id, lookAt: look_at.toISOString() }));
    },
    nextReminderDue: async () => {
      const [row] = await query<Pick<Due, 'look_at'>>(
        'select look_at from reminders order by look_at limit 1',
        [],
      );
      return row?.look_at.toISOString();
    },
  }) satisfies Partial<Store>;

/** False when somebody else was faster with one of them. */
export async function saveReminders(
  query: Query,
  tenant: TenantId,
  reminders: readonly Reminder[],
  commit: string,
): Promise<boolean> {
  // Always in the same order, so that two commits wait for each other rather than lock each other out.
  const sorted = reminders.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const [row] = await query<{ saved: number }>(SAVE, [
    tenant,
    commit,
    sorted.map(({ id }) => id),
    sorted.map(({ revision }) => revision),
    sorted.map(({ person }) => person),
    sorted.map(({ lookAt }) => lookAt ?? null),
    sorted.map(toJson),
  ]);
  return row?.saved === reminders.length;
}

const SAVE = `
  with given as (
    select * from unnest($3::text[], $4::integer[], $5::text[], $6::timestamptz[], $7::jsonb[])
      as given (id, revision, person, look_at, doc)
  ), added as (
    insert into reminders (tenant, saved_by, id, revision, person, look_at, doc)
    select $1, $2::uuid, * from given where revision = 1 and look_at is not null
    on conflict (tenant, id) do nothing
    returning id
  ), moved as (
    update reminders as kept
    set revision = given.revision, person = given.person, look_at = given.look_at, saved_by = $2::uuid, doc = given.doc
    from given
    where kept.tenant = $1 and kept.id = given.id and kept.revision = given.revision - 1
      and given.revision > 1 and given.look_at is not null
    returning kept.id
  ), forgotten as (
    delete from reminders as kept using given
    where kept.tenant = $1 and kept.id = given.id and kept.revision = given.revision - 1
      and given.look_at is null
    returning kept.id
  )
  select ((select count(*) from added) + (select count(*) from moved) + (select count(*) from forgotten))::integer
    as saved`;

/** Rows of a store that was moved, at whatever revision they are. */
export async function insertReminders(
  query: Query,
  tenant: TenantId,
  rows: readonly Reminder[],
): Promise<void> {
  await query(
    `insert into reminders (tenant, id, revision, person, look_at, doc)
     select $1, * from unnest($2::text[], $3::integer[], $4::text[], $5::timestamptz[], $6::jsonb[])`,
    [
      tenant,
      rows.map(({ id }) => id),
      rows.map(({ revision }) => revision),
      rows.map(({ person }) => person),
      rows.map(({ lookAt }) => lookAt),
      rows.map(toJson),
    ],
  );
}
