import { facetsOf } from '../../domain/facets.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { OnKept } from './table.ts';

/** The records that have something in common. */
export type RecordFacets = {
  readonly onKept: OnKept<SalesRecord>;
  /** Those that have all of the facets, in no order. */
  find(tenant: TenantId, facets: readonly string[]): readonly RecordId[];
};

export function createRecordFacets(): RecordFacets {
  const ids = new Map<string, Set<RecordId>>();

  const add = (key: string, id: RecordId) => {
    const found = ids.get(key);
    if (found) found.add(id);
    else ids.set(key, new Set([id]));
  };
  const take = (key: string, id: RecordId) => {
    const found = ids.get(key);
    found?.delete(id);
    if (found?.size === 0) ids.delete(key);
  };

  return {
    onKept: (before, after) => {
      const from: ReadonlySet<string> = before ? keysOf(before) : NONE;
      const to: ReadonlySet<string> = after ? keysOf(after) : NONE;
      if (before) for (const key of from) if (!to.has(key)) take(key, before.id);
      if (after) for (const key of to) if (!from.has(key)) add(key, after.id);
    },
    find: (tenant, facets) => {
      const sets = facets.map((facet): ReadonlySet<RecordId> => ids.get(keyIn(tenant, facet)) ?? NONE);
      const [fewest, ...others] = sets.toSorted((one, other) => one.size - other.size);
      return fewest ? [...fewest].filter((id) => others.every((other) => other.has(id))) : [];
    },
  };
}

const NONE: ReadonlySet<never> = new Set();

const keyIn = (tenant: TenantId, facet: string): string => `${tenant}\n${facet}`;

const keysOf = (record: SalesRecord): ReadonlySet<string> =>
  new Set(facetsOf(record).map((facet) => keyIn(record.tenant, facet)));
