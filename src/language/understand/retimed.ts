import { parseDay, type Day } from '../../domain/day.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Decision, Instead, Moment, Request } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import type { Concept } from './lexicon/concepts.ts';
import { COMMANDS } from '../commands/catalog.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';
import { bareNumber, numbersIn } from './bare-number.ts';
import { hourSaid, inSameHalf } from './same-half.ts';
import { clausesOf } from './sentence/clauses.ts';
import { conceptsIn } from './sentence/concepts.ts';
import { plainCommand } from './sentence/exact.ts';
import type { Span } from './sentence/sentence.ts';
import { spelledWords } from './sentence/spelled-words.ts';
import { areOf, sureNames } from './sure-names.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** "not 5, 6", "4pm", "make it Friday", "only up to the 9th": what was set last, at another time. */
export function retimed(found: Found): Decision | undefined {
  const { talk, writing } = found;
  const last = lastSet(talk.last);
  if (!last || isAnswering(found) || !isOnlyRetiming(found, last)) return undefined;
  const when = momentAfter(last, found);
  return when && { kind: 'do', writing, requests: [{ ...last, when, instead: insteadOf(last, talk.at) }] };
}

/** Of several orders in one sentence, the last that said when. */
function lastSet(done: readonly Request[] = []): Request | undefined {
  const movable = done.filter((one) => one.act && isMovable(one));
  return movable.findLast(({ when }) => when !== undefined) ?? (done.length === 1 ? movable[0] : undefined);
}

/** What is asked for is answered; which of several readings was meant is not, by a time. */
const isAnswering = ({ talk: { question } }: Found): boolean =>
  question !== undefined && question.kind !== 'which-reading';

const insteadOf = ({ who }: Request, at: number): Instead => ({
  at,
  records: who?.kind === 'records' ? who.records : [],
});

/** A reminder with words of its own is of nobody. */
const isMovable = ({ intent, who, note }: Request): boolean =>
  MOVABLE.has(intent) &&
  (COMMANDS[intent].frame.who !== 'needed' ||
    who?.kind === 'records' ||
    (intent === 'remind' && who === undefined && note !== undefined));

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
function isOnlyRetiming(found: Found, { who, intent }: Request): boolean {
  const { times, words, sentence } = found;
  const names = namesIn(found);
  if (
    (intent === 'outcome' && LET_BE.test(sentence.text)) ||
    !areOf(who, names) ||
    isAsked(found) ||
    plainCommand(words) !== undefined
  )
    return false;
  const remarks = remarksIn(found);
  const numbers = numbersIn(found).filter(({ from, to }) =>
    times.every((time) => to <= time.from || time.to <= from),
  );
  const others = wordsOutside([...names, ...times, ...remarks, ...numbers], found);
  const changing = words.some((word) => CHANGING.has(word));
  return (
    (times.length > 0 || numbers.length > 0) &&
    others.every((word) => CHANGING.has(word) || BESIDE.has(word)) &&
    (changing || (numbers.length === 0 && times.every(isPlainlyMoved)))
  );
}

/** "leave her be till the 11th" puts off what is to come, and not what happened. */
const LET_BE = /\bleave (?:him|her|them|it)\b/iu;

/** "no" begins the name of a template, and puts something right. */
const namesIn = (found: Found): Found['names'] =>
  sureNames(found).filter(({ from, to }) =>
    found.sentence.tokens.some(
      (token, at) => from <= token.from && token.to <= to && !CHANGING.has(found.words[at] ?? ''),
    ),
  );

/** An hour alone, or one end of what lasts: "4pm", "from tomorrow", "till Friday". */
const isPlainlyMoved = ({ value: { kind, relation } }: Found['times'][number]): boolean =>
  kind === 'time' || relation === 'from' || relation === 'until';

/** "बारह नहीं चौदह तक, ब्याह लंबा चलेगा": clauses after it that say no time only tell why. */
function remarksIn(found: Found): readonly Span[] {
  const said = [...sureNames(found), ...found.times, ...numbersIn(found)];
  const says = ({ from, to }: Span): boolean => said.some((one) => one.from < to && from < one.to);
  const clauses = clausesOf(found.sentence);
  const after = clauses.slice(clauses.findLastIndex(says) + 1);
  return after.length < clauses.length && !after.some((clause) => isAnAct(clause, found)) ? after : [];
}

/** "no, 6, and skip Ravi": more to do, and no reason. */
const isAnAct = (clause: Span, { words, sentence: { tokens } }: Found): boolean =>
  conceptsIn(words.filter((_, at) => isWithin(tokens[at], clause))).some((concept) => ACTS.has(concept));

const isWithin = (token: Span | undefined, { from, to }: Span): boolean =>
  token !== undefined && from <= token.from && token.to <= to;

const ACTS: ReadonlySet<Concept> = new Set<Concept>([
  'reply',
  'pickup',
  'send',
  'voicemail',
  'bounce',
  'win',
  'lose',
  'nointerest',
  'donotcontact',
  'end',
  'enroll',
  'takeout',
  'snooze',
  'pause',
  'resume',
  'skip',
  'note',
  'remind',
  'undo',
  'reassign',
  'show',
  'status',
]);

const CHANGING = spelledWords(
  `no nope not wrong sorry oops actually instead rather make change only just move set mistake meant correction
  nahi nahin galat galti balki badal badlo badalkar sirf bas kar karo kardo karna kariye kijiye rakho rakh
  until typed said wrongly preponed postponed shifted amend correct boli likha likhna bola bolna kaha kehna chahiye sudhar`,
);
const BESIDE = spelledWords(
  `i it its was is that the a for at on to up be should better wait please pls my mean him her them this o'clock time reminder leave start starts starting
  to so only then also say says saying sir madam meeting visit demo call appointment slot date day same know sure yes we they have want wants
  usne unhone maine mene mujhe humne na hi hua hui honi bhai ji yaar mera date tarikh tareekh din samay taarikh milna mulaqat ruk ruko dopahar
  do dijiye de dena lo use usko ise isko ka ki ke ko se tak pe par ki jagah matlab tha thi hai ho arre are wo woh baje din ji chutti chhutti`,
);
