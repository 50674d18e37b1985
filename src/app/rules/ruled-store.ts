import type { Day } from '../../domain/day.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { edgesOfChange, edgesOfEnd, justEnded, type Edge } from '../../domain/rules/edges.ts';
import { newFiring, type Firing } from '../../domain/rules/firing.ts';
import { withLately } from '../../domain/rules/lately.ts';
import type { RuleBook } from '../../domain/rule.ts';
import type { Changes } from '../ports/changes.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';
import { freshFirings } from './fresh-firings.ts';
import { readyIn } from './set-off.ts';
import { settledBy } from './settled-by.ts';
import { todayOf } from './today-of.ts';

/**
 * The store where rules are set off: every commit that changes a record or ends a sequence keeps what that sets off along
 * with it, so that no use case has to think of that, and nothing is set off twice.
 */
export const ruledStore = (services: Services): Store => ({
  ...services.store,
  commit: async (tenant, changes) => {
    for (let tries = 0; ; tries += 1) {
      const { all, added } = await withFirings(services, tenant, changes);
      const committed = await services.store.commit(tenant, all);
      // Somebody else may have noticed the same: then it is looked at again.
      if (committed === 'saved' || added === 0 || tries === MOST_TRIES) return committed;
    }
  },
});

const MOST_TRIES = 2;

type Ruled = { readonly all: Changes; readonly added: number };

/** What an import sets off it keeps itself, no more than so much; what its undo puts back was so before. */
async function withFirings(services: Services, tenant: TenantId, changes: Changes): Promise<Ruled> {
  const { records = [], enrollments = [], importParts, dropImportParts } = changes;
  const turning = enrollments.filter(isTurning);
  const isImport = importParts !== undefined || dropImportParts !== undefined;
  if (isImport || records.length + turning.length === 0) return { all: changes, added: 0 };
  const today = todayOf(services);
  const before = await recordsById(services.store, tenant, records);
  const noted = records.map((record) => withLately(before.get(record.id), record, today));
  const all: Changes = records.length > 0 ? { ...changes, records: noted } : changes;
  const book = await services.store.ruleBook(tenant);
  if (!book) return { all, added: 0 };
  const settled = await settledBy(services, tenant, book, turning);
  const edges = await edgesIn(services, book, { before, after: noted, turning, today });
  const at = services.clock.now().toISOString();
  const fired = edges.map(({ rule, record, cause }) =>
    newFiring(rule, record.id, cause, { tenant, at, today }),
  );
  return withAll(all, [...settled, ...(await freshFirings(services.store, tenant, fired))]);
}

function withAll(changes: Changes, firings: readonly Firing[]): Ruled {
  const known = new Set(changes.firings?.map(({ id }) => id));
  const added = firings.filter(({ id }) => !known.has(id));
  return added.length === 0
    ? { all: changes, added: 0 }
    : { all: { ...changes, firings: [...(changes.firings ?? []), ...added] }, added: added.length };
}

/** It begins, ends, or something of it is undone. */
const isTurning = (one: Enrollment): boolean =>
  one.revision === 1 || justEnded(one) || one.history.at(-1)?.event.kind === 'undo';

async function recordsById(
  store: Store,
  tenant: TenantId,
  records: readonly Pick<SalesRecord, 'id'>[],
): Promise<ReadonlyMap<RecordId, SalesRecord>> {
  if (records.length === 0) return new Map();
  const kept = await store.records(
    tenant,
    records.map(({ id }) => id),
  );
  return new Map(kept.map((record) => [record.id, record]));
}

type Happened = {
  readonly before: ReadonlyMap<RecordId, SalesRecord>;
  readonly after: readonly SalesRecord[];
  readonly turning: readonly Enrollment[];
  readonly today: Day;
};

async function edgesIn(
  services: Services,
  book: RuleBook,
  { before, after, turning, today }: Happened,
): Promise<readonly Edge[]> {
  const ready = await readyIn(services, book);
  if (ready.length === 0) return [];
  const ended = turning.filter(justEnded);
  const kept = await services.store.records(
    book.tenant,
    ended.map(({ record }) => record),
  );
  const now = new Map([...kept, ...after].map((record) => [record.id, record]));
  return [
    ...after.flatMap((record) => edgesOfChange(ready, before.get(record.id), record, today)),
    ...ended.flatMap((one) => {
      const record = now.get(one.record);
      return record ? edgesOfEnd(ready, one, record, today) : [];
    }),
  ];
}
