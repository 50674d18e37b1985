import { isWorkingDay, type Calendar } from './calendar.ts';
import { addDays, laterOf, type Day } from './day.ts';

/** Sellers who do nothing on this many working days in a row count as away. */
const DAYS_AWAY = 5;

/** From the first to the last day, both included. */
export type Leave = { readonly from: Day; readonly to: Day };

/** Whether days of a leave that are not over would be lost by another one in its place. */
export const losesDays = (before: Leave, after: Leave, today: Day): boolean =>
  before.to >= today && !(after.from <= laterOf(before.from, today) && before.to <= after.to);

/** Whether someone whose last action was on `acted` has been away since: on leave, or five working days without any. */
export function wasAway(calendar: Calendar, leave: Leave | undefined, acted: Day, today: Day): boolean {
  if (leave && leave.to < today && acted <= leave.to) return true;
  let missed = 0;
  for (let day = addDays(today, -1); day > acted && missed < DAYS_AWAY; day = addDays(day, -1)) {
    if (isWorkingDay(calendar, day)) missed += 1;
  }
  return missed === DAYS_AWAY;
}
