import { activeIn, type Enrollment, type HistoryEntry } from '../../domain/enrollment.ts';
import { isBeside, livePath } from '../../domain/history.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Store } from '../ports/store.ts';
import { whatOf, type PlannedAction } from './day-plan.ts';

/** What became of actions that left the day's list without being done. */
export type NotDone = {
  /** Snoozed, paused, or given to someone else. */
  readonly moved: number;
  /** They only came up by something that was undone. */
  readonly undone: number;
};

/** How many of the actions that left the day's list were not done. */
export async function notDoneToday(
  store: Pick<Store, 'enrollments'>,
  tenant: TenantId,
  gone: readonly PlannedAction[],
): Promise<NotDone> {
  if (gone.length === 0) return { moved: 0, undone: 0 };
  const found = await store.enrollments(tenant, [...new Set(gone.map(({ enrollment }) => enrollment))]);
  const kept = new Map(found.map((one) => [one.id, one]));
  const count = (is: typeof isPutOff) =>
    gone.filter(({ enrollment, what }) => {
      const one = kept.get(enrollment);
      return one !== undefined && is(one, what);
    }).length;
  return { moved: count(isPutOff), undone: count(isUndone) };
}

/** Something was taken back, and nothing that counts has happened to it. */
const isUndone = ({ history }: Enrollment, what: string): boolean => {
  const live = livePath(history);
  return live.length < history.length && !live.some((entry) => !isBeside(entry.event) && wasDue(entry, what));
};

function wasDue({ before }: HistoryEntry, what: string): boolean {
  const active = before && activeIn(before.state);
  return active !== undefined && whatOf(active) === what;
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
