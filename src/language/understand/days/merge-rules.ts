import { addDays, mondayOf, weekdayOf, type Day, type Weekday } from '../../../domain/day.ts';
import { addMonths, comingWeekday, dateInMonth, workdaysFrom } from './calendar.ts';
import type { Chunk } from './chunks.ts';
import { day, period } from './date-rules.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import type { LengthUnit, TimeContext, When } from './when.ts';

const NOT_COUNTED = '(?!noun|unit|oclock|workday|fortnight|month|year|of month|digits|slash)';
/** What may follow a number that is a date: nothing that it could count. */
const NOTHING_COUNTED =
  '(?=(?![^])|stop|comma|dash|to|until|ko|se|tak|baad|pehle|and|not|link|by|at|in|for|from|on|pe|or|time|part)';

/** "the 14th", "till 4th", "7 tarikh", "10 को": a date without its month. */
export const DATE_ALONE_RULES: readonly Rule[] = [
  rule(`the? ordinal (ka|of)? taarikh? ${NOT_COUNTED}${NOTHING_COUNTED}`, dateAlone(0.9)),
  rule(`(?<=on|until|by|from|since|after|before|to|weekday|day)the? ordinal ${NOT_COUNTED}`, dateAlone(0.9)),
  rule(`(?<=on|until|by|from|since|after|before|to|between)the? nth ${NOT_COUNTED}`, dateAlone(0.9)),
  rule(`the nth ${NOT_COUNTED}(?!other)`, dateAlone(0.7)),
  rule(`the ordinal ${NOT_COUNTED}`, dateAlone(0.7)),
  rule('(?<=until|by|from|on|since|after|before)the first (?=(?![^])|stop|comma)', dateAlone(0.6)),
  rule(`(?<=until|by|from|on|after|before|for)the digits ${NOT_COUNTED}`, dateAlone(0.8)),
  rule('the digits (?=(?![^])|stop|comma)', dateAlone(0.6)),
  rule('(digits|word|maybe|ordinal) taarikh', dateAlone(1)),
  rule('taarikh (digits|word|ordinal)', dateAlone(1)),
  // Beside a day it is an hour: "कल पाँच तक".
  rule('(?<!day|relative)(digits|word) (?=ko|tak|se (?!unit)|until)', dateAlone(0.6)),
  rule('(?<=until|since)digits (?=(?![^])|stop|comma|other)', ({ all: [digits] }, { today }) =>
    digits && digits.n > 12 ? { ...dated(digits.n, today), confidence: 0.7 } : undefined,
  ),
  rule('(?<=on)digits (?=(?![^])|stop|comma)', dateAlone(0.7)),
  rule('digits (?=baad|pehle)', ({ all: [digits] }, { today }) =>
    digits && digits.n > 12 ? { ...dated(digits.n, today), confidence: 0.7 } : undefined,
  ),
];

/** Two words for one day have to agree: "Thursday Dec 3", "Friday the 13th", "कल मंगलवार". */
export const AGREEMENT_RULES: readonly Rule[] = [
  rule('day (comma|dash|the|on|ka|ko|unit|stop)? (comma|the)? day', ({ of, all }) => agreed(of('day'), all)),
  // "10th Thursday"; "4th Thursday" may be the fourth of a month.
  rule('the? ordinal day', ({ of, all }, { today }) => {
    const [date] = of('ordinal');
    const [named] = of('day');
    if (!date || date.n < 6 || named?.weekday === undefined || named.when?.time) return undefined;
    return agreed([{ ...date, ...dated(date.n, today) }, named], all);
  }),
  rule('day ka? unit', ({ all }) => (all.at(-1)?.n === 3 ? all[0] : undefined)),
  // "somvar 8 ko" is the 8th; at 8 would be "8 baje".
  rule('day digits ko', weekdayAndNumber),
  rule(`day the? (digits|word|ordinal) taarikh? ${NOT_COUNTED}`, weekdayAndNumber),
  rule(`day the (nth|first) ${NOT_COUNTED}`, weekdayAndNumber),
  rule('day digits digits (?!digits|unit|noun|oclock)', ({ all: [named, hour, minute] }) =>
    named?.when &&
    hour &&
    minute &&
    hour.n >= 1 &&
    hour.n <= 23 &&
    minute.n % 5 === 0 &&
    minute.n < 60 &&
    minute.n > 9
      ? {
          ...named,
          when: { ...named.when, time: { hour: hour.n < 7 ? hour.n + 12 : hour.n, minute: minute.n } },
        }
      : undefined,
  ),
];

