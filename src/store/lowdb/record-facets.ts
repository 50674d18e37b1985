import { facetsOf } from '../../domain/facets.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { createIdSets } from './id-sets.ts';
import type { OnKept } from './table.ts';

/** The records that have something in common. */
export type RecordFacets = {
  readonly onKept: OnKept<SalesRecord>;
  /** Those that have all of the facets, in no order. */
  find(tenant: TenantId, facets: readonly string[]): readonly RecordId[];
};

export function createRecordFacets(): RecordFacets {
  const { add, take, at, has, countAt } = createIdSets<RecordId>();

  return {
    onKept: (before, after) => {
      const from: ReadonlySet<string> = before ? keysOf(before) : NONE;
      const to: ReadonlySet<string> = after ? keysOf(after) : NONE;
      if (before) for (const key of from) if (!to.has(key)) take(key, before.id);
      if (after) for (const key of to) if (!from.has(key)) add(key, after.id);
    },
    find: (tenant, facets) => {
      const keys = facets.map((facet) => keyIn(tenant, facet));
      const [fewest, ...others] = keys.toSorted((one, other) => countAt(one) - countAt(other));
      return fewest === undefined ? [] : at(fewest).filter((id) => others.every((other) => has(other, id)));
    },
  };
}

const NONE: ReadonlySet<never> = new Set();

const keyIn = (tenant: TenantId, facet: string): string => `${tenant}\n${facet}`;

const keysOf = (record: SalesRecord): ReadonlySet<string> =>
  new Set(facetsOf(record).map((facet) => keyIn(record.tenant, facet)));
