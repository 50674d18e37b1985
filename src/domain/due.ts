import { workingDayBefore, workingDayFrom, type Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { Snapshot } from './enrollment.ts';
import { memoize } from './memoize.ts';

export const isActive = ({ state }: Pick<Snapshot, 'state'>): boolean => state.kind !== 'ended';

/** The day from which an enrollment needs its seller; undefined once it ended, or while paused without a date. */
export function dueOn({ state, repliedOn }: Snapshot): Day | undefined {
  if (state.kind === 'ended') return undefined;
  if (repliedOn) return repliedOn;
  return state.kind === 'open' ? state.due : state.until;
}

/** What fell due on this day or before is overdue: it reached its seller before today. */
export const overdueThrough = (calendar: Calendar, today: Day): Day => workingDayBefore(calendar, today, 1);

const DAYS_TO_REMEMBER = 1_000;

/** As `dueOn`, on a working day, for many enrollments at once: most of them are due on a few days. */
export function dueDaysIn(calendar: Calendar): (enrollment: Snapshot) => Day | undefined {
  const workingDay = memoize(DAYS_TO_REMEMBER, (day: Day) => workingDayFrom(calendar, day));
  return (enrollment) => {
    const day = dueOn(enrollment);
    return day === undefined ? undefined : workingDay(day);
  };
}