/** Days that are counted from another: "monday after christmas", "two weeks from friday", "holi ke agle din". */
export const ANCHOR_RULES: readonly Rule[] = [
  rule('the? day after the? (day|period)', weekdayAfter),
  rule('the? day before the? day', weekdayAfter),
  rule('day baad ka? day', ({ all }) => {
    // Hindi puts it the other way round: "क्रिसमस के बाद सोमवार".
    const [anchor, weekday] = [all[0], all.at(-1)];
    return afterAnchor(weekday, anchor);
  }),
  rule('(the|a)? day-after the? day', ({ of }) => shifted(of('day')[0], 1)),
  rule('(the|a)* unit after the? day', ({ of }) => unitFrom(of('unit')[0], of('day')[0], 1)),
  rule('(the|a)* unit before the? day', ({ of }) => unitFrom(of('unit')[0], of('day')[0], -1)),
  rule('length (from|after) the? (day|period)', ({ of }, context) =>
    lengthFrom(of('length')[0], anchorIn(of), 1, context),
  ),
  rule('length before the? (day|period)', ({ of }, context) =>
    lengthFrom(of('length')[0], anchorIn(of), -1, context),
  ),
  rule('(day|period) (ka|se)? length (baad|ahead)', ({ of }, context) =>
    lengthFrom(of('length')[0], anchorIn(of), 1, context),
  ),
  rule('(day|period) (ka|se)? length (ago|pehle)', ({ of }, context) =>
    lengthFrom(of('length')[0], anchorIn(of), -1, context),
  ),
  rule('day following', ({ all: [anchor, following] }, { workingDays }) => {
    if (following?.n !== 2) return shifted(anchor, 1);
    return anchor?.when?.kind === 'day'
      ? day({ kind: 'day', day: workdaysFrom(anchor.when.day, 1, workingDays) })
      : undefined;
  }),
  rule('the? following workday after day', ({ of }, { workingDays }) => {
    const [anchor] = of('day');
    return anchor?.when?.kind === 'day'
      ? day({ kind: 'day', day: workdaysFrom(anchor.when.day, 1, workingDays) })
      : undefined;
  }),
  rule('the? week-of the? day', ({ of }) => unitFrom(WEEK_UNIT, of('day')[0], 0)),
  rule('(?<!first|nth|ordinal|last)the? unit of the? day', ({ of }) =>
    of('unit')[0]?.n === WEEK_UNIT.n ? unitFrom(WEEK_UNIT, of('day')[0], 0) : undefined,
  ),
  rule('day unit', ({ all: [anchor, unit] }) => {
    if (unit?.n !== 4 || anchor?.when?.kind !== 'day' || anchor.weekday !== undefined) return undefined;
    const monday = mondayOf(anchor.when.day);
    return period({ kind: 'range', from: monday, to: addDays(monday, 6), unit: 'week' });
  }),
];

const dated = (n: number, today: Day): Made => ({ ...day(dateInMonth(today, n)), date: n });

function dateAlone(confidence: number): Rule['read'] {
  return ({ of }, { today }) => {
    const date = of('digits', 'word', 'maybe', 'ordinal', 'nth', 'first')[0];
    if (!date || date.n < 1 || date.n > 31) return undefined;
    // "2nd" may be the second of a list.
    const sure = date.n <= 3 && of('the', 'taarikh').length === 0 ? Math.min(confidence, 0.6) : confidence;
    return { ...dated(date.n, today), confidence: sure };
  };
}

const anchorIn = (of: Found['of']): Chunk | undefined => of('day', 'period')[0];

/** The days that words for a day can mean. */
function meanings(when: When | undefined): readonly Day[] {
  switch (when?.kind) {
    case 'day':
      return when.earlier ? [when.day, when.earlier] : [when.day];
    case 'past':
      return when.again ? [when.day, when.again] : [when.day];
    default:
      return [];
  }
}

function agreed(days: readonly Chunk[], all: readonly Chunk[]): Made | undefined {
  const [one, two] = days;
  if (!one?.when || !two?.when || all.some(({ sort, n }) => sort === 'unit' && n !== 3)) return undefined;
  const weekday = one.weekday ?? two.weekday;
  const other = one.weekday === undefined ? one : two;
  const named = one.weekday === undefined ? two : one;
  if (weekday === undefined || other.weekday !== undefined) return sameDay(one, two);
  if (other.relative && all.some(({ sort }) => sort === 'comma')) return sameDay(one, two);
  if (other.when?.kind === 'unclear') return { ...day(other.when) };
  const fits = meanings(other.when).filter((each) => weekdayOf(each) === weekday);
  const [first] = meanings(other.when);
  if (first !== undefined && fits[0] === first) return { ...named, ...other, sort: 'day' };
  if (other.when?.kind === 'day' && fits[0] !== undefined) return day({ kind: 'past', day: fits[0] });
  if (all.some(({ sort }) => sort === 'stop')) return undefined;
  const candidates = [...meanings(named.when).slice(0, 1), ...meanings(other.when).slice(0, 1)];
  return day({ kind: 'unclear', why: 'contradiction', candidates: [...new Set(candidates)].sort() });
}

