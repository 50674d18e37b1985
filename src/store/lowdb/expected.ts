import type { ExpectedRecord } from '../../app/ports/changes.ts';
import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Database } from './tables.ts';

/** Whether a record is as a commit expects it, with what others of the same write draft. */
export function isAsExpected(
  { tables, indexes }: Database,
  tenant: TenantId,
  { record, seller, running }: ExpectedRecord,
): boolean {
  const kept = tables.records.drafted(tenant, record);
  const isAnother = (one: Enrollment | undefined): boolean =>
    one?.tenant === tenant &&
    one.record === record &&
    isActive(one) &&
    (seller === undefined || one.seller === seller) &&
    !running.includes(one.id);
  return (
    kept !== undefined &&
    !kept.archived &&
    !indexes.ofRecord
      .of(tenant, record)
      .some(({ id }) => isAnother(tables.enrollments.drafted(tenant, id))) &&
    !tables.enrollments.draftedRows().some(isAnother)
  );
}
