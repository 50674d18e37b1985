import { fold, latinDigit } from '../../words.ts';
import { memoize } from '../../../domain/memoize.ts';
import type { Chunk } from './chunks.ts';
import { joined, nearly, respelt } from './misspelt.ts';
import type { Sort } from './vocabulary/sorts.ts';
import { LONGEST_PHRASE, MEANINGS, PHRASE_STARTS, type Meaning } from './vocabulary/vocabulary.ts';

/** What is one lexeme, the longest notation first. */
const LEXEME = new RegExp(
  [
    '(?<junk>\\+\\d[\\d ()-]{5,}\\d|(?<!\\d)\\d{3,}(?:[ -]\\d{3,})+|[$€£₹]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?[%€£₹$]|\\b24/7\\b)',
    '(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)',
    '(?<slashed>\\d{1,2}/\\d{1,2}(?:/\\d{4}|/\\d{2})?)(?![/\\d])',
    '(?<dashed>\\d{1,2}-\\d{1,2}-(?:\\d{4}|\\d{2}))(?!\\d)',
    '(?<german>\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\d{4}|\\d{2}|(?!\\d)))',
    '(?<meridian>\\d{1,2}(?:[:.]?\\d{2})?(?:\\s?[ap]\\.m\\.?|\\s?[ap]m|[ap]))(?![\\p{L}\\p{M}\\d])',
    '(?<clock>\\d{1,2}(?::\\d{2}(?::\\d{2})?|h\\d{2}))(?!\\d)',
    '(?<short>\\d{1,3}[dw])(?![\\p{L}\\p{M}\\d])',
    '(?<hours>\\d{1,2}h)(?![\\p{L}\\p{M}\\d])',
    '(?<dotted>\\d{1,2}\\.\\d{2})(?![\\d.,]*\\d)',
    '(?<ordinal>\\d{1,2}(?:st|nd|rd|th|वीं|वें|वां|वाँ))(?![\\p{L}\\p{M}])',
    '(?<special>2(?:mor|mrw|mro|moz|day|dy|nite)[a-z]*|b4|[qQ][1-4])(?![\\p{L}\\p{M}\\d])',
    '(?<decimal>\\d+[.,]\\d+)',
    '(?<number>\\d+)',
    "(?<word>[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*)",
    '(?<blank>_+)',
    '(?<sign>[^\\s])',
  ].join('|'),
  'giu',
);

/** The words, numbers, notations and signs of a text, with what they can mean of times. */
export function lex(text: string): readonly Chunk[] {
  const raw = Array.from(readable(text).matchAll(LEXEME), lexeme);
  return withPhrases(raw.map(eveningInPlace));
}

/** "कल श्याम पांच तक": between a day and an hour, that name is the evening misspelled. */
function eveningInPlace(one: Lexeme, at: number, all: readonly Lexeme[]): Lexeme {
  if (one.word === undefined || !LIKE_EVENING.has(one.word)) return one;
  const [before, after] = [all[at - 1], all[at + 1]];
  return before && after && DAYS.has(before.sort) && HOURS.has(after.sort)
    ? { ...one, sort: 'part', n: 3 }
    : one;
}

const LIKE_EVENING: ReadonlySet<string> = new Set(['श्याम', 'shyam', 'shyaam', 'syam'].map(fold));
const DAYS: ReadonlySet<Sort> = new Set<Sort>(['relative', 'weak-relative', 'day-after', 'weekday']);
const HOURS: ReadonlySet<Sort> = new Set<Sort>(['word', 'maybe', 'digits', 'clock']);

/** With Latin digits, and nothing to read in links and addresses; every letter stays where it was. */
function readable(text: string): string {
  const latin = text.replace(/[०-९]/g, latinDigit);
  return /@|:\/\/|www\./u.test(latin)
    ? latin.replace(ADDRESS, (address) => '_'.repeat(address.length))
    : latin;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}\.\S+/giu;

type Lexeme = Chunk & { readonly word?: string };