/** "tomorrow, 1 December": the same day twice. Two different ones are two days. */
function sameDay(one: Chunk, two: Chunk): Made | undefined {
  const days = meanings(two.when);
  const same = meanings(one.when).find((each) => days.includes(each));
  if (same === undefined) return undefined;
  return { ...(one.when?.kind === 'day' && one.when.earlier ? two : one), sort: 'day' };
}

/** "Friday 4" is the 4th where that is a Friday; else it is four o'clock. */
function weekdayAndNumber({ of, all }: Found, context: TimeContext): Made | undefined {
  const [named] = of('day');
  const [number] = of('digits', 'word', 'ordinal', 'nth', 'first');
  if (!named || !number || number.n < 1 || number.n > 31 || named.date !== undefined) return undefined;
  const hasSign = of('taarikh', 'the', 'ordinal', 'ko').length > 0;
  const date = { ...dated(number.n, context.today), from: number.from, to: number.to };
  if (named.weekday !== undefined) {
    const both = agreed([named, date], all.slice(0, 1));
    if (hasSign || number.n > 12) return both;
    if (both?.when?.kind === 'day' && number.sort === 'digits') return both;
  } else if (hasSign || number.n > 12 || !isRelative(named, context)) return undefined;
  if (named.n > 0 || named.when?.time) return undefined;
  const hour = number.n < 7 ? number.n + 12 : number.n;
  const when = named.when && { ...named.when, time: { hour, minute: 0 } };
  return when && { ...named, when };
}

const isRelative = ({ when }: Chunk, { today }: TimeContext): boolean =>
  when?.kind === 'day' && when.day <= addDays(today, 3) && !when.time;

function weekdayAfter({ all, of }: Found): Made | undefined {
  const [weekday] = of('day');
  const anchor = all.at(-1);
  if (of('before').length > 0) {
    if (weekday?.weekday === undefined || anchor?.when?.kind !== 'day' || anchor.weekday !== undefined)
      return undefined;
    return day({ kind: 'day', day: addDays(comingWeekday(anchor.when.day, weekday.weekday as Weekday), -7) });
  }
  return afterAnchor(weekday, anchor);
}

function afterAnchor(weekday: Chunk | undefined, anchor: Chunk | undefined): Made | undefined {
  if (weekday?.weekday === undefined || anchor?.weekday !== undefined) return undefined;
  const after = lastDay(anchor?.when);
  return after && day({ kind: 'day', day: comingWeekday(addDays(after, 1), weekday.weekday as Weekday) });
}

const lastDay = (when: When | undefined): Day | undefined =>
  when?.kind === 'day' ? when.day : when?.kind === 'range' ? when.to : undefined;

const shifted = (anchor: Chunk | undefined, days: number): Made | undefined =>
  anchor?.when?.kind === 'day' ? day({ kind: 'day', day: addDays(anchor.when.day, days) }) : undefined;

/** "the day before Christmas", "the week after New Year" */
function unitFrom(
  unit: { readonly n: number } | undefined,
  anchor: Chunk | undefined,
  sign: 1 | 0 | -1,
): Made | undefined {
  if (anchor?.when?.kind !== 'day') return undefined;
  if (unit?.n === 3) return shifted(anchor, sign);
  if (unit?.n !== 4) return undefined;
  const monday = addDays(mondayOf(anchor.when.day), sign * 7);
  return period({ kind: 'range', from: monday, to: addDays(monday, 6), unit: 'week' });
}

const WEEK_UNIT = { n: 4 };

const DAYS: Readonly<Partial<Record<LengthUnit, number>>> = { day: 1, week: 7 };

function lengthFrom(
  length: Chunk | undefined,
  anchor: Chunk | undefined,
  sign: 1 | -1,
  context: TimeContext,
): Made | undefined {
  const from =
    sign > 0
      ? lastDay(anchor?.when)
      : anchor?.when?.kind === 'range'
        ? anchor.when.from
        : lastDay(anchor?.when);
  if (!from || !length?.unit) return undefined;
  const found = counted(from, sign * length.n, length.unit, context);
  return found && day({ kind: found < context.today ? 'past' : 'day', day: found });
}

function counted(from: Day, n: number, unit: LengthUnit, { workingDays }: TimeContext): Day | undefined {
  if (unit === 'month') return addMonths(from, n);
  if (unit === 'workday') return workdaysFrom(from, n, workingDays);
  const days = DAYS[unit];
  return days === undefined ? undefined : addDays(from, Math.round(days * n));
}
