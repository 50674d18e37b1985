import { errorName } from '../ports/runtime.ts';
import type { Services } from '../turn/services.ts';
import { checkRenewals } from './check-renewals.ts';
import { decideDue } from './decide-due.ts';

/** Decided at once. */
const MOST = 100;
const MOST_BOOKS = 10;

/** What rules have to do by now, of every tenant. */
export async function runRules(services: Services): Promise<void> {
  const { store, clock, log } = services;
  const at = clock.now().toISOString();
  const logged = (tenant: string) => (error: unknown) =>
    log.error('rules not run', { tenant, error: errorName(error) });
  for (const tenant of await store.ruleBooksToCheck(at, MOST_BOOKS)) {
    await checkRenewals(services, tenant).catch(logged(tenant));
  }
  const due = await store.firingsDue(at, MOST);
  for (const tenant of new Set(due.map((one) => one.tenant))) {
    const ids = due.filter((one) => one.tenant === tenant).map(({ id }) => id);
    await decideDue(services, tenant, ids).catch(logged(tenant));
  }
}
