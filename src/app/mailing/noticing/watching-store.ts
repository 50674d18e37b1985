import type { PersonId, TenantId } from '../../../domain/ids.ts';
import type { Changes } from '../../ports/changes.ts';
import type { Store } from '../../ports/store.ts';
import type { Services } from '../../turn/services.ts';

const SOON_MS = 3 * 60_000;

/**
 * The store where mailboxes are read: the one of whoever begins a sequence, or has an email that leaves by itself, is read
 * from then on. What came into it before is nobody's business.
 */
export const watchingStore = ({ store, clock }: Pick<Services, 'store' | 'clock'>): Store => ({
  ...store,
  commit: async (tenant, changes) => {
    const committed = await store.commit(tenant, changes);
    if (committed === 'saved')
      for (const seller of sellersIn(changes)) await watch(store, tenant, seller, clock.now()).catch(later);
    return committed;
  },
});

/** What was asked for is saved, whatever becomes of this; the next email of the seller asks for it again. */
const later = (): void => undefined;

const sellersIn = ({ enrollments = [], mails = [] }: Changes): ReadonlySet<PersonId> =>
  new Set([...enrollments, ...mails].filter(({ revision }) => revision === 1).map(({ seller }) => seller));

/** A conflict is somebody who does the same, or reads it now. */
async function watch(store: Store, tenant: TenantId, person: PersonId, now: Date): Promise<void> {
  const mailbox = await store.readMailbox(tenant, person);
  const lookAt = now.toISOString();
  if (!mailbox) {
    await store.commit(tenant, { mailboxes: [{ tenant, person, revision: 1, failures: 0, lookAt }] });
  } else if (mailbox.failures === 0 && Date.parse(mailbox.lookAt) - now.getTime() > 2 * SOON_MS) {
    await store.commit(tenant, { mailboxes: [{ ...mailbox, revision: mailbox.revision + 1, lookAt }] });
  }
}
