import { addDays, parseDay, weekdayOf, type Day, type Weekday } from './day.ts';

/** When somebody works. */
export type Calendar = {
  readonly timeZone: string;
  readonly workingDays: readonly Weekday[];
  /** Full hour, 0–23, of the daily card. */
  readonly hour: number;
  /** Days off besides those of the week: public holidays, leave. */
  readonly isOff?: (day: Day) => boolean;
};

export type LocalTime = { readonly day: Day; readonly hour: number; readonly minute: number };

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;
const DAYS_AHEAD = 366;

export const isWorkingDay = ({ workingDays, isOff }: Calendar, day: Day): boolean =>
  workingDays.includes(weekdayOf(day)) && isOff?.(day) !== true;

/** The day itself, or the next one that somebody works. Somebody who works on none of a year gets the day itself. */
export function workingDayFrom(calendar: Calendar, day: Day): Day {
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    const one = addDays(day, ahead);
    if (isWorkingDay(calendar, one)) return one;
  }
  return day;
}

/** The working day that lies so many of them before a day. Somebody who works on none of a year gets that many days before. */
export function workingDayBefore(calendar: Calendar, day: Day, count: number): Day {
  let left = count;
  for (let back = 1; back < DAYS_AHEAD; back += 1) {
    const one = addDays(day, -back);
    if (isWorkingDay(calendar, one)) left -= 1;
    if (left === 0) return one;
  }
  return addDays(day, -count);
}

/** The calendar date and clock time that a zone shows at an instant. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour, minute } = parts;
  const date = parseDay(`${year}-${month}-${day}`);
  if (!date) throw new Error(`No calendar date for ${instant.toISOString()} in ${timeZone}`);
  return { day: date, hour: Number(hour), minute: Number(minute) };
}

/**
 * The instant at which a zone's clocks reach that hour of that day. An hour that the clocks skip is when they would have
 * shown it without the skip; one that they show twice is the first of the two.
 */
export function instantAt(day: Day, hour: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const offsets = [-1, 1].map((side) => offsetAt(wanted + side * MS_PER_DAY, timeZone));
  const candidates = offsets.map((offset) => wanted - offset).sort((one, other) => one - other);
  const exact = candidates.find((time) => time + offsetAt(time, timeZone) === wanted);
  return new Date(exact ?? Math.max(...candidates));
}

/** When the next daily card is due after an instant: at somebody's hour of their next working day. */
export function nextCardInstant(calendar: Calendar, after: Date): Date {
  const { day } = localTime(after, calendar.timeZone);
  const today = workingDayFrom(calendar, day);
  const first = instantAt(today, calendar.hour, calendar.timeZone);
  return first > after
    ? first
    : instantAt(workingDayFrom(calendar, addDays(today, 1)), calendar.hour, calendar.timeZone);
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
function offsetAt(time: number, timeZone: string): number {
  const { day, hour, minute } = localTime(new Date(time), timeZone);
  const shown = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * MS_PER_MINUTE;
  return shown - Math.floor(time / MS_PER_MINUTE) * MS_PER_MINUTE;
}

/** Making a formatter costs a hundred times as much as using it, and there are a few hundred zones at most. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
