import type { RecordQuery } from '../../app/ports/record-search.ts';
import type { Store } from '../../app/ports/store.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Database } from './database.ts';

const FOUND = `
  from records as kept
  where tenant = $1 and facets @> $2 and not archived
    and ($3::date is null or renewal_date between $3 and $4)
    and ($5::text is null or id > $5 collate "C")`;

/** Whatever happened lately is little, beside all records. */
const IDLE = `
    and not exists (
      select from touched where record = kept.id)`;

const TOUCHED = `
  with touched as materialized (
    select distinct record from enrollment_history as past
    join enrollments as worked on worked.tenant = past.tenant and worked.id = past.enrollment
    where past.tenant = $1 and past.at >= $6)`;

const TOUCHED_BEFORE = `, touched_before as materialized (
    select distinct record from enrollment_history as past
    join enrollments as worked on worked.tenant = past.tenant and worked.id = past.enrollment
    where past.tenant = $1 and past.at >= $7 and past.at < $6)`;

const BEGAN = `
    and exists (
      select from touched_before where record = kept.id)`;

function sqlFor({ idleSince, touchedSince }: RecordQuery, select: string, rest = ''): string {
  if (idleSince === undefined) return `${select} ${FOUND} ${rest}`;
  const [before, began] = touchedSince === undefined ? ['', ''] : [TOUCHED_BEFORE, BEGAN];
  return `${TOUCHED} ${before} ${select} ${FOUND} ${IDLE} ${began} ${rest}`;
}

const valuesOf = ({ facets, renewal, idleSince, touchedSince, after }: RecordQuery): readonly unknown[] => [
  facets,
  renewal?.from ?? null,
  renewal?.to ?? null,
  after ?? null,
  ...(idleSince === undefined ? [] : [idleSince]),
  ...(idleSince === undefined || touchedSince === undefined ? [] : [touchedSince]),
];

/** Reads of many records at once, each by what it has in common with the others. */
export const listReads = ({ query }: Database) =>
  ({
    recordIds: async (tenant, asked, limit) => {
      const rest = `order by id collate "C" limit ${Math.trunc(limit)}`;
      const rows = await query<{ id: RecordId }>(sqlFor(asked, 'select id', rest), [
        tenant,
        ...valuesOf(asked),
      ]);
      return rows.map(({ id }) => id);
    },
    countRecords: async (tenant, asked) => {
      const [row] = await query<{ count: string }>(sqlFor(asked, 'select count(*)'), [
        tenant,
        ...valuesOf(asked),
      ]);
      return Number(row?.count);
    },
  }) satisfies Partial<Store>;
