import type { Chunk } from './chunks.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';
import { ends } from './range-rules.ts';
import type { ClockTime, PartOfDay, Relation, TimeContext, When } from './when.ts';

const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];

const clock = (n: number): ClockTime => ({ hour: Math.floor(n / 60) % 24, minute: n % 60 });

/** A day with its time or part of the day, in either order. */
export const DAY_AND_TIME_RULES: readonly Rule[] = [
  rule(
    '(day|recurring) (at|at-sign|by|about|on|comma|ko|ka|pe|se|mein|dash|link|in|the|for|after|before|until|to)* time',
    withTime,
  ),
  rule('time (on|comma|ko|ka|se|about|pe|of|link|for)* (day|recurring)', withTime),
  // "Friday 10 to 10.30" begins at ten.
  rule('day (comma|from|between|at|ka|ko)* hours', fromHour),
  rule('day (ka|ko|comma|in|the|mein|at|for|se)* (part|early)', withPart),
  rule('(part|early) (of|on|ko)? day', withPart),
];

/** What was said of it: "until friday", "कल से", "after the 20th". */
export const RELATION_RULES: readonly Rule[] = [
  rule(
    '(until|by|from|on|after|before|in|for|to|at|link)* the? (day|period|moment) (ko|tak|se|pe|ka|mein|liye|link)*',
    related,
  ),
  rule('since the? (day|period)', since),
  rule('(until|by|from|on|in)? the? (day|period|moment) ka? (baad|pehle)', related),
  rule('(after|before) the? (day|period|moment)', related),
  rule('on? (recurring)', ({ of }) => done(of('recurring')[0])),
  rule(
    '(at|by|until|after|before|about|from|for|to|at-sign|since)* the? time (ko|tak|se|pe|ka|mein|liye|link)*',
    related,
  ),
  rule('time ka? (baad|pehle)', related),
  rule('(from|between|for)? hours', ({ of }) => done(of('hours')[0])),
  rule('(for|by|of)* length (liye|tak|ka liye|ka)?', ({ of }) => done(of('length')[0])),
];

/** A number that only a word before it makes a time: "after 4", "by 2", "till 1". It counts nothing. */
export const BARE_HOUR_RULES: readonly Rule[] = [
  rule(
    '(?<=at|by|after|before|until|at-sign)(digits|word|maybe) (?!noun|unit|workday|fortnight|of|ka? month|digits|word|taarikh|slash|dash|ko|ordinal|fraction|half)',
    bareHour,
  ),
  rule('digits (?=ka? (baad|pehle))', bareHour),
  rule('(?<=unit to)digits', bareHour),
  rule('(?<=day after|day by|day before|day at|day until)(digits|word)', bareHour),
  rule('(?<=part)(digits|word|maybe) (?=pe|ka|ko|(?![^])|stop|comma)', bareHour),
];

/** Parts of a day without a day. */
export const PART_ALONE_RULES: readonly Rule[] = [
  rule('(in|the|this|by|until)+ (part|early)', partAlone),
  rule('(part|early) (ko|tak|se|mein|pe)', partAlone),
  rule('(?<![^]|other)part (?=(?![^])|stop|comma)', partAlone),
  rule('early', partAlone),
];

const done = (chunk: Chunk | undefined): Made | undefined => chunk && { ...chunk, sort: 'moment' };

function withTime({ all, of }: Found): Made | undefined {
  const [named] = of('day', 'recurring');
  const [said] = of('time');
  if (!named?.when || !said || named.when.time) return undefined;
  const at = part(named) !== undefined && said.guessed === true ? inPart(named, said.n) : said.n;
  const relation = RELATIONS.find(([sort]) =>
    between(all, named, said).some((chunk) => chunk.sort === sort),
  )?.[1];
  return {
    ...named,
    ...(said.zone && { zone: said.zone }),
    ...(said.confidence !== undefined && { confidence: said.confidence }),
    when: { ...named.when, time: clock(at), ...(relation && { relation }) },
  };
}

function fromHour({ of }: Found): Made | undefined {
  const [named] = of('day');
  const hours = of('hours')[0]?.when;
  if (!named?.when || named.when.time || hours?.kind !== 'hours') return undefined;
  return { ...named, when: { ...named.when, time: hours.from } };
}

/** Between a day and its time "after" is of the time; before both it is of both. */
function between(all: readonly Chunk[], one: Chunk, other: Chunk): readonly Chunk[] {
  return all.filter(
    (chunk) => chunk.from > Math.min(one.from, other.from) && chunk.to < Math.max(one.to, other.to),
  );
}

const part = (chunk: Chunk): PartOfDay | undefined => chunk.when?.part ?? PARTS[chunk.n - 1];

const inPart = (named: Chunk, n: number): number => {
  const name = part(named);
  const at = n % 720;
  return name === 'morning' ||
    (name === 'night' && at < 360) ||
    ((name === 'noon' || name === 'afternoon') && at >= 540)
    ? at
    : at + 720;
};

function withPart({ of }: Found): Made | undefined {
  const [named] = of('day');
  const [said] = of('part', 'early');
  if (!named?.when || !said || named.when.part) return undefined;
  return { ...named, when: { ...named.when, part: partOf(said) } };
}

/** "first thing" is in the morning, "after lunch" in the afternoon. */
const partOf = ({ sort, n }: Chunk): PartOfDay =>
  sort === 'early' ? (n === 0 ? 'morning' : 'afternoon') : (PARTS[n] ?? 'morning');

const RELATIONS: readonly (readonly [Chunk['sort'], Relation])[] = [
  ['after', 'after'],
  ['baad', 'after'],
  ['pehle', 'before'],
  ['before', 'before'],
  ['until', 'until'],
  ['tak', 'until'],
  ['by', 'by'],
  ['from', 'from'],
  ['se', 'from'],
];

function related({ all, of }: Found): Made | undefined {
  const [named] = of('day', 'period', 'moment', 'time');
  if (!named) return undefined;
  const relation = RELATIONS.find(([sort]) => all.some((chunk) => chunk.sort === sort))?.[1];
  const when: When = named.when ?? { kind: 'time', time: clock(named.n) };
  const known = named.n > 0 && named.sort !== 'time' && !when.part ? PARTS[named.n - 1] : undefined;
  return {
    ...named,
    sort: 'moment',
    when: {
      ...when,
      ...(known && { part: known }),
      ...(relation ? { relation } : hasOn(all) && !when.relation && { relation: 'on' }),
    },
  };
}

/** "since Friday" looks back, and ends today. */
function since({ of }: Found, { today }: TimeContext): Made | undefined {
  const when = of('day', 'period')[0]?.when;
  const from = when?.kind === 'day' ? (when.earlier ?? when.day) : ends(when)?.[0];
  return from && from <= today
    ? { sort: 'moment', n: 0, when: { kind: 'range', from, to: today, relation: 'from' } }
    : undefined;
}

const hasOn = (all: readonly Chunk[]): boolean => all.some(({ sort }) => sort === 'on' || sort === 'ko');

function bareHour({ all: [hour] }: Found): Made | undefined {
  if (!hour || hour.n < 1 || hour.n > 12) return undefined;
  return { sort: 'time', n: (hour.n < 7 ? hour.n + 12 : hour.n) * 60, guessed: true, confidence: 0.7 };
}

function partAlone({ of }: Found): Made | undefined {
  const [said] = of('part', 'early');
  return said && { sort: 'moment', n: 0, when: { kind: 'time', part: partOf(said) }, confidence: 0.5 };
}
