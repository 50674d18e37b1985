import type { Viewer } from '../../cards/kit/situation.ts';
import { dueDaysIn } from '../../domain/due.ts';
import type { EnrollmentOutline } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import { byUrgency, type Urgency } from '../../domain/priority.ts';
import type { Store } from '../ports/store.ts';

type Ranked<One> = { readonly enrollment: One; readonly urgency: Urgency };

/**
 * The first of some enrollments of a tenant, in the order in which to do them. Records are looked up only where their
 * value decides.
 */
export async function firstInOrder<One extends EnrollmentOutline>(
  store: Pick<Store, 'records'>,
  tenant: TenantId,
  enrollments: readonly One[],
  { calendar }: Viewer,
  count = enrollments.length,
): Promise<readonly One[]> {
  const dueDayOf = dueDaysIn(calendar);
  const ranked = enrollments.map((enrollment) => ({
    enrollment,
    urgency: { replied: enrollment.repliedOn !== undefined, due: dueDayOf(enrollment) ?? NEVER, value: 0 },
  }));
  const sorted = ranked.sort((one, other) => byUrgency(one.urgency, other.urgency));
  const candidates = upTo(sorted, count);
  const records = await store.records(tenant, [...new Set(candidates.map((one) => one.enrollment.record))]);
  const values = new Map(records.map(({ id, value }) => [id, value?.amount ?? 0]));
  return candidates
    .map(({ enrollment, urgency }) => ({
      enrollment,
      urgency: { ...urgency, value: values.get(enrollment.record) ?? 0 },
    }))
    .sort((one, other) => byUrgency(one.urgency, other.urgency))
    .slice(0, count)
    .map(({ enrollment }) => enrollment);
}

/** So many, and those that only their value may put before the last of them. */
function upTo<One>(sorted: readonly Ranked<One>[], count: number): readonly Ranked<One>[] {
  const last = sorted[count - 1];
  if (!last) return count > 0 ? sorted : [];
  const after = sorted.findIndex(
    ({ urgency }, place) => place >= count && byUrgency(urgency, last.urgency) !== 0,
  );
  return after === -1 ? sorted : sorted.slice(0, after);
}

/** Paused without a date comes last. */
const NEVER = '9999-12-31' as Urgency['due'];
