import { addDays, type Day, type Weekday } from '../../../domain/day.ts';
import {
  comingWeekday,
  firstOfMonth,
  lastOfMonth,
  monthNamed,
  monthNumber,
  weekdayBefore,
  weekdayOfWeek,
} from './calendar.ts';
import type { Chunk } from './chunks.ts';
import { day } from './date-rules.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { TimeContext, When } from './when.ts';

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
  rule('(next|this|last) weekday', steppedWeekday),
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
  // No month has a 10th Thursday: that is a date with its weekday.
  rule('the? (first|nth|ordinal) weekday', (found) =>
    found.of('ordinal').some(({ n }) => n > 5) ? undefined : unread(),
  ),
  rule(
    'the? (first|nth|ordinal|last) weekday (of|in|mein|ka) the? (month|(next|this|last)? unit)',
    nthWeekday,
  ),
  rule('month (mein|ka) (first|nth|ordinal|last|ago) weekday', nthWeekday),
  // Every other week is not every week, and "three Mondays" are no habit.
  rule('on? every (noun|digits|ordinal|first) weekday', unread),
  rule('(digits|word|maybe) weekdays later?', unread),
  rule('on? every weekday ((and|comma|or|dash) weekday)*', ({ of }) => recurring(of('weekday'))),
  rule('on? weekdays ((and|comma|or)+ weekdays)*', ({ of }) => recurring(of('weekdays'))),
  rule('every (unit|workday)', ({ of }) => {
    const workdays = of('workday').length > 0;
    if (!workdays && of('unit')[0]?.n !== 3) return undefined;
    return weekly(workdays ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6]);
  }),
];

function unread(): Made {
  return day({ kind: 'unclear', why: 'unread', candidates: [] });
}

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
  const { confidence } = weekday;
  return { ...day(when), weekday: named, ...(confidence !== undefined && { confidence }) };
}

function steppedWeekday({ all: [step, weekday] }: Found, { today }: TimeContext): Made | undefined {
  if (!step || !weekday) return undefined;
  const named = weekday.n as Weekday;
  switch (step.sort) {
    case 'last':
      return day({ kind: 'past', day: weekdayBefore(today, named) });
    case 'this':
      return { ...day({ kind: 'day', day: comingWeekday(addDays(today, 1), named) }), weekday: named };
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
  const nth = of('first', 'nth', 'ordinal', 'ago').map(numberOf)[0];
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

/** "पहले" is the first as well as ago. */
export const numberOf = ({ sort, n }: Chunk): number => (sort === 'ago' || sort === 'pehle' ? 1 : n);
