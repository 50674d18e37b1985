import { workingDayBefore, type Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { Enrollment } from './enrollment.ts';

export const isActive = (enrollment: Enrollment): boolean => enrollment.state.kind !== 'ended';

/** The day from which an enrollment needs its seller; undefined once it ended, or while paused without a date. */
export function dueOn({ state, repliedOn }: Enrollment): Day | undefined {
  if (state.kind === 'ended') return undefined;
  if (repliedOn) return repliedOn;
  return state.kind === 'open' ? state.due : state.until;
}

/** What fell due on this day or before is overdue: it reached its seller before today. */
export const overdueThrough = (calendar: Calendar, today: Day): Day => workingDayBefore(calendar, today, 1);
