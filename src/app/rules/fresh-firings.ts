import type { FiringId, TenantId } from '../../domain/ids.ts';
import type { Firing } from '../../domain/rules/firing.ts';
import type { Store } from '../ports/store.ts';

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
