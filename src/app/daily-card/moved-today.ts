import { activeIn, type Enrollment, type HistoryEntry } from '../../domain/enrollment.ts';
import { isBeside, livePath } from '../../domain/history.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Store } from '../ports/store.ts';
import { whatOf, type PlannedAction } from './day-plan.ts';

/** How many of the actions that left the day's list were not done but put off: snoozed, paused, or given to someone else. */
export async function movedToday(
  store: Pick<Store, 'enrollments'>,
  tenant: TenantId,
  gone: readonly PlannedAction[],
): Promise<number> {
  if (gone.length === 0) return 0;
  const found = await store.enrollments(tenant, [...new Set(gone.map(({ enrollment }) => enrollment))]);
  const kept = new Map(found.map((one) => [one.id, one]));
  return gone.filter(({ enrollment, what }) => {
    const one = kept.get(enrollment);
    return one !== undefined && isPutOff(one, what);
  }).length;
}

/** It is still to do the same, and the last that happened to it was to be put off. */
function isPutOff(enrollment: Enrollment, what: string): boolean {
  const active = activeIn(enrollment.state);
  const last = livePath(enrollment.history).findLast(
    ({ event }) => !isBeside(event) && event.kind !== 'move',
  );
  return active !== undefined && last !== undefined && what === whatOf(active) && MOVES.has(last.event.kind);
}

type Kind = HistoryEntry['event']['kind'];

const MOVES: ReadonlySet<Kind> = new Set(['snooze', 'pause', 'reassign']);
