import type { Organization } from '../../domain/organization.ts';
import type { TenantId } from '../../domain/ids.ts';
import { errorName } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';
import { moveAll } from './move-running.ts';
import { stopAll } from './stop-running.ts';

const underWay = new WeakMap<Store, Map<TenantId, Promise<void>>>();

/**
 * Moves and stops what runs as it was chosen, a page at a time, so that others are answered in between. One at a time
 * for each tenant.
 */
export function changeRunning(services: Services, tenant: TenantId): Promise<void> {
  const running = underWay.get(services.store) ?? new Map<TenantId, Promise<void>>();
  underWay.set(services.store, running);
  const before = running.get(tenant) ?? Promise.resolve();
  const next = before
    .then(() => moveAll(services, tenant))
    .then(() => stopAll(services, tenant))
    .catch((error: unknown) => services.log.error('not all changed', { error: errorName(error) }))
    .finally(() => running.get(tenant) === next && running.delete(tenant));
  running.set(tenant, next);
  return next;
}

/** So long after it began nobody can still be at work on it, unless it is a very long one. */
const LEFT_ALONE_MS = 2 * 60_000;

type UnderWay = { readonly state: string; readonly at: string; readonly back?: { readonly at: string } };

/** Goes on with what a bot left that died, as soon as anybody of the tenant is there. */
export function goOnChanging(
  services: Services,
  { tenant, versionMoves = [], templateStops = [] }: Organization,
): void {
  const now = services.clock.now().getTime();
  const isLeft = ({ state, at, back }: UnderWay) =>
    state.startsWith('going') && now - Date.parse((back ?? { at }).at) > LEFT_ALONE_MS;
  const all: readonly UnderWay[] = [...versionMoves, ...templateStops];
  if (all.some(isLeft) && !underWay.get(services.store)?.has(tenant)) void changeRunning(services, tenant);
}
