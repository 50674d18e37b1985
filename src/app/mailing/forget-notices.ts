import type { Services } from '../turn/services.ts';

const MOST_AT_ONCE = 100;

/** What was noticed in mailboxes is known for some weeks. */
export async function forgetNotices({ store, clock }: Pick<Services, 'store' | 'clock'>): Promise<void> {
  const old = await store.mailNoticesToForget(clock.now().toISOString(), MOST_AT_ONCE);
  for (const tenant of new Set(old.map((one) => one.tenant))) {
    const dropMailNotices = old.filter((one) => one.tenant === tenant).map(({ id }) => id);
    await store.commit(tenant, { dropMailNotices });
  }
}
