import type { FiringId, TenantId } from '../../domain/ids.ts';
import type { Services } from '../turn/services.ts';
import { decideDue } from './decide-due.ts';

/** Enough to find two that fail among a hundred; more of them at once are a trouble of the tenant. */
const MOST_FAILURES = 16;

/** What could not be decided, and what went wrong with the last of it. */
export type Undecided = { readonly ids: readonly FiringId[]; readonly error: unknown };

/** Decides what can be: where a batch fails, its halves are decided by themselves, so that one keeps no others waiting. */
export async function decideApart(
  services: Services,
  tenant: TenantId,
  ids: readonly FiringId[],
): Promise<Undecided> {
  const undecided: FiringId[] = [];
  let failures = 0;
  let error: unknown;
  const batches = [ids];
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    const problem =
      failures < MOST_FAILURES ? await problemOf(decideDue(services, tenant, batch)) : { error };
    if (!problem) continue;
    failures += 1;
    ({ error } = problem);
    const half = Math.ceil(batch.length / 2);
    if (batch.length === 1 || failures > MOST_FAILURES) undecided.push(...batch);
    else batches.unshift(batch.slice(0, half), batch.slice(half));
  }
  return { ids: undecided, error };
}

const problemOf = (work: Promise<void>): Promise<{ readonly error: unknown } | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
