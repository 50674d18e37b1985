import { addDays, daysBetween, weekdayOf, type Day } from './day.ts';
import { memoize } from './memoize.ts';

export const PERIOD_KINDS = ['all', 'week', 'month', 'quarter'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

declare const brand: unique symbol;

/** A stretch of the calendar with its own counts: `all`, `2026-W48` (ISO 8601), `2026-11`, `2026-Q4`. */
export type Period = string & { readonly [brand]: 'period' };

/** The period of a kind that a day lies in. */
export const periodOf = (kind: PeriodKind, day: Day): Period => nameOf(kind, day) as Period;

/** All periods that a day lies in. */
export const periodsOf = memoize(10_000, (day: Day): readonly Period[] =>
  PERIOD_KINDS.map((kind) => periodOf(kind, day)),
);

function nameOf(kind: PeriodKind, day: Day): string {
  switch (kind) {
    case 'all':
      return 'all';
    case 'week':
      return isoWeekOf(day);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  }
}

/** A week belongs to the year that has its Thursday. */
function isoWeekOf(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
