import type { RecordQuery } from '../../app/ports/record-search.ts';
import type { Store } from '../../app/ports/store.ts';
import { isActive } from '../../domain/due.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { Indexes } from './indexes.ts';
import type { Tables } from './tables.ts';

/** Reads of many records at once, each by what it has in common with the others. */
export const listReads = ({ records }: Tables, indexes: Indexes) => {
  const found = (
    tenant: TenantId,
    { facets, renewal, idleSince, touchedSince, after }: RecordQuery,
  ): readonly RecordId[] => {
    const any = indexes.recordFacets.find(tenant, facets);
    const all = after === undefined ? any : any.filter((id) => id > after);
    if (!renewal && idleSince === undefined) return all;
    const renews = (id: RecordId): boolean => {
      const day = records.get(tenant, id)?.renewalDate;
      return !renewal || (day !== undefined && renewal.from <= day && day <= renewal.to);
    };
    const wasTouched = (id: RecordId) =>
      touchedSince === undefined || isTouched(indexes, tenant, id, touchedSince);
    return all.filter((id) => renews(id) && !isTouched(indexes, tenant, id, idleSince) && wasTouched(id));
  };
  return {
    recordIds: (tenant, query, limit) =>
      Promise.resolve(found(tenant, query).toSorted(inOrder).slice(0, limit)),
    countRecords: (tenant, query) => Promise.resolve(found(tenant, query).length),
    runningOfRecords: (tenant, ids) =>
      Promise.resolve([...new Set(ids)].flatMap((id) => indexes.ofRecord.of(tenant, id).filter(isActive))),
  } satisfies Partial<Store>;
};

/** As PostgreSQL orders them with the collation "C". */
const inOrder = (one: RecordId, other: RecordId): number => (one < other ? -1 : 1);

const isTouched = (
  { ofRecord, archivedOfRecord }: Indexes,
  tenant: TenantId,
  id: RecordId,
  since: string | undefined,
): boolean =>
  since !== undefined &&
  [...ofRecord.of(tenant, id), ...archivedOfRecord.of(tenant, id)].some(({ history }) =>
    history.some(({ at }) => at >= since),
  );
