declare const brand: unique symbol;

/** A calendar date, `2026-11-23`, in somebody's own zone. Days compare with `<` and sort as text. */
export type Day = string & { readonly [brand]: 'day' };

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;

export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(time) === text ? (text as Day) : undefined;
}

export const addDays = (day: Day, days: number): Day => toDay(toTime(day) + days * MS_PER_DAY);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toTime(to) - toTime(from)) / MS_PER_DAY;

export const weekdayOf = (day: Day): Weekday => new Date(toTime(day)).getUTCDay() as Weekday;

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

const toTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;
