import type { FiringId, TenantId } from '../../domain/ids.ts';
import type { Firing } from '../../domain/rules/firing.ts';
import type { Store } from '../ports/store.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

/** Those that are not kept yet, each once. What nothing came of before may come about now. */
export async function freshFirings(
  store: Store,
  tenant: TenantId,
  fired: readonly Firing[],
): Promise<readonly Firing[]> {
  const wanted = new Map<FiringId, Firing>(fired.map((one) => [one.id, one]));
  if (wanted.size === 0) return [];
  const kept = new Map((await store.firings(tenant, [...wanted.keys()])).map((one) => [one.id, one]));
  return [...wanted.values()].flatMap((one) => {
    const before = kept.get(one.id);
    if (!before) return [one];
    return before.state.kind === 'left' ? [{ ...one, revision: before.revision + 1 }] : [];
  });
}

/** Keeps them, whoever else notices the same. */
export async function keepFresh(store: Store, tenant: TenantId, fired: readonly Firing[]): Promise<void> {
  const kept = await retryOnConflict(async () => {
    const firings = await freshFirings(store, tenant, fired);
    return firings.length === 0 ? 'saved' : store.commit(tenant, { firings });
  });
  if (kept !== 'saved') throw new Error('Others set off the same all the time');
}
