import { addDays, mondayOf, type Day, type Weekday } from '../../../domain/day.ts';
import {
  comingWeekday,
  firstOfMonth,
  lastOfMonth,
  lastWorkday,
  monthNamed,
  monthNumber,
  periodAhead,
  weekdayBefore,
  weekdayOfWeek,
  weekNumbered,
  yearOf,
} from './calendar.ts';
import type { Chunk } from './chunks.ts';
import { day, period } from './date-rules.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { PeriodUnit, TimeContext, When } from './when.ts';

const WEEK_UNIT = '(unit|fortnight)';

/** Days by their weekday or their distance: "friday", "kal", "Monday week", "next week wednesday". */
export const DAY_RULES: readonly Rule[] = [
  rule('relative', relative),
  rule('day-after (?!the? (weekday|festival|day|date|month|digits|ordinal|noun|nth))', (_, { today }) => ({
    ...day({ kind: 'day', day: addDays(today, 2) }),
    confidence: 0.6,
  })),
  rule('this part', ({ of }, { today }) => ({
    ...day({ kind: 'day', day: today }),
    n: (of('part')[0]?.n ?? 0) + 1,
  })),
  rule('weekday', ({ all: [weekday] }, context) => coming(weekday, context)),
  rule('(next|this|last|following) weekday', steppedWeekday),
  rule('(next|this|last) unit (ka|mein|on|comma)? weekday', ({ of }, context) =>
    ofWeek(of('weekday')[0], of('next', 'this', 'last')[0], of('unit')[0], context),
  ),
  rule('weekday (of|in|comma)? the? (next|this|last) unit', ({ of }, context) =>
    ofWeek(of('weekday')[0], of('next', 'this', 'last')[0], of('unit')[0], context),
  ),
  rule(`weekday ${WEEK_UNIT}`, ({ of }, context) =>
    weeksOn(of('weekday')[0], of('unit', 'fortnight')[0], context),
  ),
  rule(`(a|length) ${WEEK_UNIT}? (on|from|next)? weekday`, ({ of }, context) =>
    weeksFrom(of('length')[0], of('weekday')[0], context),
  ),
  rule('weekday after next', ({ of }, context) => {
    const made = coming(of('weekday')[0], context);
    return made?.when?.kind === 'day' ? day({ kind: 'day', day: addDays(made.when.day, 7) }) : undefined;
  }),
  rule('(relative unit|length on? relative)', ({ of }, { today }) => {
    const [relative, length, unit] = [of('relative')[0], of('length')[0], of('unit')[0]];
    const weeks = length?.unit === 'week' ? length.n : unit?.n === 4 ? 1 : undefined;
    if (!relative || relative.n > 2 || relative.n < 0 || weeks === undefined) return undefined;
    return day({ kind: 'day', day: addDays(today, relative.n + weeks * 7) });
  }),
  // Of what it is the first was not said, or not read.
  rule('the? (first|nth|ordinal) weekday', () => day({ kind: 'unclear', why: 'unread', candidates: [] })),
  rule(
    'the? (first|nth|ordinal|last) weekday (of|in|mein|ka) the? (month|(next|this|last)? unit)',
    nthWeekday,
  ),
  rule('month (mein|ka) (first|nth|ordinal|last|ago) weekday', nthWeekday),
  rule('on? every (other)? weekday ((and|comma|or|dash) weekday)*', ({ of }) => recurring(of('weekday'))),
  rule('on? weekdays ((and|comma|or)+ weekdays)*', ({ of }) => recurring(of('weekdays'))),
  rule('every (unit|workday)', ({ of }) => {
    const workdays = of('workday').length > 0;
    if (!workdays && of('unit')[0]?.n !== 3) return undefined;
    return weekly(workdays ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6]);
  }),
];

