import { NotSaved } from './app/ports/not-saved.ts';
import type { Store } from './app/ports/store.ts';

/** The store, with every commit counted that it could not keep. */
export const countRefused = (store: Store, onRefused: () => void): Store => ({
  ...store,
  commit: async (tenant, changes) => {
    try {
      return await store.commit(tenant, changes);
    } catch (problem) {
      if (problem instanceof NotSaved) onRefused();
      throw problem;
    }
  },
});
