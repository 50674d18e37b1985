import { parseDay, type Day } from '../../domain/day.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Decision, Moment, Request } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import { COMMANDS } from '../commands/catalog.ts';
import { takingBack } from './correction.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';
import { bareNumber, isNumber } from './bare-number.ts';
import { hourSaid, inSameHalf } from './same-half.ts';
import { clausesOf } from './sentence/clauses.ts';
import { plainCommand } from './sentence/exact.ts';
import type { Span } from './sentence/sentence.ts';
import { spelledWords } from './sentence/spelled-words.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** "not 5, 6", "4pm", "make it Friday", "only up to the 9th": what was set last, at another time. */
export function retimed(found: Found): Decision | undefined {
  const { talk, writing } = found;
  const [last] = talk.last ?? [];
  if (!last?.act || talk.question || !isMovable(last) || !isOnlyRetiming(found, last)) return undefined;
  const when = momentAfter(last, found);
  return when && { kind: 'do', writing, requests: [{ ...last, when, ...takingBack(talk) }] };
}

const isMovable = ({ intent, who }: Request): boolean =>
  MOVABLE.has(intent) && (COMMANDS[intent].frame.who !== 'needed' || who?.kind === 'records');

const MOVABLE: ReadonlySet<Intent> = new Set([
  'remind',
  'snooze',
  'pause',
  'outcome',
  'enroll',
  'leave',
  'settings',
]);

function momentAfter(last: Request, found: Found): Moment | undefined {
  const { when: before = {}, intent } = last;
  const said = momentIn(found, intent);
  const number = said.kind === 'none' ? bareNumber(found) : undefined;
  if (number !== undefined) return withNumber(before, number, found.today);
  if (said.kind !== 'found') return undefined;
  const { moment } = said;
  if (intent === 'leave') return leaveAfter(before, moment, found);
  // Only what has an hour is moved to another, and only an enrollment has its day without one.
  if (moment.day === undefined && before.time === undefined && intent !== 'remind') return undefined;
  if (before.day === undefined && before.time === undefined && intent !== 'enroll') return undefined;
  const { to: _, ...day } = { ...before, ...moment };
  return moment.time === undefined
    ? day
    : { ...day, time: hourSaid(found.sentence.text) ? moment.time : inSameHalf(before.time, moment.time) };
}

/** An hour where one was set, else a day of the same month. */
function withNumber(before: Moment, number: number, today: Day): Moment | undefined {
  const digits = String(number).padStart(2, '0');
  if (before.time !== undefined)
    return number < 24 ? { ...before, time: inSameHalf(before.time, `${digits}:00`) } : undefined;
  const day = before.to === undefined && before.day && parseDay(`${before.day.slice(0, 7)}-${digits}`);
  return day && day > today ? { day } : undefined;
}

/** One end of the leave, or all of it. */
function leaveAfter(before: Moment, { day, to }: Moment, { times }: Found): Moment | undefined {
  if (day === undefined || before.day === undefined) return undefined;
  if (to !== undefined) return { day, to };
  const end = before.to ?? before.day;
  const relation = times.find(({ value }) => value.relation !== undefined)?.value.relation;
  if (relation === 'until' || relation === 'by')
    return before.day <= day ? { day: before.day, to: day } : undefined;
  if (relation === 'from') return day <= end ? { day, to: end } : undefined;
  return before.to === undefined || before.to === before.day ? { day, to: day } : undefined;
}

/** Nothing but times, whoever it was set for, and words that put something right; a day alone is a question. */
function isOnlyRetiming(found: Found, { who }: Request): boolean {
  const { names, times, words } = found;
  const isOfLast = names.every(
    ({ value }) =>
      value.kind === 'record' &&
      who?.kind === 'records' &&
      value.candidates.some(({ id }) => who.records.includes(id)),
  );
  if (!isOfLast || isAsked(found) || plainCommand(words) !== undefined) return false;
  const others = wordsOutside([...names, ...times, ...remarksIn(found)], found);
  const numbers = others.filter(isNumber);
  const changing = others.some((word) => CHANGING.has(word));
  return (
    (times.length > 0 || numbers.length > 0) &&
    others.every((word) => isNumber(word) || CHANGING.has(word) || BESIDE.has(word)) &&
    (changing || (numbers.length === 0 && times.every(({ value }) => value.kind === 'time')))
  );
}

/** "बारह नहीं चौदह तक, ब्याह लंबा चलेगा": clauses after it that say no time only tell why. */
function remarksIn({ sentence, names, times, words }: Found): readonly Span[] {
  const says = ({ from, to }: Span): boolean =>
    [...names, ...times].some((one) => one.from < to && from < one.to) ||
    sentence.tokens.some((token, at) => from <= token.from && token.to <= to && isNumber(words[at] ?? ''));
  const clauses = clausesOf(sentence);
  const last = clauses.findLastIndex(says);
  return last < 0 ? [] : clauses.slice(last + 1);
}

const CHANGING = spelledWords(
  `no nope not wrong sorry oops actually instead rather make change only just move set mistake meant correction
  nahi nahin galat galti balki badal badlo badalkar sirf bas kar karo kardo karna kariye kijiye rakho rakh`,
);
const BESIDE = spelledWords(
  `i it its was is that the a for at on to up be should better wait please pls my mean him her them this o'clock time reminder leave start starts starting
  do dijiye de dena lo use usko ise isko ka ki ke ko se tak pe par ki jagah matlab tha thi hai ho arre are wo woh baje din ji chutti chhutti`,
);
