import type { Chunk } from './chunks.ts';
import { rule, type Found, type Made, type Rule } from './grammar.ts';

const HOUR = '(digits|word|maybe)';
const NOT_COUNTED =
  '(?!noun|unit|workday|fortnight|taarikh|ka? month|weak-month|digits|ordinal|year|fraction)';
const PART = '(in|on|the|at|mein)* part';

/** Times of the day, by the clock or in words. */
export const CLOCK_RULES: readonly Rule[] = [
  rule('clock oclock?', ({ all: [clock] }) => {
    if (!clock) return undefined;
    return clock.notation?.[0] === 1 ? time(clock.n) : guessed(clock.n);
  }),
  rule('clock meridiem', withMeridiem),
  rule(
    '(?<=at|by|at-sign|after|before|until|about|from)clock-digits|clock-digits (?=oclock|unit|pe)|(?<=day|part|relative|weekday)clock-digits',
    ({ all: [digits] }) => digits && guessed(digits.n),
  ),
  rule(`${HOUR} meridiem`, withMeridiem),
  rule('dotted (meridiem|oclock)', withMeridiem),
  rule(`dotted ${NOT_COUNTED}`, ({ all: [dotted] }) =>
    dotted && dotted.n % 15 === 0 && dotted.n >= 60 ? guessed(dotted.n) : undefined,
  ),
  rule(
    `(?<=at|by|at-sign|until|after|before|about|part)dotted|dotted (?=pe|tak|part)`,
    ({ all: [dotted] }) => dotted && guessed(dotted.n),
  ),
  rule(`${HOUR} oclock`, hour),
  rule(`(digits|word) digits oclock`, ({ all: [one, two] }) => one && two && ofHour(one.n, two.n)),
  rule(`saadhe ${HOUR} oclock? ${NOT_COUNTED}`, shifted),
  rule(`paune ${HOUR} oclock? ${NOT_COUNTED}`, shifted),
  rule(`sava ${HOUR} oclock? ${NOT_COUNTED}`, shifted),
  rule('(sava|paune) oclock', ({ all: [shift] }) => shift && ofHour(1, shift.n)),
  rule('fraction (oclock|(?=pe|tak)|(?<=part fraction)|(?<=not fraction)(?![^]))', ({ all: [fraction] }) =>
    fraction && (fraction.n === 1.5 || fraction.n === 2.5) ? guessed(fraction.n * 60) : undefined,
  ),
  rule(`half past? ${HOUR} ${NOT_COUNTED}`, ({ of }) => ofHour(of('digits', 'word', 'maybe')[0]?.n, 30)),
  rule(`a? quarter (past|after) ${HOUR} oclock?`, ({ of }) =>
    ofHour(of('digits', 'word', 'maybe')[0]?.n, 15),
  ),
  rule(`a? quarter (to|before|of) ${HOUR} oclock?`, ({ of }) =>
    ofHour(of('digits', 'word', 'maybe')[0]?.n, -15),
  ),
  rule(`(digits|word) past ${HOUR} oclock?`, minutesPast(1)),
  rule(`(digits|word) unit past ${HOUR} oclock?`, minutesPast(1)),
  rule(`word to (word|maybe) oclock?`, minutesPast(-1)),
  rule(`(digits|word) unit to ${HOUR} oclock?`, minutesPast(-1)),
  rule(`(word|maybe) word ${NOT_COUNTED}`, ({ all: [one, two] }) =>
    one && two && one.n <= 12 && MINUTES.has(two.n) ? ofHour(one.n, two.n) : undefined,
  ),
  // "at four fifteen": the hour does not end with its first word.
  rule(`(at|at-sign) about? ${HOUR} word ${NOT_COUNTED}`, hourAndMinutes),
  rule(`digits word ${NOT_COUNTED}`, (found) =>
    (found.all[1]?.n ?? 0) >= 15 ? hourAndMinutes(found) : undefined,
  ),
  rule(
    `(?<=at|by|after|before|until|about|at-sign|part)digits digits ${NOT_COUNTED}`,
    ({ all: [one, two] }) => (one && two && two.n < 60 && two.n % 5 === 0 ? ofHour(one.n, two.n) : undefined),
  ),
  rule('(digits|word)? twelve', ({ of }) => time((of('twelve')[0]?.n ?? 0) % 1440)),
  // "9 sharp", "10.30 sharp": only an hour is that.
  rule('(digits|word|maybe|clock-digits|dotted) link', sharp),
  rule(
    '(?<=(day|weekday|relative) comma)clock-digits (?=(?![^])|stop|comma)',
    ({ all: [digits] }) => digits && guessed(digits.n),
  ),
  rule('(?<=alarm (at|for)?)clock-digits', ({ all: [digits] }) => digits && guessed(digits.n)),
  rule('hours-short', ({ all: [short] }) =>
    short && short.n >= 7 && short.n < 24 ? time(short.n * 60) : undefined,
  ),
  rule(`${HOUR} dash? ish`, ({ all: [one] }) => ofHour(one?.n, 0)),
  rule(`(at|at-sign) about? ${HOUR} (ish|oclock)? ${NOT_COUNTED}(?!slash)`, hour),
  rule(`about (digits|word) (ish|oclock)? ${NOT_COUNTED}(?!slash|dash|other|and)`, hour),
  rule(`about maybe ish? (?=(?![^])|stop|comma|part)`, hour),
  rule(`${HOUR} ${PART}`, inPart),
  rule(`part (ko|ka|at|about|by)* ${HOUR} oclock? ${NOT_COUNTED}`, inPart),
];