/** Weeks, months, quarters and years, and the ends of them. */
export const PERIOD_RULES: readonly Rule[] = [
  rule('(next|this|last|full) (full|ka)? (unit|quarter|weekend) full?', stepped),
  rule('(next|this|last) (a|digits|word|maybe)? (workday)', () => undefined),
  rule('(of|for|in|on|over)? the (full)? (quarter|weekend)'.replace('|over', ''), stepped),
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
  rule(
    '(the|at)* (start|first_)? start (of|ka|dash)? the? (period|unit|quarter)'.replace(
      '(start|first_)? ',
      '',
    ),
    ({ of }, context) => startOf(whole(of, context)),
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
  rule('period (mein|ka)? the? (first|ago|last|second) unit'.replace('|second', ''), nthWeek),
  rule('festival unit', () => undefined),
];

const PERIODS: Readonly<Record<number, PeriodUnit>> = { 4: 'week', 5: 'month', 6: 'year' };
const END_UNITS: Readonly<Record<number, PeriodUnit>> = { 1: 'week', 2: 'month', 3: 'year', 4: 'quarter' };

/** Hindi has one word for the day before and the day after. */
const EITHER_WAY = 100;
const TONIGHT = 200;

function relative({ all: [chunk] }: Found, { today }: TimeContext): Made | undefined {
  if (!chunk) return undefined;
  if (chunk.n === TONIGHT) return { ...day({ kind: 'day', day: today }), n: 5 };
  if (chunk.n > EITHER_WAY) {
    const days = chunk.n - EITHER_WAY;
    return {
      ...day({ kind: 'day', day: addDays(today, days), earlier: addDays(today, -days) }),
      relative: true,
    };
  }
  const kind = chunk.n < 0 ? 'past' : 'day';
  return { ...day({ kind, day: addDays(today, chunk.n) }), relative: true };
}

/** Said on a Monday, "Monday" is the next one; today has a word of its own. */
function coming(weekday: Chunk | undefined, { today }: TimeContext): Made | undefined {
  if (!weekday) return undefined;
  const named = weekday.n as Weekday;
  const when: When = {
    kind: 'day',
    day: comingWeekday(addDays(today, 1), named),
    earlier: weekdayBefore(today, named),
  };
  return { ...day(when), weekday: named };
}

function steppedWeekday({ all: [step, weekday] }: Found, { today }: TimeContext): Made | undefined {
  if (!step || !weekday) return undefined;
  const named = weekday.n as Weekday;
  switch (step.sort) {
    case 'last':
      return day({ kind: 'past', day: weekdayBefore(today, named) });
    case 'this':
      return { ...day({ kind: 'day', day: comingWeekday(addDays(today, 1), named) }), weekday: named };
    case 'following':
      return undefined;
    default:
      return { ...day({ kind: 'day', day: weekdayOfWeek(today, step.n, named) }), weekday: named };
  }
}

const WEEK = 4;

function ofWeek(
  weekday: Chunk | undefined,
  step: Chunk | undefined,
  unit: Chunk | undefined,
  { today }: TimeContext,
): Made | undefined {
  if (!weekday || !step || unit?.n !== WEEK) return undefined;
  const named = weekdayOfWeek(today, step.n, weekday.n as Weekday);
  return day({ kind: named < today ? 'past' : 'day', day: named });
}

/** "Monday week" is a week after the coming Monday. */
function weeksOn(
  weekday: Chunk | undefined,
  unit: Chunk | undefined,
  context: TimeContext,
): Made | undefined {
  const weeks = unit?.sort === 'fortnight' ? unit.n : unit?.n === WEEK ? 1 : undefined;
  if (weeks === undefined || !weekday) return undefined;
  return day({ kind: 'day', day: addDays(comingWeekday(context.today, weekday.n as Weekday), weeks * 7) });
}

/** "a week on Thursday", "two weeks from Friday" */
function weeksFrom(
  length: Chunk | undefined,
  weekday: Chunk | undefined,
  context: TimeContext,
): Made | undefined {
  const made = coming(weekday, context);
  if (length?.unit !== 'week' || length.n % 1 !== 0 || made?.when?.kind !== 'day') return undefined;
  return day({ kind: 'day', day: addDays(made.when.day, length.n * 7) });
}

function nthWeekday({ of }: Found, { today }: TimeContext): Made | undefined {
  const weekday = of('weekday')[0];
  const nth = of('first', 'nth', 'ordinal')[0]?.n ?? (of('ago').length > 0 ? 1 : undefined);
  const steps = of('next', 'this', 'last').filter(({ n }) => n !== -1 || of('unit').length > 0);
  const month = monthIn(of, steps[steps.length - 1], today);
  if (!weekday || month === undefined) return undefined;
  const named = weekday.n as Weekday;
  if (nth === undefined) return day({ kind: 'day', day: weekdayBefore(firstOfMonth(month + 1), named) });
  const found = addDays(comingWeekday(firstOfMonth(month), named), (nth - 1) * 7);
  if (found > lastOfMonth(month)) return day({ kind: 'unclear', why: 'impossible', candidates: [] });
  return day({ kind: found < today ? 'past' : 'day', day: found });
}

function monthIn(of: Found['of'], step: Chunk | undefined, today: Day): number | undefined {
  const [month, unit] = [of('month')[0], of('unit')[0]];
  if (month) {
    const named = monthNamed(today, month.n);
    return named.kind === 'range' ? monthNumber(named.from) : undefined;
  }
  return unit?.n === 5 ? monthNumber(today) + (step && step.sort !== 'last' ? step.n : 0) : undefined;
}

const weekly = (weekdays: readonly Weekday[]): Made => ({
  sort: 'recurring',
  n: 0,
  when: { kind: 'weekdays', weekdays },
});

const GROUPS: Readonly<Record<number, readonly Weekday[]>> = {
  7: [1, 2, 3, 4, 5],
  8: [6, 0],
  9: [0, 1, 2, 3, 4, 5, 6],
};

const recurring = (chunks: readonly Chunk[]): Made =>
  weekly([...new Set(chunks.flatMap(({ n }) => GROUPS[n] ?? [n as Weekday]))].sort());

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
  const year = of('year')[0]?.n;
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
  const isFirstLast = of('period').length > 0 && of('period')[0] === within;
  if (!within || within.unit !== 'month' || units[0]?.n !== WEEK || isFirstLast) return undefined;
  const nth = of('first', 'nth', 'ordinal')[0]?.n ?? (of('ago').length > 0 ? 1 : 0);
  const first = comingWeekday(within.from, 1);
  const from = nth > 0 ? addDays(first, (nth - 1) * 7) : mondayOf(within.to);
  return nth > 5 ? undefined : period({ kind: 'range', from, to: addDays(from, 6), unit: 'week' });
}
