import {
  addDays,
  daysBetween,
  mondayOf,
  parseDay,
  weekdayOf,
  type Day,
  type Weekday,
} from '../../../domain/day.ts';
import type { LengthUnit, PeriodUnit, TimeContext, When } from './when.ts';

/** A month name that passed is next year's only where that is nearer than what one would call last year's. */
const DAYS_AHEAD = 244;

const pad = (number: number, digits = 2): string => String(number).padStart(digits, '0');

export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  parseDay(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** Months counted from the year 0, so that they can be added. */
export const monthNumber = (day: Day): number => yearOf(day) * 12 + monthOf(day) - 1;

export const firstOfMonth = (month: number): Day =>
  `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1)}-01` as Day;
export const lastOfMonth = (month: number): Day => addDays(firstOfMonth(month + 1), -1);

/** The same date of a later month, or the last one that it has. */
export function addMonths(day: Day, months: number): Day {
  const month = monthNumber(day) + months;
  const last = lastOfMonth(month);
  const same = addDays(firstOfMonth(month), dateOf(day) - 1);
  return same > last ? last : same;
}

const impossible: When = { kind: 'unclear', why: 'impossible', candidates: [] };

/** A date with its month; without a year it is one that comes, or the one that is just over. */
export function dateInYear(today: Day, date: number, month: number, year?: number): When {
  if (year !== undefined) {
    const day = dayOf(year, month, date);
    if (!day) return impossible;
    return day < today ? { kind: 'past', day } : { kind: 'day', day };
  }
  const thisYear = dayOf(yearOf(today), month, date);
  if (thisYear && thisYear >= today) return { kind: 'day', day: thisYear };
  const nextYear = dayOf(yearOf(today) + 1, month, date);
  if (nextYear && daysBetween(today, nextYear) <= DAYS_AHEAD) {
    return { kind: 'day', day: nextYear, ...(thisYear && { earlier: thisYear }) };
  }
  if (!thisYear) return impossible;
  return { kind: 'past', day: thisYear, ...(nextYear && { again: nextYear }) };
}

/** "the 9th": of this month, or of the next that has one. */
export function dateInMonth(today: Day, date: number): When {
  if (date < 1 || date > 31) return impossible;
  const month = monthNumber(today);
  const inMonth = (ahead: number): Day | undefined => {
    const first = firstOfMonth(month + ahead);
    return dayOf(yearOf(first), monthOf(first), date);
  };
  const day = [0, 1, 2].map(inMonth).find((found) => found !== undefined && found >= today);
  const earlier = [0, -1, -2].map(inMonth).find((found) => found !== undefined && found < today);
  return day ? { kind: 'day', day, ...(earlier && { earlier }) } : impossible;
}

/** Dates of the month that lies so many months ahead: "the 11th of next month". */
export function dateAhead(today: Day, date: number, months: number): When {
  const first = firstOfMonth(monthNumber(today) + months);
  return dateInYear(today, date, monthOf(first), yearOf(first));
}

/** The weekday from today on; today itself only where nothing was said that comes later. */
export const comingWeekday = (from: Day, weekday: Weekday): Day =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7);

export const weekdayBefore = (day: Day, weekday: Weekday): Day => addDays(comingWeekday(day, weekday), -7);

/** The weekday of the week that lies so many weeks ahead; weeks begin on Monday. */
export const weekdayOfWeek = (today: Day, weeks: number, weekday: Weekday): Day =>
  addDays(mondayOf(today), weeks * 7 + ((weekday + 6) % 7));

/** The period of a kind that lies so many of them ahead. */
export function periodAhead(today: Day, unit: PeriodUnit, ahead: number): When {
  const quarter = Math.floor(monthNumber(today) / 3) + ahead;
  const year = yearOf(today) + ahead;
  const monday = addDays(mondayOf(today), ahead * 7);
  switch (unit) {
    case 'week':
      return { kind: 'range', from: monday, to: addDays(monday, 6), unit };
    case 'weekend':
      return { kind: 'range', from: addDays(monday, 5), to: addDays(monday, 6), unit };
    case 'month':
      return monthRange(monthNumber(today) + ahead);
    case 'quarter':
      return { kind: 'range', from: firstOfMonth(quarter * 3), to: lastOfMonth(quarter * 3 + 2), unit };
    case 'year':
      return { kind: 'range', from: firstOfMonth(year * 12), to: lastOfMonth(year * 12 + 11), unit };
  }
}

export const monthRange = (month: number): When => ({
  kind: 'range',
  from: firstOfMonth(month),
  to: lastOfMonth(month),
  unit: 'month',
});

/** "march": the one that is or comes, or the one that is over where the next is nearly a year away. */
export function monthNamed(today: Day, month: number, year?: number): When {
  if (year !== undefined) return monthRange(year * 12 + month - 1);
  const now = monthNumber(today);
  const ahead = (month - monthOf(today) + 12) % 12;
  return monthRange(now + (ahead > 8 ? ahead - 12 : ahead));
}

/** The week of ISO 8601: "KW 50". */
export function weekNumbered(today: Day, week: number, year?: number): When {
  if (week < 1 || week > 53) return impossible;
  const first = mondayOf(dayOf(year ?? yearOf(today), 1, 4) ?? today);
  const ahead = Math.round(daysBetween(mondayOf(today), addDays(first, (week - 1) * 7)) / 7);
  if (year === undefined && ahead < -17) return weekNumbered(today, week, yearOf(today) + 1);
  return periodAhead(today, 'week', ahead);
}

/** What lies so far ahead of (or, below zero, before) now. */
export function ahead(
  { today, minutes, workingDays }: TimeContext,
  amount: number,
  unit: LengthUnit,
): { readonly day: Day; readonly time?: { readonly hour: number; readonly minute: number } } {
  switch (unit) {
    case 'minute':
    case 'hour': {
      const at = minutes + Math.round(amount * (unit === 'hour' ? 60 : 1));
      const minute = ((at % 1440) + 1440) % 1440;
      return {
        day: addDays(today, Math.floor(at / 1440)),
        time: { hour: Math.floor(minute / 60), minute: minute % 60 },
      };
    }
    case 'day':
      return { day: addDays(today, Math.round(amount)) };
    case 'workday':
      return { day: workdaysFrom(today, Math.round(amount), workingDays) };
    case 'week':
      return { day: addDays(today, Math.round(amount * 7 + 0.001)) };
    case 'month':
      return { day: addDays(addMonths(today, Math.trunc(amount)), Math.round((amount % 1) * 30)) };
    case 'year':
      return { day: addMonths(today, Math.round(amount * 12)) };
  }
}

export function workdaysFrom(day: Day, count: number, workingDays: readonly Weekday[]): Day {
  if (workingDays.length === 0) return addDays(day, count);
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (workingDays.includes(weekdayOf(at))) left -= 1;
  }
  return at;
}

/** The last day of a range on which somebody works: "the end of next week". */
export function lastWorkday(from: Day, to: Day, workingDays: readonly Weekday[]): Day {
  for (let day = to; day >= from; day = addDays(day, -1)) {
    if (workingDays.includes(weekdayOf(day))) return day;
  }
  return to;
}