/** Times with the part of the day that they are in, and the zone whose they are. */
export const TIME_OF_DAY_RULES: readonly Rule[] = [
  rule('time (in|on|the|at|ko|ka|mein|se|comma)* part', timeInPart),
  rule('part (ko|ka|mein|se|at|at-sign|about|by|comma|after|before|until)* time', timeInPart),
  rule('(?<!digits|word|maybe|few|fraction|saadhe)unit (ka|mein) time', ({ all: [unit, , said] }) => {
    if (unit?.n !== 3 || !said) return undefined;
    return said.guessed ? time(within(2, said.n % 720)) : said;
  }),
  rule('part baad', ({ all: [part] }) => (part?.n === 2 ? { sort: 'early', n: 1 } : undefined)),
  rule('time zone', ({ all: [said, zone] }) => said && zone && { ...said, zone }),
];

const MINUTES: ReadonlySet<number> = new Set([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]);

const time = (n: number): Made => ({ sort: 'time', n });

/** Without a word for it, one to half past six is after noon: sellers call nobody at night. */
const guessed = (n: number): Made => ({ sort: 'time', n: n < 7 * 60 ? n + 720 : n, guessed: n <= 720 });

function ofHour(hour: number | undefined, minutes: number): Made | undefined {
  if (hour === undefined || hour > 23 || (hour === 0 && minutes <= 0)) return undefined;
  const at = hour * 60 + minutes;
  return hour > 12 ? time(at) : guessed(at < 60 ? at + 720 : at);
}

function hourAndMinutes({ of }: Found): Made | undefined {
  const [hour, minutes] = of('digits', 'word', 'maybe');
  return hour && minutes && hour.n <= 12 && MINUTES.has(minutes.n) ? ofHour(hour.n, minutes.n) : undefined;
}

function sharp({ all: [hour, link] }: Found): Made | undefined {
  if (!hour || link?.n !== 1) return undefined;
  return hour.sort === 'clock-digits' || hour.sort === 'dotted' ? guessed(hour.n) : ofHour(hour.n, 0);
}

const numberIn = ({ of }: Found): Chunk | undefined => of('digits', 'word', 'maybe')[0];

function hour(found: Found): Made | undefined {
  const n = numberIn(found)?.n;
  return n !== undefined && n > 0 ? ofHour(n, 0) : undefined;
}

function shifted(found: Found): Made | undefined {
  const hour = numberIn(found)?.n;
  const shift = found.of('saadhe', 'paune', 'sava')[0];
  return hour !== undefined && hour <= 12 && shift ? ofHour(hour, shift.n) : undefined;
}

function minutesPast(sign: 1 | -1): Rule['read'] {
  return ({ of }) => {
    const [minutes, hour] = of('digits', 'word', 'maybe');
    const [unit] = of('unit');
    if (!minutes || !hour || hour.n > 12 || (unit && unit.n !== 1)) return undefined;
    return MINUTES.has(minutes.n) ? ofHour(hour.n, sign * minutes.n) : undefined;
  };
}

function withMeridiem({ all: [said, half] }: Found): Made | undefined {
  const n = said && said.sort !== 'clock' && said.sort !== 'dotted' ? said.n * 60 : said?.n;
  if (n === undefined || n < 60 || n >= 13 * 60) return undefined;
  return half?.sort === 'meridiem' ? time((n % 720) + half.n * 60) : guessed(n);
}

function inPart(found: Found): Made | undefined {
  const hour = numberIn(found)?.n;
  const part = found.of('part')[0];
  if (hour === undefined || hour < 1 || hour > 12 || !part) return undefined;
  return time(within(part.n, (hour % 12) * 60));
}

function timeInPart({ of }: Found): Made | undefined {
  const [said, part] = [of('time')[0], of('part')[0]];
  if (!said || !part) return undefined;
  return said.guessed ? time(within(part.n, said.n % 720)) : said;
}

/** The half of the day that a part of it means. */
function within(part: number, atTwelve: number): number {
  const hour = Math.floor(atTwelve / 60);
  switch (part) {
    case 0:
      return atTwelve;
    case 4:
      return hour >= 6 ? atTwelve + 720 : atTwelve;
    case 3:
      return atTwelve + 720;
    default:
      return hour >= 9 ? atTwelve : atTwelve + 720;
  }
}
