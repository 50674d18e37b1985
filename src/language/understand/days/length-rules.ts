import { addDays, type Day } from '../../../domain/day.ts';
import { ahead } from './calendar.ts';
import type { Chunk } from './chunks.ts';
import { day } from './date-rules.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { LengthUnit, TimeContext } from './when.ts';

const COUNT = '(digits|word|maybe|a|fraction|couple)';
const UNIT = '(unit|workday|fortnight)';

/** How long something takes: "3 days", "a fortnight", "डेढ़ घंटा", "two or three weeks". */
export const LENGTH_RULES: readonly Rule[] = [
  rule(`${COUNT} of? ${UNIT}`, counted),
  rule(`a couple of? ${UNIT}`, counted),
  rule(`(half|fraction) a? unit`, halves),
  rule(`(digits|word|maybe) and (a half|fraction) a? ${UNIT}`, andHalf),
  rule(`a ${UNIT} and (a half|fraction)`, andHalf),
  rule(`saadhe (digits|word|maybe) ${UNIT}`, andHalf),
  rule('hours-short', ({ all: [short] }) => (short && short.n < 7 ? length(short.n, 'hour') : undefined)),
  rule(
    'length-short',
    ({ all: [short] }) => short && length(short.notation?.[0] ?? 0, short.n === 1 ? 'day' : 'week'),
  ),
  rule(`(digits|word|maybe) (dash|to|or|comma)? (digits|word|maybe) ${UNIT}`, vague),
  rule(`a? few ${UNIT}`, vague),
  rule('couple unit', vague),
  rule('sava unit', ({ all: [, unit] }) => times(1.25, unit)),
  rule('paune unit', ({ all: [, unit] }) => times(0.75, unit)),
  rule('unit (?=baad|full baad)', ({ all: [unit] }) =>
    unit && unit.n !== 3 ? length(1, UNITS[unit.n] ?? 'day') : undefined,
  ),
  rule('unit full', ({ all: [unit] }) => unit && length(1, UNITS[unit.n] ?? 'day')),
  // Half a day is a part of a day, and leads to none.
  rule('half a? unit', ({ of }) => (of('unit')[0]?.n === 3 ? { sort: 'other', n: 0 } : undefined)),
  // A rate is no length: "3 calls a week".
  rule('noun a unit', () => ({ sort: 'other', n: 0 })),
];

/** Where a length leads: "in 2 weeks", "3 दिन बाद", "2 days ago", "the last 30 days". */
export const AHEAD_RULES: readonly Rule[] = [
  rule('every length', () => day({ kind: 'unclear', why: 'unread', candidates: [] })),
  rule('in length', later),
  rule('in length ka? (later|baad|weak-baad|mein)', later),
  // "दिवाली के 2 दिन बाद" is counted from another day.
  rule('(?<!(day|period) (ka|se)?)length ka? (later|baad|weak-baad|ahead|mein)', later),
  rule('after length (?!day|after)', later),
  rule('length before (?=(?![^])|stop|comma)', () => day({ kind: 'unclear', why: 'unread', candidates: [] })),
  rule('(?<!(day|period) (ka|se)?)length ago', ({ of }, context) =>
    inDirection(of('length')[0], -1, context),
  ),
  rule('the? (next|this) length (mein|ka)?', ({ of }, { today }) =>
    span(of('length')[0], (days) => [today, addDays(today, days)]),
  ),
  rule('(in|since|for)? the? last length (mein|ka|se)?', ({ of }, { today }) =>
    span(of('length')[0], (days) => [addDays(today, -days), today]),
  ),
];

const UNITS: Readonly<Record<number, LengthUnit>> = {
  1: 'minute',
  2: 'hour',
  3: 'day',
  4: 'week',
  5: 'month',
  6: 'year',
};

const length = (n: number, unit: LengthUnit): Made => ({ sort: 'length', n, unit });

const SHORT: ReadonlySet<LengthUnit | undefined> = new Set<LengthUnit>(['minute', 'hour']);

/** A fortnight is two weeks. */
function times(count: number, chunk: Chunk | undefined): Made | undefined {
  switch (chunk?.sort) {
    case 'unit':
      return length(count, UNITS[chunk.n] ?? 'day');
    case 'workday':
      return length(count, 'workday');
    case 'fortnight':
      return length(count * chunk.n, 'week');
    default:
      return undefined;
  }
}

const unitIn = ({ of }: Found): Chunk | undefined => of('unit', 'workday', 'fortnight')[0];
const count = ({ of }: Found): number | undefined =>
  of('couple')[0]?.n ?? of('digits', 'word', 'maybe', 'fraction', 'a')[0]?.n;

function counted(found: Found): Made | undefined {
  const n = count(found);
  const unit = unitIn(found);
  if (n === undefined || (n < 1 && unit?.sort === 'unit' && unit.n === 3)) return undefined;
  return times(n, unit);
}

function halves(found: Found): Made | undefined {
  const [unit] = found.of('unit');
  const n = found.of('fraction')[0]?.n ?? 0.5;
  return unit?.n === 3 && n < 1 ? undefined : times(n, unit);
}

function andHalf(found: Found): Made | undefined {
  return times((found.of('digits', 'word', 'maybe')[0]?.n ?? 1) + 0.5, unitIn(found));
}

function vague(found: Found, context: TimeContext): Made | undefined {
  const [one, two] = found.of('digits', 'word', 'maybe');
  if (one && two && (two.n <= one.n || two.n > one.n + 5)) return undefined;
  const lengths = (one && two ? [one.n, two.n] : [2, 3]).map((n) => times(n, unitIn(found)));
  const candidates = lengths.flatMap((made) => (made?.unit ? ahead(context, made.n, made.unit).day : []));
  if (lengths.some((made) => SHORT.has(made?.unit))) return undefined;
  return { ...day({ kind: 'unclear', why: 'ambiguous', candidates }), confidence: 0.8 };
}

function later({ of }: Found, context: TimeContext): Made | undefined {
  return inDirection(of('length')[0], 1, context);
}

function inDirection(chunk: Chunk | undefined, sign: 1 | -1, context: TimeContext): Made | undefined {
  if (!chunk?.unit) return undefined;
  const when = ahead(context, sign * chunk.n, chunk.unit);
  return day({ kind: sign > 0 || (when.time && when.day === context.today) ? 'day' : 'past', ...when });
}

function span(
  chunk: Chunk | undefined,
  ends: (days: number) => readonly [from: Day, to: Day],
): Made | undefined {
  if (!chunk?.unit) return undefined;
  const days = DAYS[chunk.unit];
  if (days === undefined) return undefined;
  const [from, to] = ends(Math.round(days * chunk.n));
  return { sort: 'period', n: 0, when: { kind: 'range', from, to } };
}

const DAYS: Readonly<Partial<Record<LengthUnit, number>>> = {
  day: 1,
  workday: 1,
  week: 7,
  month: 30,
  year: 365,
};
