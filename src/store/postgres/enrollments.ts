import type { Store, Workload } from '../../app/ports/store.ts';
import { dueOn, isActive } from '../../domain/due.ts';
import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Database, Query } from './database.ts';
import { readTogether } from './batch-reads.ts';
import { toJson } from './to-json.ts';

type Row = { readonly doc: Omit<Enrollment, 'history'>; readonly history: readonly HistoryEntry[] | null };

const SELECT = `
  select doc, (
    select jsonb_agg(entry order by past.revision) from enrollment_history as past
    where past.tenant = kept.tenant and past.enrollment = kept.id
  ) as history
  from enrollments as kept`;

const enrollmentOf = ({ doc, history }: Row): Enrollment => ({ ...doc, history: history ?? [] });

export const enrollmentReads = (database: Database) => {
  const { query } = database;
  const select = async (where: string, values: readonly unknown[]): Promise<readonly Enrollment[]> => {
    const rows = await query<Row>(`${SELECT} where ${where}`, values);
    return rows.map(enrollmentOf);
  };
  const due = readTogether<[TenantId, PersonId, Day], Row>(
    database,
    `select place::integer, found.*
     from unnest($1::text[], $2::text[], $3::date[]) with ordinality as asked (tenant, seller, day, place), lateral (
       ${SELECT}
       where tenant = asked.tenant and seller = asked.seller and active and due_on <= asked.day
       order by due_on, started_at, id) as found`,
  );
  return {
    enrollment: async (tenant, id) => (await select('tenant = $1 and id = $2', [tenant, id]))[0],
    activeEnrollments: (tenant, seller) =>
      select('tenant = $1 and seller = $2 and active order by started_at, id', [tenant, seller]),
    dueEnrollments: async (tenant, seller, day) => (await due(tenant, seller, day)).map(enrollmentOf),
    enrollmentsOfRecord: (tenant, record) =>
      select('tenant = $1 and record = $2 order by started_at desc, id', [tenant, record]),
    lateEnrollments: (tenant, { template, through, period, of, version, limit }) =>
      select(
        `tenant = $1 and doc->>'template' = $2 and active and due_on <= $3
           and ($4::text[] is null or seller = any ($4))
           and ($5::integer is null or (doc->>'version')::integer = $5)
           and ($6 = 'all' or exists (
             select from enrollment_history as first,
               lateral (select (first.entry->>'today')::date as day) as enrolled
             where first.tenant = kept.tenant and first.enrollment = kept.id and first.revision = 1
               and $6 in (to_char(day, 'IYYY-"W"IW'), to_char(day, 'YYYY-MM'), to_char(day, 'YYYY-"Q"Q'))))
         order by due_on, id limit $7`,
        [tenant, template, through, of === 'everybody' ? null : of, version ?? null, period, limit],
      ),
    lastTouchedBy: async (tenant, person) => {
      const [last] = await select(
        `tenant = $1 and id = (
           select enrollment from enrollment_history where tenant = $1 and person = $2
           order by at desc, kept desc limit 1)`,
        [tenant, person],
      );
      return last;
    },
    workloads: (tenant, asked) =>
      query<Workload>(WORKLOADS, [
        tenant,
        asked.map(({ seller }) => seller),
        asked.map(({ today }) => today),
        asked.map(({ overdueBy }) => overdueBy),
        asked.map(({ neglect }) => neglect?.dueBy ?? null),
        asked.map(({ neglect }) => neglect?.before ?? null),
        asked.map(({ from }) => from),
        asked.map(({ to }) => to),
      ]),
    neglected: (tenant, of, limit) =>
      select(
        `tenant = $1 and id = any (array(
           select found.id
           from unnest($2::text[], $3::date[], $4::date[]) as asked (seller, due_by, before),
           lateral (
             select id, due_on from enrollments as kept
             where tenant = $1 and seller = asked.seller and active and due_on <= asked.due_by
               and ${TOUCHED_ON} < asked.before
             order by due_on, id limit $5
           ) as found
           order by due_on, id limit $5
         ))
         order by due_on, id`,
        [
          tenant,
          of.map(({ seller }) => seller),
          of.map(({ dueBy }) => dueBy),
          of.map(({ before }) => before),
          limit,
        ],
      ),
  } satisfies Partial<Store>;
};

/** The day of the newest entry of `kept`. */
const TOUCHED_ON = `(
  select (last.entry->>'today')::date from enrollment_history as last
  where last.tenant = kept.tenant and last.enrollment = kept.id and last.revision = kept.revision)`;

/**
 * No zone is more than a day away from UTC, so the index narrows down the candidates before the day of an entry is
 * computed.
 */