function lexeme(match: RegExpExecArray): Lexeme {
  const typed = match[0];
  const span = { from: match.index, to: match.index + typed.length };
  const groups = match.groups ?? {};
  const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
  const numbers = typed.match(/\d+/g)?.map(Number) ?? [];
  const [one = 0, two = 0] = numbers;
  const as = (sort: Sort, n = 0, notation?: readonly number[]): Lexeme => ({
    ...span,
    sort,
    n,
    ...(notation && { notation }),
  });
  switch (kind) {
    case 'iso':
      return as('date', 0, numbers);
    case 'slashed':
    case 'dashed':
      return as('slashed', 0, numbers);
    case 'german':
      return two >= 1 && two <= 12 ? as('date', 1, numbers) : as('dotted', one * 60 + two);
    case 'meridian':
      return one > 99 ? meridian(as, typed, Math.floor(one / 100), one % 100) : meridian(as, typed, one, two);
    case 'clock':
      return one < 24 && two < 60
        ? as('clock', one * 60 + two, [Number(typed.startsWith('0'))])
        : as('other');
    case 'short':
      return as('length-short', /d$/i.test(typed) ? 1 : 2, [one]);
    case 'hours':
      return as('hours-short', one);
    case 'dotted':
      return one < 24 && two < 60 ? as('dotted', one * 60 + two) : as('noun');
    case 'ordinal':
      return as('ordinal', one);
    case 'number':
      return number(as, typed, one);
    case 'special':
    case 'word': {
      const word = folded(typed);
      return { ...as(...meaningOf(word)), word };
    }
    case 'blank':
      return as('other');
    case 'sign':
      return as(SIGNS[typed] ?? 'other');
    case 'decimal':
      return /^\d[.,]\d$/.test(typed) ? as('fraction', one + two / 10) : as('noun');
    default:
      return as('noun');
  }
}

const folded = memoize(10_000, fold);

function meridian(
  as: (sort: Sort, n?: number, notation?: readonly number[]) => Lexeme,
  typed: string,
  hour: number,
  minute: number,
): Lexeme {
  if (hour < 1 || hour > 12 || minute > 59) return as('other');
  const at = (hour % 12) + (/p/i.test(typed) ? 12 : 0);
  return as('time', at * 60 + minute);
}

function number(as: (sort: Sort, n?: number) => Lexeme, typed: string, n: number): Lexeme {
  if (typed.length <= 2) return as('digits', n);
  if (/^20[2-9]\d$/.test(typed)) return as('year', n);
  const [hour, minute] = [Math.floor(n / 100), n % 100];
  const isTime = typed.length <= 4 && hour >= 1 && hour < 24 && minute < 60 && minute % 5 === 0;
  return isTime ? as('clock-digits', hour * 60 + minute) : as('noun');
}

const SIGNS: Readonly<Record<string, Sort>> = {
  ',': 'comma',
  '،': 'comma',
  ';': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '।': 'stop',
  '॰': 'link',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '@': 'at-sign',
  '&': 'and',
  '+': 'and',
  '/': 'slash',
  '(': 'comma',
  ')': 'comma',
};

/** What can be counted and is no time: "2 calls", "5 lakh", "3 log". */
const NOUN =
  /^(?:[a-z]{2,}[^su']s|calls?|meetings?|demos?|emails?|mails?|leads?|lakhs?|lac|crores?|cr|k|m|mn|million|thousand|hundred|hajar|hazaar|hazar|sau|percent|pc|people|ppl|log|logon|logo|baar|bar|time|times|attempt|tries|step|number|no|points?|units?|kg|km|rs|rupaye|rupees|dollars|euro|more|other|others|one|ones|new|x|लाख|करोड़|हजार|सौ|लोग|लोगों|बार|कॉल|ईमेल|मेल|रुपये|प्रतिशत|नंबर|कदम|किलो)$/u;
/** Words with a plural's ending that are none. */
const NO_NOUN =
  /^(?:his|has|was|is|this|its|pls|plz|plis|thanks|yes|as|us|thus|bus|does|goes|says|sez|wants|needs|likes|works|works|means|gets|comes|hers|ours|yours|theirs|always|perhaps|afterwards|onwards|unless|across|others|starts|sos|lets|whats|hes|shes|kids|hols|hrs|mins)$/u;

const meaningOf = memoize(20_000, (word: string): readonly [Sort, number] => {
  const meaning = MEANINGS.get(word) ?? joined(word) ?? respelt(word) ?? nearly(word);
  if (meaning) return [meaning.sort, meaning.n];
  return [NOUN.test(word) && !NO_NOUN.test(word) ? 'noun' : 'other', 0];
});

/** Several words that mean one thing become one chunk, the longest first. */
function withPhrases(raw: readonly Lexeme[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < raw.length;) {
    const [chunk, words] = phraseAt(raw, at) ?? [raw[at], 1];
    if (chunk) chunks.push(chunk);
    at += words;
  }
  return chunks;
}

function phraseAt(raw: readonly Lexeme[], at: number): readonly [Chunk, number] | undefined {
  const first = raw[at];
  if (first?.word === undefined || !PHRASE_STARTS.has(first.word)) return undefined;
  for (let words = LONGEST_PHRASE; words > 1; words -= 1) {
    const parts = raw.slice(at, at + words);
    const last = parts.at(-1);
    if (!last || parts.length < words || parts.some(({ word }) => word === undefined)) continue;
    const meaning: Meaning | undefined = MEANINGS.get(parts.map(({ word }) => word).join(' '));
    if (meaning) return [{ from: first.from, to: last.to, ...meaning }, words];
  }
  return undefined;
}
