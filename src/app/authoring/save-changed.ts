import type { Enrollment } from '../../domain/enrollment.ts';
import type { TenantServices } from '../turn/services.ts';

/** Saved together: what takes a few milliseconds. */
export const PAGE = 200;

/** Enough to come down to single ones, and to try those a few times. */
const MOST_TRIES = 16;

/**
 * Saves what changes of a page of enrollments, and says how many did. Where somebody was faster with one of them, all
 * of them are decided again, in halves.
 */
export async function saveChanged(
  services: TenantServices,
  page: readonly Enrollment[],
  change: (enrollment: Enrollment) => Enrollment | undefined,
  tries = 0,
): Promise<number> {
  const { store, tenant } = services;
  const changed = page.flatMap((one) => change(one) ?? []);
  if (changed.length === 0) return 0;
  if ((await store.commit(tenant, { enrollments: changed })) === 'saved') return changed.length;
  if (tries > MOST_TRIES) return 0;
  const again = await store.enrollments(
    tenant,
    changed.map(({ id }) => id),
  );
  const half = Math.ceil(again.length / 2);
  const first = await saveChanged(services, again.slice(0, half), change, tries + 1);
  return first + (await saveChanged(services, again.slice(half), change, tries + 1));
}
