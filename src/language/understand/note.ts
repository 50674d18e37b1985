import { clausesOf } from './sentence/clauses.ts';
import type { Found } from './found.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Span } from './sentence/sentence.ts';

/** What of a sentence is to be kept in the seller's own words. */
export function noteIn(found: Found, intent: Intent): string | undefined {
  const note =
    intent === 'note' ? toldToKeep(found) : intent === 'remind' ? toBeRemindedOf(found) : aside(found);
  const trimmed = note.replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '');
  return trimmed.length > 2 ? trimmed : undefined;
}

/** What follows a colon or the words that ask for a note, else all that was said. */
function toldToKeep({ sentence: { text, tokens }, names }: Found): string {
  const colon = text.search(/:\s/u);
  if (colon > 0 && colon < text.length - 3) return text.slice(colon + 1);
  const told = TOLD.exec(text);
  if (!told) return text;
  const start = told.index + told[0].length;
  // "note Asha Rao" says of whom, and not yet what.
  const said = tokens.filter(({ from }) => from >= start);
  if (said.length > 0 && said.every((token) => names.some((name) => overlaps(name, token)))) return '';
  const after = text.slice(start);
  // "they have three counters, yaad rakhna": the words that ask for it come last.
  return /[\p{L}\p{N}]{2}/u.test(after) ? after : text.slice(0, Math.max(0, text.search(ASKED_LAST)));
}

const TOLD =
  /^.{0,80}?(?:\b(?:note (?:that|down that|kar ?lo|karo|kijiye|likho|likh lo|daalo|daal do)?|remember (?:that)?|write (?:it )?down (?:that)?|record that|likh ?(?:lo|do|lijiye|na)|yaad rakh(?:na|o|iye)|ki)\b|नोट कर(?:ो|ें| लो|िए)?|लिख(?:ो| लो| लीजिए|िए)|याद रख(?:ना|ो|िए)|\bकि\b)\s*(?:ki|कि|that|,)?\s*/iu;

const ASKED_LAST =
  /[\s,;.–-]*(?:\b(?:note (?:it|this|that|kar\S*)|yaad rakh\S*|likh (?:lo|do|lijiye|lena)|yah? note karo|write it down)|(?:ये भी |यह भी )?(?:लिख (?:लो|दो|लीजिए)|नोट कर\S*|याद रख\S*))[\s.!]*\S{0,6}$/iu;

/** What follows "remind me to"; of "remind me about Asha on Friday" nothing is left to say. */
function toBeRemindedOf(found: Found): string {
  const { text } = found.sentence;
  const told = REMINDED_TO.exec(text)?.groups?.what;
  if (told !== undefined) return withoutTimesAround(told, text.length - told.length, found);
  const note = aside(found);
  if (note !== text) return note;
  return REMINDED_ABOUT.test(text) ? '' : withoutOrder(found);
}

/** "Asha ko friday 4 baje quote bhejna hai yaad dilana": what to do, without when and the words that ask for it. */
function withoutOrder({ sentence: { text }, times }: Found): string {
  const isOrdered = ORDERED_LAST.test(text);
  const order = text.search(ORDERED_LAST);
  const end = isOrdered ? order : text.length;
  const said = times.filter(({ to }) => to <= end);
  const [what, last] = said.reduce<readonly [string, number]>(
    ([words, from], time) => [words + text.slice(from, time.from), time.to] as const,
    ['', 0],
  );
  return isOrdered ? (what + text.slice(last, end)).replace(/\s+/gu, ' ') : text;
}

const ORDERED_LAST =
  /[\s,]+(?:mujhe |mujhko |मुझे |मुझको )?(?:yaad (?:dila|kara|karwa)\S*(?: (?:do|dena|dijiye|dijiyega))?|याद (?:दिला|करा|करवा)\S*(?: (?:दो|देना|दीजिए|दीजिएगा))?)[\s.!।]*$/iu;

/** "call Asha on Friday": when it is to be done is no part of what; by when it is wanted is. */
function withoutTimesAround(told: string, start: number, { times, sentence: { text } }: Found): string {
  const last = times.at(-1);
  const isLast =
    last !== undefined &&
    last.from > start &&
    (last.value.relation ?? 'on') === 'on' &&
    /^[\s.!।]*$/u.test(text.slice(last.to));
  return isLast ? told.slice(0, last.from - start) : told;
}

const REMINDED_TO =
  /(?:\bremind me\b.*?\s(?:to|that)|याद दिला\S*(?:\s\S+)?\s+कि|yaad dila\S*(?:\s\S+)?\s+ki)\s+(?<what>\p{L}.*)$/iu;
const REMINDED_ABOUT = /\bremind me (?:about|of)\b/iu;

/** More words than that tell more than who and what. */
const FEW_WORDS = 5;

/** The clauses beside the one that says who and what: reasons, details, a second fact. */
function aside({ sentence, names, times }: Found): string {
  const clauses = clausesOf(sentence);
  if (clauses.length < 2) {
    const spotted = [...names, ...times];
    const rest = sentence.tokens.filter((token) => !spotted.some((span) => overlaps(span, token)));
    return rest.length > FEW_WORDS ? sentence.text : '';
  }
  const main = clauses.find((clause) => names.some((name) => overlaps(name, clause))) ?? clauses[0];
  const isMoreThanNames = (clause: Span): boolean =>
    sentence.tokens.some(
      (token) => overlaps(token, clause) && ![...names, ...times].some((span) => overlaps(span, token)),
    );
  const after = clauses.filter((clause) => main && clause.from >= main.to);
  if (!after.some(isMoreThanNames) && after.length > 0) return '';
  const [first] = after;
  const last = after.at(-1);
  if (first && last) return sentence.text.slice(first.from, last.to);
  return main ? sentence.text.slice(0, main.from) : '';
}

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
