import type { EndId, StepId } from '../../../domain/ids.ts';
import type { RecordStatus, RecordType } from '../../../domain/record.ts';
import type { StepType, Template } from '../../../domain/template.ts';
import type { Language } from '../../../domain/text.ts';
import {
  FILLER_WORDS,
  LANGUAGE_WORDS,
  NUMBER_WORDS,
  OUTCOME_WORDS,
  PLACE_WORDS,
  RECORD_TYPE_WORDS,
  STATUS_WORDS,
  STEP_WORDS,
  TAG_WORDS,
  TEXT_WORDS,
  TYPE_WORDS,
  UNIT_DAYS,
  type Tag,
} from './edit-words.ts';
import type { NamedText, SaidOutcome } from './said-kinds.ts';
import { wholeNames } from './step-names.ts';
import { phraseAt, phraseBook, wordsIn, type PhraseBook, type Word } from './tagged-words.ts';
import type { Span } from '../sentence/sentence.ts';

/** What a word or phrase can be before it is known which step is meant. */
export type Clue = Span &
  (
    | { readonly kind: 'whole-name'; readonly step: StepId }
    | { readonly kind: 'type'; readonly type: StepType }
    | { readonly kind: 'step-word' }
    | { readonly kind: 'place'; readonly place: number }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'one' }
    | { readonly kind: 'the' }
    | { readonly kind: 'and' }
    | { readonly kind: 'end'; readonly end: EndId }
    | { readonly kind: 'input'; readonly input: string }
    | { readonly kind: 'days'; readonly days: number }
    | { readonly kind: 'outcome'; readonly outcome: SaidOutcome }
    | { readonly kind: 'quote'; readonly index: number }
    | { readonly kind: 'text'; readonly text: NamedText }
    | { readonly kind: 'language'; readonly language: Language }
    | { readonly kind: 'status'; readonly status: RecordStatus }
    | { readonly kind: 'record-type'; readonly type: RecordType }
    | { readonly kind: 'tag'; readonly tag: Tag }
    | { readonly kind: 'filler' }
    | { readonly kind: 'other'; readonly word: string }
  );

type Meaning = Clue extends infer One ? (One extends Clue ? Omit<One, 'from' | 'to'> : never) : never;

const rowsOf = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  meaning: (key: Key) => Meaning,
): readonly (readonly [Meaning, string])[] =>
  (Object.keys(words) as Key[]).map((key) => [meaning(key), words[key]] as const);

/** Where two have a phrase of the same length, the one listed first is meant. */
const BOOK: PhraseBook<Meaning> = phraseBook<Meaning>([
  ...rowsOf(OUTCOME_WORDS, (outcome) => ({ kind: 'outcome', outcome })),
  ...rowsOf(TYPE_WORDS, (type) => ({ kind: 'type', type })),
  ...rowsOf(TAG_WORDS, (tag) => ({ kind: 'tag', tag })),
  ...rowsOf(TEXT_WORDS, (text) => ({ kind: 'text', text })),
  ...rowsOf(LANGUAGE_WORDS, (language) => ({ kind: 'language', language })),
  ...rowsOf(STATUS_WORDS, (status) => ({ kind: 'status', status })),
  ...rowsOf(RECORD_TYPE_WORDS, (type) => ({ kind: 'record-type', type })),
  [{ kind: 'step-word' }, STEP_WORDS],
  ...PLACE_WORDS.map(([place, words]): readonly [Meaning, string] => [
    { kind: 'place', place },
    words.replace(/, \d+(?=,)/u, ''),
  ]),
  [
    { kind: 'one' },
    'एक, नया, नई, नयी, a, an, one, another, ek, ek aur, new, a new, ek naya, ek nayi, naya, nayi, one more, ek or',
  ],
  [{ kind: 'the' }, 'the, this, that, इस, उस, वह'],
  [{ kind: 'and' }, 'and, aur, और, तथा'],
  [{ kind: 'filler' }, FILLER_WORDS],
]);