const WORKLOADS = `
  select asked.seller, work.*, told.*, exists (
    select from enrollments where tenant = $1 and seller = asked.seller and active
  ) as "isBusy"
  from unnest($2::text[], $3::date[], $4::date[], $5::date[], $6::date[], $7::date[], $8::date[])
    with ordinality as asked (seller, today, overdue_by, due_by, before, first, last, place),
  lateral (
    select count(*)::integer as due,
      count(*) filter (where due_on <= overdue_by)::integer as overdue,
      count(*) filter (where due_on <= due_by and ${TOUCHED_ON} < before)::integer as neglected
    from enrollments as kept
    where tenant = $1 and seller = asked.seller and active and due_on <= today
  ) as work,
  lateral (
    select count(*)::integer as done
    from enrollment_history as past
    where tenant = $1 and person = asked.seller
      and at >= (first - 1)::timestamp at time zone 'UTC' and at < (last + 2)::timestamp at time zone 'UTC'
      and entry#>>'{event,kind}' = 'outcome' and (entry->>'today')::date between first and last
      and not exists (
        select from enrollment_history as undo
        where undo.tenant = $1 and undo.enrollment = past.enrollment and undo.revision > past.revision
          and (undo.entry#>>'{event,undid}')::integer = past.revision
      )
  ) as told
  order by place`;

/** Saves them with the new entries of their histories; false if one of them does not follow the saved revision. */
export async function saveEnrollments(
  query: Query,
  tenant: TenantId,
  enrollments: readonly Enrollment[],
  commit: string,
): Promise<boolean> {
  const [first, ...others] = enrollments;
  const [entry, ...more] = first ? newEntries(first) : [];
  if (first && first.revision > 1 && entry && others.length + more.length === 0)
    return moveOne(query, first, entry, commit);
  // Always in the same order, so that two commits wait for each other instead of deadlocking.
  const sorted = enrollments.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const values = [tenant, commit, ...columnsOf(sorted), ...entryColumnsOf(sorted)];
  const [row] = await query<{ saved: number }>(SAVE, values);
  return row?.saved === enrollments.length;
}

/** A click, which nearly every commit is: the same as for many, in the shortest statement. */
async function moveOne(
  query: Query,
  enrollment: Enrollment,
  entry: HistoryEntry,
  commit: string,
): Promise<boolean> {
  const { tenant, id, revision, seller, record } = enrollment;
  const row = [tenant, id, revision, seller, record, isActive(enrollment), dueOn(enrollment) ?? null];
  const moved = await query(MOVE_ONE, [
    ...row,
    docOf(enrollment),
    commit,
    entry.revision,
    entry.by,
    entry.at,
    toJson(entry),
  ]);
  return moved.length === 1;
}

const MOVE_ONE = `
  with moved as (
    update enrollments
    set revision = $3, seller = $4, record = $5, active = $6, due_on = $7, doc = $8
    where tenant = $1 and id = $2 and revision = $3 - 1
    returning id
  )
  insert into enrollment_history (tenant, enrollment, revision, person, at, saved_by, entry)
  select $1, id, $10, $11, $12, $9, $13 from moved
  returning enrollment`;

const SAVE = `
  with given as (
    select * from unnest($3::text[], $4::integer[], $5::text[], $6::text[], $7::boolean[], $8::date[],
      $9::timestamptz[], $10::jsonb[])
      as given (id, revision, seller, record, active, due_on, started_at, doc)
  ), added as (
    insert into enrollments (tenant, id, revision, seller, record, active, due_on, started_at, doc)
    select $1, * from given where revision = 1
    on conflict (tenant, id) do nothing
    returning id
  ), moved as (
    update enrollments as kept
    set revision = given.revision, seller = given.seller, record = given.record, active = given.active,
      due_on = given.due_on, doc = given.doc
    from given
    where kept.tenant = $1 and kept.id = given.id and kept.revision = given.revision - 1 and given.revision > 1
    returning kept.id
  ), saved as (
    select id from added union all select id from moved
  ), told as (
    insert into enrollment_history (tenant, enrollment, revision, person, at, saved_by, entry)
    select $1, enrollment, revision, person, at, $2, entry
    from unnest($11::text[], $12::integer[], $13::text[], $14::timestamptz[], $15::jsonb[])
      as entries (enrollment, revision, person, at, entry)
    where enrollment in (select id from saved)
  )
  select count(*)::integer as saved from saved`;

function columnsOf(enrollments: readonly Enrollment[]): readonly unknown[] {
  return [
    enrollments.map(({ id }) => id),
    enrollments.map(({ revision }) => revision),
    enrollments.map(({ seller }) => seller),
    enrollments.map(({ record }) => record),
    enrollments.map(isActive),
    enrollments.map((one) => dueOn(one) ?? null),
    enrollments.map(({ history: [first] }) => first?.at ?? '1970-01-01T00:00:00Z'),
    enrollments.map(docOf),
  ];
}

const docOf = ({ history, ...doc }: Enrollment): string => toJson(doc);

/** Older entries are saved already, and never change. */
const newEntries = ({ revision, history }: Enrollment): readonly HistoryEntry[] =>
  history.filter((entry) => entry.revision >= revision);

function entryColumnsOf(enrollments: readonly Enrollment[]): readonly unknown[] {
  const rows = enrollments.flatMap((one) => newEntries(one).map((entry) => ({ id: one.id, entry })));
  return [
    rows.map(({ id }) => id),
    rows.map(({ entry }) => entry.revision),
    rows.map(({ entry }) => entry.by),
    rows.map(({ entry }) => entry.at),
    rows.map(({ entry }) => toJson(entry)),
  ];
}
