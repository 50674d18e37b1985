import { addDays, mondayOf } from '../../../domain/day.ts';
import {
  comingWeekday,
  firstOfMonth,
  lastOfMonth,
  lastWorkday,
  monthNamed,
  monthNumber,
  periodAhead,
  weekNumbered,
  yearOf,
} from './calendar.ts';
import { day, period } from './date-rules.ts';
import { numberOf } from './day-rules.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { PeriodUnit, TimeContext, When } from './when.ts';

/** Weeks, months, quarters and years, and the ends of them. */
export const PERIOD_RULES: readonly Rule[] = [
  rule(
    '(next|this|last|full) (full|ka)? (unit|quarter|weekend) full? (?!of the? (month|weak-month|this|next))',
    stepped,
  ),
  rule('(of|for|in|on)? the full? (quarter|weekend)', stepped),
  rule('weekend', (found, context) => {
    const made = stepped(found, context);
    return made && { ...made, confidence: 0.7 };
  }),
  rule('(the|a)? (unit|weekend) after next unit?', ({ of }, { today }) => {
    const unit = unitOf(of);
    return unit && period(periodAhead(today, unit, 2));
  }),
  rule('month', ({ all: [month] }, { today }) => month && period(monthNamed(today, month.n))),
  rule('(this|next|last) month', ({ of }, { today }) => {
    const [step, month] = [of('this', 'next', 'last')[0], of('month')[0]];
    if (!step || !month) return undefined;
    const named = monthNamed(today, month.n);
    return step.n < 0 && named.kind === 'range' && named.from > today
      ? period(monthNamed(today, month.n, yearOf(named.from) - 1))
      : period(named);
  }),
  rule('(this|last)? quarter-name (year)?', quarterNamed),
  rule('quarter-name (of|comma)? (next|this|last) unit', quarterNamed),
  rule('calendar-week digits (year)?', ({ of }, { today }) =>
    period(weekNumbered(today, of('digits')[0]?.n ?? 0, of('year')[0]?.n)),
  ),
  rule('(?<=in|of|for|until|by|since)year', ({ all: [year] }) => year && period(wholeYear(year.n))),
  rule('to-date', ({ all: [unit] }, { today }) => {
    const whole = periodAhead(today, unit?.n === 2 ? 'month' : 'year', 0);
    return whole.kind === 'range' ? period({ ...whole, to: today }) : undefined;
  }),
  rule('end', ({ all: [end] }, context) =>
    end && end.n > 0
      ? endOf(rangeIn(periodAhead(context.today, END_UNITS[end.n] ?? 'week', 0)), context)
      : undefined,
  ),
];

/** Parts of periods: "mid December", "the end of next week", "early next week", "the first week of January". */
export const PART_OF_PERIOD_RULES: readonly Rule[] = [
  rule('(the|at)* start (of|ka|dash)? the? (period|unit|quarter)', ({ of }, context) =>
    startOf(whole(of, context)),
  ),
  rule('period ka? (ka|mein)* start', ({ of }, context) => startOf(whole(of, context))),
  rule('(the|in)* mid (of|dash)? the? (period|unit|quarter)', ({ of }, context) => midOf(whole(of, context))),
  rule('period ka? mid', ({ of }, context) => midOf(whole(of, context))),
  rule('(by|the|at)? the? end (of|ka)? the? (period|unit|quarter)', ({ of }, context) =>
    endOf(whole(of, context), context, of),
  ),
  rule('(period|unit|quarter) ka? end', ({ of }, context) => endOf(whole(of, context), context)),
  rule('late (of|dash|in)? the? period', ({ of }) => lateOf(whole(of, undefined))),
  rule('later (period|day)', ({ of }) => {
    const [said] = of('period', 'day');
    return said?.when && { sort: said.sort, n: 0, when: said.when };
  }),
  rule('the? (first|nth|ordinal|last) unit (of|in|mein|ka) the? (period|unit)', nthWeek),
  rule('period (mein|ka)? the? (first|ago|pehle|last) unit', nthWeek),
];

