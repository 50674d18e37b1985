import { isWorkingDay, type Calendar } from './calendar.ts';
import { addDays, type Day } from './day.ts';

/** So many working days on which somebody does nothing are an absence. */
const DAYS_AWAY = 5;

/** From the first to the last day, both included. */
export type Leave = { readonly from: Day; readonly to: Day };

/** Whether somebody who last did something on that day has been on leave since, or let five working days go by. */
export function wasAway(calendar: Calendar, leave: Leave | undefined, acted: Day, today: Day): boolean {
  if (leave && leave.to < today && acted <= leave.to) return true;
  let missed = 0;
  for (let day = addDays(today, -1); day > acted && missed < DAYS_AWAY; day = addDays(day, -1)) {
    if (isWorkingDay(calendar, day)) missed += 1;
  }
  return missed === DAYS_AWAY;
}
