import type { DailyCardEntry } from '../../src/app/ports/daily-card-entry.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { keyOf } from './witness.ts';

/** The same store, and what its ledger said last of every card: the store itself forgets old ones. */
export function withWholeLedger(store: Store) {
  const ledger = new Map<string, DailyCardEntry['state']>();
  const note = (entry: DailyCardEntry | undefined) =>
    entry && ledger.set(keyOf(entry.person, entry.day), entry.state);
  const kept: Store = {
    ...store,
    commit: async (tenant, changes) => {
      const committed = await store.commit(tenant, changes);
      if (committed === 'saved') [changes.claimDailyCard, changes.settleDailyCard].forEach(note);
      return committed;
    },
  };
  return { store: kept, ledger: ledger as ReadonlyMap<string, DailyCardEntry['state']> };
}
