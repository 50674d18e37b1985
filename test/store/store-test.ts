import { test } from 'vitest';
import type { ConversationReference } from '../../src/app/ports/messenger.ts';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { DailyCardEntry } from '../../src/app/ports/daily-card-entry.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { ALEX, CONTOSO, MONDAY } from '../builders.ts';

/** Opens an empty store for one test. */
export type OpenStore = () => Promise<OpenedStore>;

export type OpenedStore = {
  readonly store: Store;
  /** Closes the store and opens it again on its data. */
  reopen(): Promise<Store>;
  dispose(): Promise<void>;
};

/** A test that gets a store of its own. */
export const storeTest = (open: OpenStore) =>
  test.extend<{ opened: OpenedStore; store: Store }>({
    opened: async ({}, use) => {
      const opened = await open();
      await use(opened);
      await opened.dispose();
    },
    store: ({ opened }, use) => use(opened.store),
  });

export type StoreTest = ReturnType<typeof storeTest>;

/** Keeps what a test starts from. */
export async function given(store: Store, changes: Changes, tenant: TenantId = CONTOSO): Promise<void> {
  const committed = await store.commit(tenant, changes);
  if (committed !== 'saved') throw new Error('What the test starts from was not saved');
}

export const aReference = (some: Partial<ConversationReference> = {}): ConversationReference => ({
  tenant: CONTOSO,
  person: ALEX,
  conversationId: 'a:alex',
  serviceUrl: 'https://smba.example/in/',
  userId: '29:alex',
  botId: '28:anukram',
  ...some,
});

export const aClaim = (some: Partial<DailyCardEntry> = {}): DailyCardEntry => ({
  tenant: CONTOSO,
  person: ALEX,
  day: MONDAY,
  state: 'claimed',
  ...some,
});
