import type { Store } from '../../app/ports/store.ts';
import type { TallyQuery } from '../../app/ports/tallies.ts';
import { addTo } from '../../domain/counts.ts';
import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import type { PersonId, TemplateId, TenantId } from '../../domain/ids.ts';
import { asOf } from '../../domain/tally.ts';
import { createCounters, EVERYBODY, type Counter } from '../counters.ts';
import { again, type Database, type Query } from './database.ts';
import { toJson } from './to-json.ts';

/** Enrollments counted in one transaction: a click on one of them waits for it. */
const MANY = 200;
/** Transactions run while a person is waiting for a summary. */
const BATCHES_AT_ONCE = 20;

export const tallyReads = (database: Database) =>
  ({
    tallies: async (tenant, asked) => {
      let counted = MANY;
      for (let batch = 0; counted === MANY && batch < BATCHES_AT_ONCE; batch += 1) {
        counted = await countSome(database, tenant);
      }
      return { rows: await sumsFor(database.query, tenant, asked), isComplete: counted < MANY };
    },
    countNews: async () => {
      const tenants = await database.query<{ tenant: TenantId }>(
        `select tenant from enrollments where counted_revision < revision order by tenant limit ${MANY}`,
        [],
      );
      for (const tenant of new Set(tenants.map((row) => row.tenant))) await countSome(database, tenant);
      return tenants.length > 0;
    },
  }) satisfies Partial<Store>;

async function sumsFor(query: Query, tenant: TenantId, { period, template, of }: TallyQuery) {
  const rows = await query<Row>(
    `select template, seller, version, counts from tallies
     where tenant = $1 and period = $2 and ($3::text is null or template = $3)
       and case when $4::text[] is null then seller <> $5 else seller = any ($4) end`,
    [
      tenant,
      period,
      template ?? null,
      of === 'each' ? null : of === 'everybody' ? [EVERYBODY] : of,
      EVERYBODY,
    ],
  );
  return rows.map(({ seller, counts, ...row }) => ({
    ...row,
    ...(seller === EVERYBODY ? {} : { seller }),
    counts: new Map(Object.entries(counts)),
  }));
}

type Row = {
  readonly template: TemplateId;
  readonly seller: PersonId;
  readonly version: number;
  readonly counts: Readonly<Record<string, number>>;
};

/** One process at a time counts for a tenant, or two would overwrite each other's sums. */
export const lockCounting = (until: 'session' | 'transaction'): string =>
  `pg_advisory_${until === 'session' ? '' : 'xact_'}lock(4272587, hashtext($1))`;

/** Counts what is new of some enrollments, and says of how many. */
async function countSome(database: Database, tenant: TenantId): Promise<number> {
  let counted = 0;
  await again(() =>
    database.transaction(async (query) => {
      await query(`select ${lockCounting('transaction')}`, [tenant]);
      // An enrollment that is being changed at this moment is counted later: nobody waits, so there are no deadlocks.
      // Enrollments of one seller share most of their sums.
      const rows = await query<{ id: string }>(
        `select id from enrollments where tenant = $1 and counted_revision < revision
         order by seller limit ${MANY} for update skip locked`,
        [tenant],
      );
      counted = rows.length;
      if (counted > 0)
        await count(
          query,
          tenant,
          rows.map(({ id }) => id),
        );
      return true;
    }),
  );
  return counted;
}

async function count(query: Query, tenant: TenantId, ids: readonly string[]): Promise<void> {
  const counters = createCounters();
  const enrollments = await countedIn(query, tenant, ids);
  for (const { is, was } of enrollments) {
    if (was) counters.add(was, -1);
    counters.add(is, 1);
  }
  await keep(query, tenant, counters.all());
  await query(
    `update enrollments as kept
     set counted_revision = given.revision, counted_seller = given.seller, counted_version = given.version
     from unnest($2::text[], $3::integer[], $4::text[], $5::integer[]) as given (id, revision, seller, version)
     where kept.tenant = $1 and kept.id = given.id`,
    [
      tenant,
      enrollments.map(({ is }) => is.id),
      enrollments.map(({ is }) => is.revision),
      enrollments.map(({ is }) => is.seller),
      enrollments.map(({ is }) => is.version),
    ],
  );
}

/** Takes enrollments out of all sums, before they are removed. */
export async function uncount(query: Query, tenant: TenantId, ids: readonly string[]): Promise<void> {
  const counters = createCounters();
  for (const { was } of await countedIn(query, tenant, ids)) if (was) counters.add(was, -1);
  await keep(query, tenant, counters.all());
}

type Counted = { readonly is: Enrollment; readonly was?: Enrollment };

/** Enrollments as they are, and as they were when they were last counted. */
async function countedIn(
  query: Query,
  tenant: TenantId,
  ids: readonly string[],
): Promise<readonly Counted[]> {
  const rows = await query<{
    readonly doc: Omit<Enrollment, 'history'>;
    readonly history: readonly HistoryEntry[] | null;
    readonly counted_revision: number;
    readonly counted_seller: PersonId | null;
    readonly counted_version: number | null;
  }>(
    `select doc, counted_revision, counted_seller, counted_version, (
       select jsonb_agg(entry order by past.revision) from enrollment_history as past
       where past.tenant = kept.tenant and past.enrollment = kept.id
     ) as history
     from enrollments as kept where tenant = $1 and id = any ($2)`,
    [tenant, ids],
  );
  return rows.map(({ doc, history, counted_revision, counted_seller, counted_version }) => {
    const is: Enrollment = { ...doc, history: history ?? [] };
    if (counted_seller === null || counted_version === null) return { is };
    return { is, was: { ...asOf(is, counted_revision), seller: counted_seller, version: counted_version } };
  });
}

/** Adds to the stored sums; a sum of zero is removed. */
async function keep(query: Query, tenant: TenantId, added: readonly Counter[]): Promise<void> {
  const kept = await query<Row & { readonly period: string }>(
    `select kept.* from unnest($2::text[], $3::text[], $4::text[], $5::integer[])
       as given (period, template, seller, version)
     join tallies as kept using (period, template, seller, version)
     where kept.tenant = $1`,
    [tenant, ...keysOf(added)],
  );
  const before = new Map(kept.map((row) => [nameOf(row), row.counts]));
  const sums = added.map((counter) => {
    const counts = new Map(Object.entries(before.get(nameOf(counter)) ?? {}));
    addTo(counts, counter.counts);
    return { ...counter, counts };
  });
  const left = sums.filter(({ counts }) => counts.size > 0);
  await query(
    `insert into tallies (tenant, period, template, seller, version, counts)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::integer[], $6::jsonb[])
     on conflict (tenant, period, template, seller, version) do update set counts = excluded.counts`,
    [tenant, ...keysOf(left), left.map(({ counts }) => toJson(Object.fromEntries(counts)))],
  );
  await query(
    `delete from tallies as kept
     using unnest($2::text[], $3::text[], $4::text[], $5::integer[]) as given (period, template, seller, version)
     where kept.tenant = $1 and kept.period = given.period and kept.template = given.template
       and kept.seller = given.seller and kept.version = given.version`,
    [tenant, ...keysOf(sums.filter(({ counts }) => counts.size === 0))],
  );
}

type Key = Pick<Row, 'template' | 'seller' | 'version'> & { readonly period: string };

const nameOf = ({ period, template, seller, version }: Key): string =>
  JSON.stringify([period, template, seller, version]);

const keysOf = (keys: readonly Key[]): readonly unknown[] => [
  keys.map(({ period }) => period),
  keys.map(({ template }) => template),
  keys.map(({ seller }) => seller),
  keys.map(({ version }) => version),
];
