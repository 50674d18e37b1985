import type { Sentence, Spotted } from '../sentence/sentence.ts';
import type { Chunk } from './chunks.ts';
import { CLOCK_RULES, TIME_OF_DAY_RULES } from './clock-rules.ts';
import { ahead } from './calendar.ts';
import { DATE_RULES } from './date-rules.ts';
import { DAY_RULES } from './day-rules.ts';
import { level, reduce, type Level } from './grammar.ts';
import { AHEAD_RULES, LENGTH_RULES } from './length-rules.ts';
import { lex } from './lex.ts';
import { AGREEMENT_RULES, ANCHOR_RULES, DATE_ALONE_RULES } from './merge-rules.ts';
import { BARE_HOUR_RULES, DAY_AND_TIME_RULES, PART_ALONE_RULES, RELATION_RULES } from './moment-rules.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { PART_OF_PERIOD_RULES, PERIOD_RULES } from './period-rules.ts';
import { HOURS_RULES, RANGE_RULES, SHARED_MONTH_RULES } from './range-rules.ts';
import type { Sort } from './vocabulary/sorts.ts';
import { unreadAround } from './unread.ts';
import type { TimeContext, When } from './when.ts';

/** One after the other, each on what the ones before have made: a cascade of small grammars. */
const CASCADE: readonly Level[] = [
  NUMBER_RULES,
  DATE_RULES,
  CLOCK_RULES,
  TIME_OF_DAY_RULES,
  LENGTH_RULES,
  SHARED_MONTH_RULES,
  DAY_RULES,
  AHEAD_RULES,
  PERIOD_RULES,
  PART_OF_PERIOD_RULES,
  HOURS_RULES,
  DATE_ALONE_RULES,
  AGREEMENT_RULES,
  SHARED_MONTH_RULES,
  ANCHOR_RULES,
  BARE_HOUR_RULES,
  DAY_AND_TIME_RULES,
  DAY_AND_TIME_RULES,
  RANGE_RULES,
  RELATION_RULES,
  PART_ALONE_RULES,
].map(level);

/** A sentence of nothing else says no time. */
const TIMELESS: ReadonlySet<Sort> = new Set<Sort>([
  ...([
    'other',
    'noun',
    'stop',
    'comma',
    'dash',
    'slash',
    'and',
    'or',
    'on',
    'at',
    'in',
    'for',
    'to',
    'of',
    'the',
    'a',
  ] as const),
  ...([
    'by',
    'from',
    'after',
    'before',
    'ka',
    'ko',
    'se',
    'pe',
    'mein',
    'liye',
    'not',
    'link',
    'this',
    'baad',
    'pehle',
    'alarm',
  ] as const),
]);

/** No word of it belongs to a day, a time or a count. */
export const saysNoTime = (text: string): boolean => lex(text).every(({ sort }) => TIMELESS.has(sort));

/**
 * Every mention of a day, time, range, period, length or recurring weekday, with all words that belong to it. What
 * can't be read whole is `unclear`; nothing is moved to another day or year.
 */
export function spotTimes({ text }: Sentence, context: TimeContext): readonly Spotted<When>[] {
  if (saysNoTime(text)) return [];
  const words = lex(text);
  const chunks = CASCADE.reduce((made, each) => reduce(made, each, context), words);
  return unreadAround(chunks).flatMap((chunk) => spotted(chunk, text, context));
}

function spotted(chunk: Chunk, text: string, context: TimeContext): readonly Spotted<When>[] {
  const value = valueOf(chunk, context);
  if (!value) return [];
  const { from, to, zone, confidence = 1 } = chunk;
  const time = zone && value.time && { ...value.time, zone: text.slice(zone.from, zone.to) };
  return [{ from, to, value: time ? { ...value, time } : value, confidence }];
}

function valueOf({ sort, n, unit, when }: Chunk, context: TimeContext): When | undefined {
  if (sort !== 'moment') return undefined;
  if (when || !unit) return when;
  return { kind: 'length', amount: n, unit, ...ahead(context, n, unit) };
}
