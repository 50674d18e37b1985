import type { Found } from './found.ts';
import type { Moment, Request } from '../../domain/request.ts';
import { hourSaid, inSameHalf } from './same-half.ts';

/** A moment with what it takes from what was said or done last: "same time", "till then", "not 3, 5 o'clock". */
export function withSaidBefore(request: Request, found: Found): Request {
  const before = found.talk.last?.find(({ when, act }) => act && when)?.when;
  const when = before && momentWith(before, request, found);
  return when ? { ...request, when } : request;
}

function momentWith(before: Moment, request: Request, found: Found): Moment | undefined {
  const { text } = found.sentence;
  const { when } = request;
  if (before.time !== undefined && SAME_TIME.test(text) && when?.time === undefined)
    return { ...(before.day === undefined ? {} : { day: before.day }), ...when, time: before.time };
  if (before.day !== undefined && SAME_DAY.test(text) && when?.day === undefined)
    return { day: before.day, ...when };
  if (before.day !== undefined && TILL_THEN.test(text) && when === undefined && PUT_OFF.has(request.intent))
    return { day: before.day };
  if (request.intent === 'leave') return withOtherEnd(before, request, found);
  return when && isCorrected(request, found) ? corrected(before, when, text) : undefined;
}

/** Of a leave that was just said, "only up to the 9th" and "from the 22nd" move one end. */
function withOtherEnd(
  before: Moment,
  { when }: Request,
  { talk, times, sentence }: Found,
): Moment | undefined {
  if (!PUTS_RIGHT.test(sentence.text)) return undefined;
  if (talk.last?.[0]?.intent !== 'leave' || before.to === undefined || !when?.day || when.to !== undefined)
    return undefined;
  const { day } = when;
  const relation = times.find(({ value }) => value.relation !== undefined)?.value.relation;
  if (relation === 'until' && before.day !== undefined && before.day <= day)
    return { day: before.day, to: day };
  return relation === 'from' && day <= before.to ? { day, to: before.to } : undefined;
}

/** Only the hour of a day, or the day of an hour, is said anew. */
function corrected(before: Moment, when: Moment, text: string): Moment | undefined {
  if (when.day === undefined && when.time !== undefined) {
    const time = hourSaid(text) ? when.time : inSameHalf(before.time, when.time);
    return before.day !== undefined || time !== when.time
      ? { ...(before.day === undefined ? {} : { day: before.day }), time }
      : undefined;
  }
  return when.time === undefined && when.to === undefined && before.time !== undefined
    ? { ...when, time: before.time }
    : undefined;
}

/** The same is said of the same, with a word that takes something back. */
function isCorrected(request: Request, { talk, cues, words, sentence: { text } }: Found): boolean {
  const last = talk.last?.[0];
  return (
    last?.act === true &&
    last.intent === request.intent &&
    last.outcome === request.outcome &&
    isSameWho(last, request) &&
    (cues.has('negation') || cues.has('correction') || MOVED.test(text)) &&
    words.length <= FEW_WORDS
  );
}

const isSameWho = ({ who: one }: Request, { who: other }: Request): boolean =>
  one?.kind === 'records' &&
  other?.kind === 'records' &&
  one.records.length === other.records.length &&
  one.records.every((record) => other.records.includes(record));

/** Another day off may be said anew: "kal se nahi aaunga". */
const PUTS_RIGHT =
  /\b(?:only|just|actually|instead|rather|make|change|sirf|bas|likh\p{L}*|kar ?(?:o|do|dijiye|iye)|kardo)\b|सिर्फ|सिर्फ़|बस|लिख|कर(?:ो| दो|ें|िए)/iu;

const FEW_WORDS = 9;
const PUT_OFF: ReadonlySet<Request['intent']> = new Set(['snooze', 'pause']);
const SAME_TIME =
  /\bsame (?:time|hour)|\b(?:usi|u?wahi|vahi|isi|yehi) (?:time|samay|waqt|wakt|vakt)\b|(?:उसी|वही|इसी) (?:टाइम|समय|वक़्त|वक्त)/iu;
const SAME_DAY = /\bsame day\b|\b(?:usi|wahi|vahi) din\b|(?:उसी|वही) दिन|दिन वही/iu;
const TILL_THEN = /(?:^|\s)(?:until then|till then|til then|tab tak|तब तक)(?=[\s,.]|$)/iu;
const MOVED = /\b(?:instead|preponed|postponed|moved|shifted|soz|sry|sorry|rather)\b|सॉरी|संशोधन/iu;
