import { isWorkingDay } from '../../domain/calendar.ts';
import { addDays, mondayOf, type Day } from '../../domain/day.ts';
import type { Viewer } from '../kit/situation.ts';

/** A day to put things off to, as people call it. */
export type UsualDay = {
  readonly key: 'snooze.tomorrow' | 'snooze.in-three-days' | 'snooze.monday';
  readonly day: Day;
};

/** Each of them once, and only those on which the seller works: on any other it would come up later than it says. */
export function usualDays({ today, calendar }: Pick<Viewer, 'today' | 'calendar'>): readonly UsualDay[] {
  const all: readonly UsualDay[] = [
    { key: 'snooze.tomorrow', day: addDays(today, 1) },
    { key: 'snooze.in-three-days', day: addDays(today, 3) },
    { key: 'snooze.monday', day: addDays(mondayOf(today), 7) },
  ];
  const working = all.filter(({ day }) => isWorkingDay(calendar, day));
  return working.filter(({ day }, at) => working.findLastIndex((one) => one.day === day) === at);
}
