import { addDays, toDay, toNumber, weekdayOfNumber, type Day, type Weekday } from './day.ts';
import { offsetAt } from './zone-offset.ts';

/** When a person works. */
export type Calendar = {
  readonly timeZone: string;
  readonly workingDays: readonly Weekday[];
  /** Full hour, 0–23, of the daily card. */
  readonly hour: number;
  /** Days off besides the weekly ones: public holidays, leave. */
  readonly isOff?: (day: Day) => boolean;
};

export type LocalTime = { readonly day: Day; readonly hour: number; readonly minute: number };

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MINUTES_PER_DAY = 24 * 60;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;
const DAYS_AHEAD = 366;

export const isWorkingDay = (calendar: Calendar, day: Day): boolean => works(calendar, toNumber(day));

/** The day itself or the next working day. For a person without any working day in a year, the day itself. */
export const workingDayFrom = (calendar: Calendar, day: Day): Day =>
  toDay(workingDayNumber(calendar, toNumber(day)));

function workingDayNumber(calendar: Calendar, from: number): number {
  for (let days = from; days < from + DAYS_AHEAD; days += 1) {
    if (works(calendar, days)) return days;
  }
  return from;
}

const works = ({ workingDays, isOff }: Calendar, days: number): boolean =>
  workingDays.includes(weekdayOfNumber(days)) && isOff?.(toDay(days)) !== true;

/**
 * The working day that is `count` working days before a day. For a person without any in a year, that many calendar
 * days before.
 */
export function workingDayBefore(calendar: Calendar, day: Day, count: number): Day {
  const from = toNumber(day);
  let left = count;
  for (let back = 1; back < DAYS_AHEAD; back += 1) {
    if (works(calendar, from - back)) left -= 1;
    if (left === 0) return toDay(from - back);
  }
  return toDay(from - count);
}

/** The calendar date and clock time that a zone shows at an instant. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  const time = instant.getTime();
  const minutes = Math.floor((time + offsetAt(time, timeZone)) / MS_PER_MINUTE);
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const minute = minutes - days * MINUTES_PER_DAY;
  return { day: toDay(days), hour: Math.floor(minute / 60), minute: minute % 60 };
}

/**
 * The instant at which a zone's clocks reach that time of that day. A time that the clocks skip is when they would have
 * shown it without the skip; one that they show twice is the first of the two.
 */
export const instantAt = (day: Day, hour: number, timeZone: string, minute = 0): Date =>
  new Date(timeAt(toNumber(day), hour * MS_PER_HOUR + minute * MS_PER_MINUTE, timeZone));

/** When the next daily card after an instant is due: at the person's hour on their next working day. */
export function nextCardInstant(calendar: Calendar, after: Date): Date {
  const { timeZone, hour } = calendar;
  const time = after.getTime();
  const today = Math.floor((time + offsetAt(time, timeZone)) / MS_PER_DAY);
  const first = workingDayNumber(calendar, today);
  const sinceMidnight = hour * MS_PER_HOUR;
  const card = timeAt(first, sinceMidnight, timeZone);
  return new Date(
    card > time ? card : timeAt(workingDayNumber(calendar, first + 1), sinceMidnight, timeZone),
  );
}

/** The day whose card is due by now: the one before where the clocks skip the hour of the card and midnight with it. */
export function cardDay({ timeZone, hour }: Calendar, now: Date): Day {
  const { day } = localTime(now, timeZone);
  const before = addDays(day, -1);
  const isOfBefore =
    now < instantAt(day, hour, timeZone) &&
    localTime(instantAt(before, hour, timeZone), timeZone).day === day;
  return isOfBefore ? before : day;
}

function timeAt(days: number, sinceMidnight: number, timeZone: string): number {
  const wanted = days * MS_PER_DAY + sinceMidnight;
  const one = wanted - offsetAt(wanted - MS_PER_DAY, timeZone);
  const other = wanted - offsetAt(wanted + MS_PER_DAY, timeZone);
  if (one === other) return one;
  const first = Math.min(one, other);
  return first + offsetAt(first, timeZone) === wanted ? first : Math.max(one, other);
}
