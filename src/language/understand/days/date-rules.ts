import { dateAhead, dateInYear, monthRange, yearOf } from './calendar.ts';
import { festivalIn } from './festivals.ts';
import { FESTIVALS } from './vocabulary/festival-list.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { TimeContext, When } from './when.ts';

const DATE = '(digits|ordinal|word|nth|first|maybe)';

/** Days with their month, in words and notations. */
export const DATE_RULES: readonly Rule[] = [
  rule(
    `the? (digits|ordinal|word|nth|first) (taarikh ko?)? (of|ka|dash)? the? (month|weak-month) (comma? year)?`,
    dayAndMonth,
  ),
  rule('(?<!other)maybe taarikh? ka? month (comma? year)?', dayAndMonth),
  // "kar do january" does something in January; "bara december" is the 12th.
  rule('maybe month', (found, context) => (found.all[0]?.n === 2 ? undefined : dayAndMonth(found, context))),
  rule(
    `(month|weak-month) (ka|mein|stop|dash)? the? (digits|ordinal|word|nth|first) taarikh? (comma? year)? ${notCounted()}`,
    dayAndMonth,
  ),
  rule('month ka maybe taarikh? (?=ko|tak|se|taarikh|(?![^]))', dayAndMonth),
  rule('month ka maybe taarikh', dayAndMonth),
  rule(
    'the? (digits|ordinal|word|nth|first) (of|ka)? (month|weak-month) (of|comma)? (next|this|last) unit',
    inSteppedYear,
  ),
  rule(
    '(month|weak-month) the? (digits|ordinal|word|nth|first) (of|comma)? (next|this|last) unit',
    inSteppedYear,
  ),
  rule('(month|weak-month) (of|comma)? (next|this|last) unit', inSteppedYear),
  rule('(next|this|last) unit (ka|mein|comma)? (month|weak-month)', inSteppedYear),
  rule(
    `(next|this|last) unit comma? (month|weak-month) the? (digits|ordinal|nth) ${notCounted()}`,
    inSteppedYear,
  ),
  rule('slashed (?!of)', slashed),
  rule('date', notation),
  rule('festival comma? year?', festival),
  rule('(month|weak-month) ka? year', ({ of }) => {
    const [month, year] = [of('month', 'weak-month')[0], of('year')[0]];
    return month && year && period(monthRange(year.n * 12 + month.n - 1));
  }),
  rule(`the? ${DATE} taarikh? (of|in|ka)? the? (next|this|last) unit`, dayOfNextMonth),
  rule(`the? (next|this|last) unit (ka|mein|on)? the? ${DATE} taarikh (?!ka? month)`, dayOfNextMonth),
  rule(`the? (next|this|last) unit (ka|mein|on)? the? (ordinal|nth) ${notCounted()}`, dayOfNextMonth),
  rule(`(next|this|last) unit (ka|mein) ${DATE} (?=ko|tak|se|(?![^]))`, dayOfNextMonth),
];

/** What is counted is no date: "march 5 calls". */
function notCounted(): string {
  return '(?!noun|unit|oclock|workday|past|fortnight|meridiem)';
}

export const day = (when: When): Made => ({ sort: 'day', n: 0, when });
export const period = (when: When): Made => ({ sort: 'period', n: 0, when });

function dayAndMonth({ of }: Found, { today }: TimeContext): Made | undefined {
  const month = of('month', 'weak-month')[0];
  const date = of('digits', 'ordinal', 'word', 'nth', 'first', 'maybe')[0];
  if (!month || !date || date.n > 39) return undefined;
  return day(dateInYear(today, date.n, month.n, of('year')[0]?.n));
}

const YEAR = 6;

/** "5 january next year", "january next year" */
function inSteppedYear({ of }: Found, { today }: TimeContext): Made | undefined {
  const month = of('month', 'weak-month')[0];
  const date = of('digits', 'ordinal', 'word', 'nth', 'first')[0];
  const step = of('next', 'this', 'last')[0];
  if (!month || !step || of('unit')[0]?.n !== YEAR) return undefined;
  const year = yearOf(today) + step.n;
  return date ? day(dateInYear(today, date.n, month.n, year)) : period(monthRange(year * 12 + month.n - 1));
}

const fullYear = (year: number | undefined): number | undefined =>
  year === undefined || year >= 100 ? year : 2000 + year;

/** 5/12: by the seller's country; where that isn't known, both are meant unless only one can be. */
function slashed({ all: [chunk] }: Found, { today, dayFirst }: TimeContext): Made | undefined {
  const [one = 0, two = 0, year] = chunk?.notation ?? [];
  if (one > 31 || two > 31 || one < 1 || two < 1) return undefined;
  const read = (date: number, month: number): When => dateInYear(today, date, month, fullYear(year));
  const byDay = read(one, two);
  const byMonth = read(two, one);
  if (one > 12 || one === two) return day(byDay);
  if (two > 12) return day(byMonth);
  if (dayFirst !== undefined) return day(dayFirst ? byDay : byMonth);
  const candidates = [byDay, byMonth].flatMap((when) => (when.kind === 'day' ? when.day : []));
  if (candidates.length === 1) return day(byDay.kind === 'day' ? byDay : byMonth);
  return day({ kind: 'unclear', why: 'ambiguous', candidates });
}

/** 2026-12-05 and the German 5.12.2026 or 5.12. */
function notation({ all: [chunk] }: Found, { today }: TimeContext): Made | undefined {
  const [one = 0, two = 0, three] = chunk?.notation ?? [];
  if (chunk?.n === 0) return day(dateInYear(today, three ?? 0, two, one));
  return day(dateInYear(today, one, two, fullYear(three)));
}

function festival({ of }: Found, { today }: TimeContext): Made | undefined {
  const name = FESTIVALS[of('festival')[0]?.n ?? -1];
  if (!name) return undefined;
  const year = of('year')[0]?.n;
  const found = (year === undefined ? [yearOf(today), yearOf(today) + 1] : [year])
    .map((each) => festivalIn(name, each))
    .filter((each) => each !== undefined);
  const next = found.find((each) => each >= today);
  const before = found.findLast((each) => each < today);
  if (next) return day({ kind: 'day', day: next, ...(before && { earlier: before }) });
  if (before) return day({ kind: 'past', day: before });
  return day({ kind: 'unclear', why: 'unread', candidates: [] });
}

const MONTH = 5;

function dayOfNextMonth({ of }: Found, { today }: TimeContext): Made | undefined {
  const date = of('digits', 'ordinal', 'word', 'nth', 'first', 'maybe')[0];
  const step = of('next', 'this', 'last')[0];
  if (of('unit')[0]?.n !== MONTH || !date || !step || date.n > 39) return undefined;
  return day(dateAhead(today, date.n, step.n));
}
