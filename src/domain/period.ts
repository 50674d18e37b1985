import { addDays, daysBetween, weekdayOf, type Day } from './day.ts';
import { memoize } from './memoize.ts';

/** What has counts of its own. */
const COUNTED = ['all', 'week', 'month', 'quarter'] as const;
const BEFORE = ['last-week', 'last-month', 'last-quarter'] as const;
const YEARS = ['year', 'last-year'] as const;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** What can be chosen on a card: this one, or the one before. */
export const USUAL_PERIODS = [...COUNTED, ...BEFORE] as const;
/** What can be asked for; a quarter by its number, and a month by its name, is the newest one that has begun. */
export const PERIOD_KINDS = [...USUAL_PERIODS, ...YEARS, ...QUARTERS, ...MONTHS] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

declare const brand: unique symbol;

/** A stretch of the calendar with its own counts: `all`, `2026-W48` (ISO 8601), `2026-11`, `2026-Q4`. */
export type Period = string & { readonly [brand]: 'period' };

/** The periods that a kind is made of, seen from a day: a year is its quarters. */
export function periodsIn(kind: PeriodKind, today: Day): readonly Period[] {
  const year = Number(today.slice(0, 4));
  switch (kind) {
    case 'year':
      return quartersOf(year);
    case 'last-year':
      return quartersOf(year - 1);
    default:
      return [periodOf(kind, today)];
  }
}

const quartersOf = (year: number): readonly Period[] =>
  QUARTERS.map((quarter) => `${year}-${quarter.toUpperCase()}` as Period);

/** The period of a kind, seen from a day. */
export function periodOf(kind: Exclude<PeriodKind, (typeof YEARS)[number]>, today: Day): Period {
  switch (kind) {
    case 'last-week':
      return periodIn('week', addDays(today, -7));
    case 'last-month':
      return periodIn('month', addDays(`${today.slice(0, 7)}-01` as Day, -1));
    case 'last-quarter':
      return periodIn('quarter', addDays(startOfQuarter(today), -1));
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return newestQuarter(Number(kind.slice(1)), today);
    case 'all':
    case 'week':
    case 'month':
    case 'quarter':
      return periodIn(kind, today);
    default:
      return newestMonth(MONTHS.indexOf(kind) + 1, today);
  }
}

function newestMonth(month: number, today: Day): Period {
  const year = Number(today.slice(0, 4));
  const hasBegun = month <= Number(today.slice(5, 7));
  return `${hasBegun ? year : year - 1}-${String(month).padStart(2, '0')}` as Period;
}

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

const startOfQuarter = (day: Day): Day =>
  `${day.slice(0, 4)}-${String(quarterOf(day) * 3 - 2).padStart(2, '0')}-01` as Day;

function newestQuarter(quarter: number, today: Day): Period {
  const year = Number(today.slice(0, 4));
  return `${quarter <= quarterOf(today) ? year : year - 1}-Q${quarter}` as Period;
}

/** The period of a kind that a day lies in. */
const periodIn = (kind: (typeof COUNTED)[number], day: Day): Period => nameOf(kind, day) as Period;

/** All periods that a day lies in. */
export const periodsOf = memoize(10_000, (day: Day): readonly Period[] =>
  COUNTED.map((kind) => periodIn(kind, day)),
);

function nameOf(kind: (typeof COUNTED)[number], day: Day): string {
  switch (kind) {
    case 'all':
      return 'all';
    case 'week':
      return isoWeekOf(day);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${quarterOf(day)}`;
  }
}

/** A week belongs to the year that has its Thursday. */
function isoWeekOf(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
