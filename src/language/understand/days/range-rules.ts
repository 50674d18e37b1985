import { addDays, type Day, type Weekday } from '../../../domain/day.ts';
import { addMonths, dateOf, dayOf, monthOf, yearOf } from './calendar.ts';
import type { Chunk } from './chunks.ts';
import { day, period } from './date-rules.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { ClockTime, TimeContext, When } from './when.ts';

const NUMBER = '(digits|ordinal|word|nth|first|maybe)';
const TO = '(to|until|dash|se|tak)';

/** "21 से 25 दिसंबर", "10, 11 and 12 December": dates that take their month from the last one. */
export const SHARED_MONTH_RULES: readonly Rule[] = [
  rule(`(from|between|on)? the? ${NUMBER} (${TO}|and|comma|or) the? day`, ({ of, all }) => sharing(all, of)),
  rule(
    `(from|between|on)? the? ${NUMBER} (comma? and? the? ${NUMBER})* (comma|and|comma and) the? day`,
    ({ of, all }) => sharing(all, of),
  ),
  rule(
    `(from|between)? day (to|until|dash|se|tak) the? ${NUMBER} (?!noun|unit|oclock|part|digits)`,
    sharingBehind,
  ),
  rule(`(from|between)? ${NUMBER} se ${NUMBER} tak`, bareRange),
];

/** From one day to another, and days one after the other. */
export const RANGE_RULES: readonly Rule[] = [
  rule(
    '(from|between|since)? the? (day|period) (from|se)? (to|until|dash|se|tak|by) the? (day|period)',
    range,
  ),
  rule('between the? (day|period) and the? (day|period)', range),
  rule('day (and|comma|comma and) link* day ((and|comma|comma and) day)*', daysInTurn),
  rule('period and period', range),
  rule('(from|since)? now (to|until) (day|period)', ({ of }, { today }) => {
    const last = ends(of('day', 'period')[0]?.when)?.[1];
    return last && last >= today ? period({ kind: 'range', from: today, to: last }) : undefined;
  }),
  rule('day (for|se|from)? length', (found) =>
    found.of('for', 'se').length > 0 ? daysFrom(found) : undefined,
  ),
  rule('(?<=from)day length', daysFrom),
];

/** "from 9 to 6", "between 1 and 2 pm" */
export const HOURS_RULES: readonly Rule[] = [
  rule('(from|between)? time (to|until|dash|and|se) (time|digits|word)', hours),
  rule('(from|between)? (digits|word) (to|until|dash|se) time', hours),
  rule('(?<=day)digits (to|until|dash|se) digits (?!noun|unit|of|month|other|digits)', hours),
  rule('between (digits|word) and (digits|word|time) (?!noun|unit|of|month|other)', hours),
  rule('from (digits|word) (to|until) (digits|word) (?!noun|unit|of|month|other)', hours),
];

/** The days that a chunk begins and ends with. */
export function ends(when: When | undefined): readonly [Day, Day] | undefined {
  switch (when?.kind) {
    case 'day':
    case 'past':
      return [when.day, when.day];
    case 'range':
      return [when.from, when.to];
    default:
      return undefined;
  }
}

const inMonthOf = (day: Day, date: number): Day | undefined => dayOf(yearOf(day), monthOf(day), date);

/** The last date of that number before a day: "28 to 3 January" begins in December. */
const dateBefore = (day: Day, date: number): Day | undefined =>
  date < dateOf(day) ? inMonthOf(day, date) : inMonthOf(addMonths(inMonthOf(day, 1) ?? day, -1), date);

function sharing(all: readonly Chunk[], of: Found['of']): Made | undefined {
  const numbers = of('digits', 'ordinal', 'word', 'nth', 'first', 'maybe').map(({ n }) => n);
  const last = of('day').at(-1);
  const to = ends(last?.when)?.[1];
  if (
    !to ||
    last?.weekday !== undefined ||
    last?.date !== undefined ||
    numbers.some((n) => n < 1 || n > 31)
  ) {
    return undefined;
  }
  const isList = all.some(({ sort }) => sort === 'and' || sort === 'comma');
  const from = dateBefore(to, numbers[0] ?? 0);
  if (!from) return undefined;
  if (all.some(({ sort }) => sort === 'or')) {
    return day({ kind: 'unclear', why: 'ambiguous', candidates: [from, to] });
  }
  if (isList && !inTurn([...numbers, dateOf(to)])) return undefined;
  return spanned(from, to, last);
}

const inTurn = (numbers: readonly number[]): boolean =>
  numbers.every((n, index) => index === 0 || n === (numbers[index - 1] ?? 0) + 1);

const spanned = (from: Day, to: Day, last: Chunk | undefined): Made => ({
  ...period({ kind: 'range', from, to }),
  ...(last?.confidence !== undefined && { confidence: last.confidence }),
});

