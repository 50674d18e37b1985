import { isWorkingDay, workingDayBefore, workingDayFrom, type Calendar } from './calendar.ts';
import { addDays, laterOf, type Day } from './day.ts';
import { dueOn } from './due.ts';
import type { Enrollment } from './enrollment.ts';

/** Neglected is what was due on `dueBy` or earlier and has had no event since `before`. */
export type Neglect = { readonly dueBy: Day; readonly before: Day };

/**
 * The working day from which a manager sees an enrollment unless something happens to it: more than `after` of its
 * seller's working days after it was due or, if later, after the last event. Undefined while paused without a date, and
 * after the end.
 */
export function escalatesOn(enrollment: Enrollment, calendar: Calendar, after: number): Day | undefined {
  const due = dueOn(enrollment);
  if (due === undefined) return undefined;
  let day = laterOf(workingDayFrom(calendar, due), enrollment.history.at(-1)?.today ?? due);
  for (let count = 0; count <= after; count += 1) day = workingDayFrom(calendar, addDays(day, 1));
  return day;
}

/** Whether the seller is told today that a manager will see it on their next working day. */
export const isLastDay = (escalates: Day, calendar: Calendar, today: Day): boolean =>
  today < escalates && escalates === workingDayFrom(calendar, addDays(today, 1));

/**
 * The rule of `escalatesOn` for all of a seller's work at once; undefined for a seller with too few working days in a
 * year.
 */
export function neglectedBy(calendar: Calendar, today: Day, after: number): Neglect | undefined {
  const before = workingDayBack(calendar, today, after);
  const dueBy = before && workingDayBefore(calendar, before, 1);
  return before && dueBy && { dueBy, before };
}

const DAYS_BACK = 366;

/** The last working day up to a day, or `back` working days before that. */
function workingDayBack(calendar: Calendar, day: Day, back: number): Day | undefined {
  let left = back;
  for (let ago = 0; ago < DAYS_BACK; ago += 1) {
    const one = addDays(day, -ago);
    if (isWorkingDay(calendar, one) && left-- === 0) return one;
  }
  return undefined;
}
