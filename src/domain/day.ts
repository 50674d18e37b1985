import { memoize } from './memoize.ts';

declare const brand: unique symbol;

/** A calendar date, `2026-11-23`, in a person's own time zone. Days compare with `<` and sort as text. */
export type Day = string & { readonly [brand]: 'day' };

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;

export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(time / MS_PER_DAY) === text ? (text as Day) : undefined;
}

export const addDays = (day: Day, days: number): Day => toDay(toNumber(day) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

export const weekdayOf = (day: Day): Weekday => weekdayOfNumber(toNumber(day));

/** The first day of 1970 was a Thursday. */
export const weekdayOfNumber = (days: number): Weekday => ((((days + 4) % 7) + 7) % 7) as Weekday;

/** Weeks begin on Monday, whatever the working days. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

/** Decades of days. The same few are used all the time, and `Date` is slow. */
const DAYS_TO_REMEMBER = 20_000;

/** Days since 1970. */
export const toNumber = memoize(
  DAYS_TO_REMEMBER,
  (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY,
);
export const toDay = memoize(
  DAYS_TO_REMEMBER,
  (days: number): Day => new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day,
);
