import type { Viewer } from '../../cards/kit/situation.ts';
import { dueDaysIn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import { byUrgency, type Urgency } from '../../domain/priority.ts';
import type { Store } from '../ports/store.ts';

type Ranked = { readonly enrollment: Enrollment; readonly urgency: Urgency };

/**
 * The first of some enrollments of a tenant, in the order in which to do them. Records are looked up only where their
 * value decides.
 */
export async function firstInOrder(
  store: Pick<Store, 'records'>,
  tenant: TenantId,
  enrollments: readonly Enrollment[],
  { calendar }: Viewer,
  count = enrollments.length,
): Promise<readonly Enrollment[]> {
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
function upTo(sorted: readonly Ranked[], count: number): readonly Ranked[] {
  const last = sorted[count - 1];
  if (!last) return count > 0 ? sorted : [];
  const after = sorted.findIndex(
    ({ urgency }, place) => place >= count && byUrgency(urgency, last.urgency) !== 0,
  );
  return after === -1 ? sorted : sorted.slice(0, after);
}

/** Paused without a date comes last. */
const NEVER = '9999-12-31' as Urgency['due'];
