import type { FiringId, TenantId } from '../../domain/ids.ts';
import { putOff } from '../../domain/rules/firing.ts';
import { errorName } from '../ports/runtime.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Services } from '../turn/services.ts';
import { checkDays } from './check-days.ts';
import { decideApart } from './decide-apart.ts';
import { takeAlong } from './take-along.ts';

/** Decided at once. */
const MOST = 100;
const MOST_BOOKS = 10;
const PAUSE_AFTER_ERROR_MS = 5 * 60_000;

/** What rules have to do by now, of every tenant. What goes wrong with one is put off, and nothing to the others. */
export async function runRules(services: Services): Promise<void> {
  const { store, clock } = services;
  const at = clock.now().toISOString();
  for (const tenant of await store.ruleBooksToCheck(at, MOST_BOOKS)) {
    await orLater(
      services,
      tenant,
      async () => {
        await takeAlong(services, tenant);
        await checkDays(services, tenant);
      },
      (until) => putOffCheck(services, tenant, until),
    );
  }
  const due = await store.firingsDue(at, MOST);
  for (const tenant of new Set(due.map((one) => one.tenant))) {
    const ids = due.filter((one) => one.tenant === tenant).map(({ id }) => id);
    const undecided = await decideApart(services, tenant, ids);
    if (undecided.ids.length > 0)
      await later(services, tenant, undecided.error, (until) =>
        putOffFirings(services, tenant, undecided.ids, until),
      );
  }
}

type Postpone = (until: string) => Promise<unknown>;

const orLater = (
  services: Services,
  tenant: TenantId,
  work: () => Promise<void>,
  postpone: Postpone,
): Promise<void> => work().catch((error: unknown) => later(services, tenant, error, postpone));

async function later(
  { clock, log }: Services,
  tenant: TenantId,
  error: unknown,
  postpone: Postpone,
): Promise<void> {
  log.error('rules not run', { tenant, error: errorName(error) });
  const until = new Date(clock.now().getTime() + PAUSE_AFTER_ERROR_MS).toISOString();
  // When the store fails here too, it stays due.
  await postpone(until).catch(() => undefined);
}

const putOffCheck = ({ store }: Services, tenant: TenantId, until: string) =>
  retryOnConflict(async () => {
    const book = await store.ruleBook(tenant);
    if (book?.checkAt === undefined || book.checkAt >= until) return 'saved';
    return store.commit(tenant, { ruleBook: { ...book, revision: book.revision + 1, checkAt: until } });
  });

const putOffFirings = ({ store }: Services, tenant: TenantId, ids: readonly FiringId[], until: string) =>
  retryOnConflict(async () => {
    const kept = await store.firings(tenant, ids);
    const due = kept.filter(({ lookAt = until }) => lookAt < until);
    return store.commit(tenant, { firings: due.map((one) => putOff(one, until)) });
  });