const PERIODS: Readonly<Record<number, PeriodUnit>> = { 4: 'week', 5: 'month', 6: 'year' };
const END_UNITS: Readonly<Record<number, PeriodUnit>> = { 1: 'week', 2: 'month', 3: 'year', 4: 'quarter' };

const WEEK = 4;
const YEAR = 6;

function stepped({ of }: Found, { today }: TimeContext): Made | undefined {
  const step = of('next', 'this', 'last')[0]?.n ?? 0;
  const unit = unitOf(of);
  return unit && period(periodAhead(today, unit, step));
}

const unitOf = (of: Found['of']): PeriodUnit | undefined => {
  if (of('weekend').length > 0) return 'weekend';
  return of('quarter').length > 0 ? 'quarter' : PERIODS[of('unit')[0]?.n ?? 0];
};

function quarterNamed({ of }: Found, { today }: TimeContext): Made | undefined {
  const quarter = of('quarter-name')[0]?.n ?? 1;
  const step = of('unit')[0]?.n === YEAR ? of('next', 'this', 'last')[0]?.n : undefined;
  const year = step === undefined ? of('year')[0]?.n : yearOf(today) + step;
  const now = Math.floor((monthNumber(today) % 12) / 3) + 1;
  const steps = (quarter - now + 4) % 4;
  if (year === undefined)
    return period(periodAhead(today, 'quarter', of('last').length > 0 ? steps - 4 : steps));
  return period(periodAhead(today, 'quarter', (year - yearOf(today)) * 4 + quarter - now));
}

const wholeYear = (year: number): When => ({
  kind: 'range',
  from: firstOfMonth(year * 12),
  to: lastOfMonth(year * 12 + 11),
  unit: 'year',
});

type Range = Extract<When, { readonly kind: 'range' }>;

/** The period that a part is of: what was named, or the running one: "the end of the month". */
function whole(of: Found['of'], context: TimeContext | undefined): Range | undefined {
  const named = of('period')[0]?.when;
  if (named) return rangeIn(named);
  const unit = unitOf(of);
  return rangeIn(unit && context && periodAhead(context.today, unit, 0));
}

const rangeIn = (when: When | undefined): Range | undefined => (when?.kind === 'range' ? when : undefined);

function startOf(range: Range | undefined): Made | undefined {
  if (!range) return undefined;
  const days = range.unit === 'week' ? 1 : range.unit === 'month' ? 9 : 30;
  return period({ kind: 'range', from: range.from, to: addDays(range.from, days) });
}

function midOf(range: Range | undefined): Made | undefined {
  if (!range) return undefined;
  const days = range.unit === 'week' ? 2 : range.unit === 'month' ? 14 : range.unit === 'quarter' ? 45 : 181;
  return day({ kind: 'day', day: addDays(range.from, days), about: true });
}

/** Of a day there is an end as well: "by the end of Friday" is that day. */
function endOf(range: Range | undefined, context: TimeContext, of?: Found['of']): Made | undefined {
  if (!range) return undefined;
  const last = range.unit === 'week' ? lastWorkday(range.from, range.to, context.workingDays) : range.to;
  const kind = last < context.today ? 'past' : 'day';
  return { ...day({ kind, day: last, ...((of?.('by').length ?? 0) > 0 && { relation: 'by' }) }) };
}

function lateOf(range: Range | undefined): Made | undefined {
  if (!range) return undefined;
  const days = range.unit === 'week' ? 3 : 20;
  return period({ kind: 'range', from: addDays(range.from, days), to: range.to });
}

/** Weeks of a month begin with its first Monday. */
function nthWeek({ of }: Found, context: TimeContext): Made | undefined {
  const units = of('unit');
  const within = whole((...sorts) => of(...sorts).filter((chunk) => chunk !== units[0]), context);
  if (within?.unit !== 'month' || units[0]?.n !== WEEK) return undefined;
  const nth = of('first', 'nth', 'ordinal', 'ago', 'pehle').map(numberOf)[0] ?? 0;
  const first = comingWeekday(within.from, 1);
  const from = nth > 0 ? addDays(first, (nth - 1) * 7) : mondayOf(within.to);
  return nth > 5 ? undefined : period({ kind: 'range', from, to: addDays(from, 6), unit: 'week' });
}