/** "dec 21 to 24" */
function sharingBehind({ of }: Found): Made | undefined {
  const first = of('day')[0];
  const number = of('digits', 'ordinal', 'word', 'nth', 'first', 'maybe').at(-1);
  const from = ends(first?.when)?.[0];
  if (!from || !number || first?.weekday !== undefined || number.n < 1 || number.n > 31 || first?.when?.time)
    return undefined;
  const to = number.n > dateOf(from) ? inMonthOf(from, number.n) : undefined;
  return to && spanned(from, to, first);
}

/** "1 से 5 तक": dates of the month that runs, or the next. */
function bareRange({ of }: Found, { today }: TimeContext): Made | undefined {
  const [one, two] = of('digits', 'ordinal', 'word', 'nth', 'first', 'maybe').map(({ n }) => n);
  if (one === undefined || two === undefined || two <= one) return undefined;
  const next = addMonths(inMonthOf(today, 1) ?? today, 1);
  const month = one >= dateOf(today) ? today : next;
  const [from, to] = [inMonthOf(month, one), inMonthOf(month, two)];
  return from && to && { ...period({ kind: 'range', from, to }), confidence: 0.6 };
}

function range({ of }: Found): Made | undefined {
  const [one, two] = of('day', 'period');
  const [from, to] = [ends(one?.when), ends(two?.when)];
  if (!one || !two || !from || !to) return undefined;
  // "push today's calls for today to tomorrow" moves them.
  if ((one.relative || one.when?.part) && of('to').length > 0 && of('from', 'between', 'since').length === 0)
    return undefined;
  const start =
    one.date !== undefined && two.date === undefined && two.sort === 'day' && two.weekday === undefined
      ? (dateBefore(to[1], one.date) ?? from[0])
      : from[0];
  let end = to[1];
  if (two.weekday !== undefined) while (end < start) end = addDays(end, 7);
  if (two.date !== undefined && end < start) end = addMonths(end, 1);
  if (end < start && one.when?.kind === 'day' && one.when.earlier && one.when.earlier <= end) {
    return period({ kind: 'range', from: one.when.earlier, to: end });
  }
  if (end < start) return undefined;
  const weekdays =
    one.weekday !== undefined && two.weekday !== undefined
      ? weekdaysBetween(one.weekday, two.weekday)
      : undefined;
  return period({ kind: 'range', from: start, to: end, ...(weekdays && { weekdays }) });
}

const weekdaysBetween = (one: number, two: number): readonly Weekday[] =>
  Array.from({ length: ((two - one + 7) % 7) + 1 }, (_, index) => ((one + index) % 7) as Weekday);

/** "कल और परसों", "Thursday and Friday"; days that don't follow each other stay two. */
function daysInTurn({ of }: Found): Made | undefined {
  const chunks = of('day');
  const days = chunks.map(({ when }) => (when?.kind === 'day' && !when.time ? when.day : undefined));
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to || chunks.some(({ n }) => n > 0)) return undefined;
  const follow = days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? from, 1));
  return follow ? period({ kind: 'range', from, to }) : undefined;
}

/** "kal se 3 din", "from Monday for two weeks" */
function daysFrom({ of }: Found): Made | undefined {
  const [first, length] = [of('day')[0], of('length')[0]];
  const days = length?.unit === 'day' ? length.n : length?.unit === 'week' ? length.n * 7 : undefined;
  if (first?.when?.kind !== 'day' || !days || days % 1 !== 0) return undefined;
  return period({ kind: 'range', from: first.when.day, to: addDays(first.when.day, days - 1) });
}

const clock = (n: number): ClockTime => ({ hour: Math.floor(n / 60) % 24, minute: n % 60 });

/** Office hours begin in the morning and end after it, unless a half of the day was said. */
function hours({ of }: Found): Made | undefined {
  const [one, two] = of('time', 'digits', 'word');
  if (!one || !two) return undefined;
  const at = ({ sort, n }: Chunk): number => (sort === 'time' ? n : n * 60);
  const known = (chunk: Chunk): boolean => chunk.sort === 'time' && chunk.guessed !== true;
  if ([one, two].some((chunk) => chunk.sort !== 'time' && (chunk.n > 24 || chunk.n === 0))) return undefined;
  const from = known(one) ? one.n : asStart(at(one));
  let to = at(two);
  if (!known(two)) while (to <= from) to += 720;
  return to < 1440 + 720 && to !== from
    ? { sort: 'hours', n: 0, when: { kind: 'hours', from: clock(from), to: clock(to) } }
    : undefined;
}

const asStart = (n: number): number => (n < 7 * 60 ? n + 720 : n);
