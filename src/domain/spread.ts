import { workingDayFrom, type Calendar } from './calendar.ts';
import { addDays, type Day } from './day.ts';

/** So many begin on a day. */
export type Share = { readonly day: Day; readonly count: number };

/** Nobody plans farther ahead. */
const MOST_WORKING_DAYS = 366;

/**
 * Spreads many over working days, so that no more than `perDay` begin on one, with those that begin then already. Who
 * finds no room within a year begins on the last day.
 */
export function spreadOver(
  calendar: Calendar,
  { count, from, perDay }: { readonly count: number; readonly from: Day; readonly perDay: number },
  begun: ReadonlyMap<Day, number> = new Map(),
): readonly Share[] {
  const shares: Share[] = [];
  let left = count;
  let day = workingDayFrom(calendar, from);
  for (let days = 1; left > 0; days += 1) {
    const room = days === MOST_WORKING_DAYS ? left : Math.max(0, perDay - (begun.get(day) ?? 0));
    const some = Math.min(room, left);
    if (some > 0) shares.push({ day, count: some });
    left -= some;
    day = workingDayFrom(calendar, addDays(day, 1));
  }
  return shares;
}

/** When the one at that place begins, counted from 0. */
export function dayAt(shares: readonly Share[], place: number): Day | undefined {
  let before = 0;
  return shares.find(({ count }) => (before += count) > place)?.day;
}
