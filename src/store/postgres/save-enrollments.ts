import { DatabaseError } from 'pg';
import type { Seen } from '../../app/ports/changes.ts';
import { dueOn, isActive } from '../../domain/due.ts';
import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Query } from './database.ts';
import { forgetting, saveSeen, seenValuesOf } from './seen.ts';
import { toJson } from './to-json.ts';

/** Saves them with the new entries of their histories; false if one of them does not follow the saved revision. */
export async function saveEnrollments(
  query: Query,
  tenant: TenantId,
  enrollments: readonly Enrollment[],
  commit: string,
  seen?: Seen,
): Promise<boolean> {
  const [first] = enrollments;
  const [entry] = first ? newEntries(first) : [];
  if (first && entry && isOneMove(enrollments)) return moveOne(query, first, entry, commit, seen);
  if (seen && !(await saveSeen(query, seen, commit))) return false;
  // Always in the same order, so that two commits wait for each other instead of deadlocking.
  const sorted = enrollments.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const values = [tenant, commit, ...columnsOf(sorted), ...entryColumnsOf(sorted)];
  const [row] = await query<{ saved: number }>(SAVE, values);
  return row?.saved === enrollments.length;
}

/** Whether saving them takes one statement, also together with the activity that asked for it. */
export const isOneMove = ([first, ...others]: readonly Enrollment[]): boolean =>
  first !== undefined && first.revision > 1 && others.length === 0 && newEntries(first).length === 1;

/** A click, which nearly every commit is: the same as for many, in the shortest statement. */
async function moveOne(
  query: Query,
  enrollment: Enrollment,
  entry: HistoryEntry,
  commit: string,
  seen: Seen | undefined,
): Promise<boolean> {
  const { tenant, id, revision, seller, record } = enrollment;
  const row = [tenant, id, revision, seller, record, isActive(enrollment), dueOn(enrollment) ?? null];
  const asked = [...row, docOf(enrollment), commit, entry.revision, entry.by, entry.at, toJson(entry)];
  const moved = seen
    ? await query(MOVE_ONE_SEEN, [...asked, ...seenValuesOf(seen)]).catch(nothingTwice)
    : await query(MOVE_ONE, asked);
  return moved.length === 1;
}

/** The activity was done by another commit; nothing of this one is kept. */
function nothingTwice(error: unknown): readonly never[] {
  if (error instanceof DatabaseError && error.constraint === 'seen_activities_pkey') return [];
  throw error;
}

const MOVED = `
  moved as (
    update enrollments
    set revision = $3, seller = $4, record = $5, active = $6, due_on = $7, doc = $8
    where tenant = $1 and id = $2 and revision = $3 - 1
    returning id
  )`;

const ENTER = `
  insert into enrollment_history (tenant, enrollment, revision, person, at, saved_by, entry)
  select $1, id, $10, $11, $12, $9, $13 from moved
  returning enrollment`;

const MOVE_ONE = `with ${MOVED} ${ENTER}`;

/** Fails as a whole where the activity is kept already; where nothing is moved, it is not kept either. */
const MOVE_ONE_SEEN = `
  with ${MOVED},
  done as (insert into seen_activities (tenant, key, at, saved_by) select $1, $14, $15, $9 from moved),
  forgotten as (${forgetting('$16')})
  ${ENTER}`;

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
