import type { Changes, ExpectedRecord } from '../../app/ports/changes.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Query } from './database.ts';

/**
 * Whether records are as a commit expects them, with what it has written already. They are locked first, so that of two
 * commits that write at once the second sees what the first did.
 */
export async function areAsExpected(
  query: Query,
  tenant: TenantId,
  expected: readonly ExpectedRecord[],
  { enrollments = [] }: Changes,
): Promise<boolean> {
  const records = expected.map(({ record }) => record);
  const locked = await query(LOCK, [tenant, records]);
  if (locked.length < new Set(records).size) return false;
  const known = [...expected.flatMap(({ running }) => running), ...enrollments.map(({ id }) => id)];
  const sellers = expected.map(({ seller }) => seller ?? null);
  return (await query(OTHERS, [tenant, records, sellers, known])).length === 0;
}

/** In one order, so that two commits wait for each other instead of deadlocking. */
const LOCK = `
  select id from records where tenant = $1 and id = any ($2::text[]) and not archived
  order by id for no key update`;

const OTHERS = `
  select from unnest($2::text[], $3::text[]) as expected (record, seller)
  join enrollments as one on one.tenant = $1 and one.record = expected.record
  where one.active and (expected.seller is null or one.seller = expected.seller) and one.id <> all ($4::text[])
  limit 1`;