const NUMBERS = phraseBook(NUMBER_WORDS);
const UNITS = phraseBook(UNIT_DAYS);
/** What says that there is no wait. */
const AT_ONCE = phraseBook([
  [
    0,
    'no wait, no delay, no gap, without a wait, without waiting, without delay, immediately, right away, straight away, at once, the same day, same day, तुरंत, फ़ौरन, उसी दिन, turant, fauran, bina ruke, bina intezar, usi din, koi intezar nahi',
  ],
  [1, 'अगले दिन, एक दिन बाद, the next day, next day, the day after, a day later, agle din, ek din baad'],
] as const);

/** The parts of a text that are known, in their order; the longest phrase at each place counts. */
export function spotClues(text: string, template: Template): readonly Clue[] {
  const words = wordsIn(text);
  const names = namesIn(template);
  const clues: Clue[] = [];
  for (let at = 0; at < words.length;) {
    const { meaning, length } = longest(words, at, names) ?? { meaning: unknown(words[at]), length: 1 };
    const [first, last] = [words[at], words[at + length - 1]];
    if (!first || !last) break;
    clues.push({ ...meaning, from: first.from, to: last.to });
    at += length;
  }
  return clues;
}

const QUOTE = /^bnt(\d+)bnt$/u;

function unknown(word: Word | undefined): Meaning {
  const quote = QUOTE.exec(word?.word ?? '');
  if (quote) return { kind: 'quote', index: Number(quote[1]) };
  const number = /^\d{1,3}$/u.exec(word?.word ?? '');
  if (number) return { kind: 'number', number: Number(number[0]) };
  return { kind: 'other', word: word?.word ?? '' };
}

type Found = { readonly meaning: Meaning; readonly length: number };

function longest(words: readonly Word[], at: number, names: PhraseBook<Meaning>): Found | undefined {
  const found = [daysAt(words, at), phraseAt(names, words, at), phraseAt(BOOK, words, at)];
  return found
    .filter((one) => one !== undefined)
    .reduce<Found | undefined>((best, one) => (best && best.length >= one.length ? best : one), undefined);
}

/** "2 days", "a week", "do din", "no wait" */
function daysAt(words: readonly Word[], at: number): Found | undefined {
  const fixed = phraseAt(AT_ONCE, words, at);
  if (fixed) return { meaning: { kind: 'days', days: fixed.meaning }, length: fixed.length };
  const digits = /^(\d{1,3})(\p{L}*)$/u.exec(words[at]?.word ?? '');
  const count = digits ? { meaning: Number(digits[1]), length: 1 } : phraseAt(NUMBERS, words, at);
  if (!count) return undefined;
  const glued = digits?.[2] ? UNITS.get(digits[2])?.find(({ rest }) => rest.length === 0) : undefined;
  if (glued) return { meaning: { kind: 'days', days: count.meaning * glued.meaning }, length: 1 };
  const unit = phraseAt(UNITS, words, at + count.length);
  return (
    unit && {
      meaning: { kind: 'days', days: count.meaning * unit.meaning },
      length: count.length + unit.length,
    }
  );
}

function namesIn(template: Template): PhraseBook<Meaning> {
  const ends = template.ends.flatMap(({ id, name }): readonly (readonly [Meaning, string])[] =>
    [name.en, name.hi ?? '', id.replaceAll('-', ' ')]
      .filter((one) => one !== '')
      .map((one) => [{ kind: 'end', end: id }, one.replaceAll(',', ' ')] as const),
  );
  const inputs = template.inputs.map(({ id }): readonly [Meaning, string] => [
    { kind: 'input', input: id },
    id,
  ]);
  const steps = wholeNames(template).map(([step, name]): readonly [Meaning, string] => [
    { kind: 'whole-name', step },
    name.replaceAll(',', ' '),
  ]);
  return phraseBook<Meaning>([...steps, ...ends, ...inputs]);
}
