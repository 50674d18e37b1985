import { instantAt, localTime, workingDayFrom, type Calendar } from './calendar.ts';
import { addDays, type Day } from './day.ts';

/** Full hour at which people stop working, unless they begin as late. */
const CLOSING_HOUR = 17;

/** The instant itself or the next one at which somebody works. */
export function workingTimeFrom(calendar: Calendar, from: Date): Date {
  const { timeZone, hour } = calendar;
  const { day } = localTime(from, timeZone);
  const first = workingDayFrom(calendar, day);
  if (first !== day) return opening(calendar, first);
  if (from >= closing(calendar, day)) return opening(calendar, workingDayFrom(calendar, addDays(day, 1)));
  const opens = instantAt(day, hour, timeZone);
  return from < opens ? opens : from;
}

export const isWorkingTime = (calendar: Calendar, at: Date): boolean =>
  workingTimeFrom(calendar, at).getTime() === at.getTime();

const opening = ({ timeZone, hour }: Calendar, day: Day): Date => instantAt(day, hour, timeZone);

const closing = ({ timeZone, hour }: Calendar, day: Day): Date =>
  instantAt(day, Math.max(CLOSING_HOUR, hour + 1), timeZone);
