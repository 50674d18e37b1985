import type { Store } from '../../app/ports/store.ts';
import type { Workload } from '../../app/ports/workload.ts';
import type { Enrollment, EnrollmentOutline, HistoryEntry } from '../../domain/enrollment.ts';
import type { Day } from '../../domain/day.ts';
import type { EnrollmentId, PersonId, TenantId } from '../../domain/ids.ts';
import type { Database } from './database.ts';
import { readTogether } from './batch-reads.ts';

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
  const due = readTogether<[TenantId, PersonId, Day], { readonly doc: EnrollmentOutline }>(database, DUE);
  return {
    enrollment: async (tenant, id) => (await select('tenant = $1 and id = $2', [tenant, id]))[0],
    enrollments: (tenant, ids) => select('tenant = $1 and id = any ($2)', [tenant, ids]),
    activeEnrollments: (tenant, seller) =>
      select('tenant = $1 and seller = $2 and active order by started_at, id', [tenant, seller]),
    dueEnrollments: async (tenant, seller, day) => (await due(tenant, seller, day)).map(({ doc }) => doc),
    enrollmentsOfRecord: (tenant, record) =>
      select('tenant = $1 and record = $2 order by started_at desc, id', [tenant, record]),
    runningOfRecords: (tenant, records) =>
      select('tenant = $1 and record = any ($2) and active', [tenant, records]),
    lateEnrollments: (tenant, { template, through, period, of, version, limit }) =>
      select(LATE, [
        tenant,
        template,
        through,
        of === 'everybody' ? null : of,
        version ?? null,
        period,
        limit,
      ]),
    runningOf: (tenant, template, { versions, after, limit }) =>
      select(RUNNING, [tenant, template, versions ?? null, after ?? '', limit]),
    endedWithTemplate: (tenant, template, { seller, after, limit }) =>
      select(ENDED_WITH_TEMPLATE, [tenant, template, seller ?? null, after ?? '', limit]),
    endedOfSeller: async (tenant, seller, since) => {
      const rows = await query<{ id: EnrollmentId }>(ENDED_OF_SELLER, [tenant, seller, since]);
      return rows.map(({ id }) => id);
    },
    endedOf: (tenant, template, since, limit) => select(ENDED, [tenant, template, since, limit]),
    lastTouchedBy: async (tenant, person) => {
      const [last] = await select(LAST_TOUCHED, [tenant, person]);
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
      select(NEGLECTED, [
        tenant,
        of.map(({ seller }) => seller),
        of.map(({ dueBy }) => dueBy),
        of.map(({ before }) => before),
        limit,
      ]),
  } satisfies Partial<Store>;
};

const DUE = `
  select place::integer, found.*
  from unnest($1::text[], $2::text[], $3::date[]) with ordinality as asked (tenant, seller, day, place), lateral (
    select doc - 'inputs' as doc from enrollments
    where tenant = asked.tenant and seller = asked.seller and active and due_on <= asked.day
    order by due_on, started_at, id) as found`;

const LATE = `
  tenant = $1 and doc->>'template' = $2 and active and due_on <= $3
    and ($4::text[] is null or seller = any ($4))
    and ($5::integer is null or (doc->>'version')::integer = $5)
    and ($6 = 'all' or exists (
      select from enrollment_history as first,
        lateral (select (first.entry->>'today')::date as day) as enrolled
      where first.tenant = kept.tenant and first.enrollment = kept.id and first.revision = 1
        and $6 in (to_char(day, 'IYYY-"W"IW'), to_char(day, 'YYYY-MM'), to_char(day, 'YYYY-"Q"Q'))))
  order by due_on, id limit $7`;

const RUNNING = `
  tenant = $1 and doc->>'template' = $2 and active and id collate "C" > $4
    and ($3::integer[] is null or (doc->>'version')::integer = any ($3))
  order by id collate "C" limit $5`;

const ENDED_WITH_TEMPLATE = `
  tenant = $1 and doc->>'template' = $2 and doc#>>'{state,how,reason}' = 'turned-off'
    and ($3::text is null or seller = $3) and id collate "C" > $4
  order by id collate "C" limit $5`;
const ENDED = `
  tenant = $1 and doc->>'template' = $2 and not active and doc->'state'->>'on' >= $3
  order by doc->'state'->>'on' limit $4`;

const ENDED_OF_SELLER = `
  select id from enrollments
  where tenant = $1 and seller = $2 and not active and doc->'state'->>'on' >= $3`;

const LAST_TOUCHED = `
  tenant = $1 and id = (
    select enrollment from enrollment_history where tenant = $1 and person = $2
    order by at desc, kept desc limit 1)`;

/** The day of the newest entry of `kept`. */
const TOUCHED_ON = `(
  select (last.entry->>'today')::date from enrollment_history as last
  where last.tenant = kept.tenant and last.enrollment = kept.id and last.revision = kept.revision)`;

const NEGLECTED = `
  tenant = $1 and id = any (array(
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
  order by due_on, id`;

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
      and (entry#>>'{event,kind}' in ('outcome', 'fact') or entry#>'{event,disposition}' is not null)
      and (entry->>'today')::date between first and last
      and not exists (
        select from enrollment_history as undo
        where undo.tenant = $1 and undo.enrollment = past.enrollment and undo.revision > past.revision
          and (undo.entry#>>'{event,undid}')::integer = past.revision
      )
  ) as told
  order by place`;
