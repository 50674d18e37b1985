import type { Span, Spotted } from '../sentence/sentence.ts';
import { isNearEveryday } from './everyday.ts';
import type { Named, RecordCandidate } from './named.ts';
import type { SentenceWord } from './sentence-words.ts';
import { wordSet } from './word-set.ts';
import {
  AFTER_A_NAME,
  NAME_COMMANDS,
  PEOPLE_OF,
  POSTPOSITIONS,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './words/around-names.ts';

/**
 * What was spotted, with the names of nobody who is known: so that "Asha Verma", where only Asha Rao is a record, is a
 * stranger, with Asha Rao as the one who is near.
 */
export function withStrangers(
  words: readonly SentenceWord[],
  known: readonly Spotted<Named>[],
): readonly Spotted<Named>[] {
  const isKnown = words.map((word) => known.some((one) => overlaps(one, word)));
  const taken: Spotted<Named>[] = [];
  const strangers: Spotted<Named>[] = [];
  for (const [first, last] of strangeRows(words, isKnown)) {
    const beside = known.filter((one) => isOneName(one, words, first, last));
    const span = spanOf([...beside, ...words.slice(first, last + 1)]);
    if (beside.length === 0 && !isNamePlace(words, first, last)) continue;
    taken.push(...beside);
    const confidence = beside.length > 0 ? 0.75 : isSurelyNamed(words, first, last) ? 0.7 : 0.4;
    strangers.push({ ...span, confidence, value: nobody(span, words, beside) });
  }
  return [...known.filter((one) => !taken.includes(one)), ...strangers];
}

/** Rows of words that are no words of the language and nobody's name. */
function strangeRows(
  words: readonly SentenceWord[],
  isKnown: readonly boolean[],
): readonly (readonly [number, number])[] {
  const rows: [number, number][] = [];
  words.forEach((word, index) => {
    if (isKnown[index] || !isStrange(word)) return;
    const row = rows.at(-1);
    if (row?.[1] === index - 1 && /^[ .-]{1,2}$/.test(word.gap)) row[1] = index;
    else rows.push([index, index]);
  });
  return rows;
}

const isStrange = ({ folded, isEveryday, capital, typed }: SentenceWord): boolean =>
  !isEveryday &&
  folded.length > 2 &&
  /^[\p{L}\p{M}]+$/u.test(folded) &&
  (capital === 'inside' ? typed !== typed.toUpperCase() : !isNearEveryday(folded));

/** A part of somebody's name directly beside it, where the whole can only be somebody else's. */
function isOneName(
  { from, to, value }: Spotted<Named>,
  words: readonly SentenceWord[],
  first: number,
  last: number,
): boolean {
  const [start, next] = [words[first], words[last + 1]];
  if (!start || (value.kind !== 'record' && value.kind !== 'colleague')) return false;
  const isBefore = start.gap === ' ' && to === start.from - 1;
  const isAfter = next?.gap === ' ' && next.from === from;
  if (!isBefore && !isAfter) return false;
  const known = words.filter((word) => overlaps({ from, to }, word));
  const end = isBefore ? last : last + known.length;
  return (
    known.length === 1 &&
    known.every(
      ({ isPossessive, capital }) => !isPossessive && (capital === 'none') === (start.capital === 'none'),
    ) &&
    value.candidates.every(({ how }) => how === 'part') &&
    !PEOPLE.has(words[end + 1]?.folded ?? '') &&
    (isBefore
      ? start.capital === 'inside' || isNamed(words, end)
      : start.capital !== 'none' && isNamed(words, end))
  );
}

/** Whether a clause goes on as after a name. */
const isNamed = (words: readonly SentenceWord[], end: number): boolean => {
  const next = words[end + 1]?.folded ?? '';
  return REPORT.has(next) || POSTPOSITION.has(next) || UNTIL.has(next);
};

/** Where only a name can stand. */
function isNamePlace(words: readonly SentenceWord[], first: number, last: number): boolean {
  const row = words.slice(first, last + 1);
  const isCapital = row.every(({ capital }) => capital !== 'none');
  return isSurelyNamed(words, first, last) || (isCapital && row.some(({ capital }) => capital === 'inside'));
}

/** Where a title, a command or a report leaves no other reading. */
function isSurelyNamed(words: readonly SentenceWord[], first: number, last: number): boolean {
  const [before, after] = [words[first - 1]?.folded ?? '', words[last + 1]?.folded ?? ''];
  const isCapital = words.slice(first, last + 1).every(({ capital }) => capital !== 'none');
  return (
    (BEFORE.has(before) && !AFTER.has(before)) ||
    AFTER.has(after) ||
    (isCapital && before === '' && REPORT.has(after)) ||
    (POSTPOSITION.has(after) && before === '') ||
    (COMMAND.has(before) && (after === '' || UNTIL.has(after)))
  );
}

function nobody(span: Span, words: readonly SentenceWord[], beside: readonly Spotted<Named>[]): Named {
  const own = words.filter((word) => overlaps(span, word));
  const near = beside.flatMap(({ value }): readonly RecordCandidate[] =>
    value.kind === 'record' ? value.candidates : [],
  );
  return { kind: 'nobody', words: own.map(({ typed }) => typed).join(' '), near };
}

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

const spanOf = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
});

const BEFORE = wordSet(TITLES_BEFORE);
const AFTER = wordSet(TITLES_AFTER);
const PEOPLE = wordSet(PEOPLE_OF);
const UNTIL = wordSet('until till til for to in this tomorrow today again');
const REPORT = wordSet(AFTER_A_NAME);
const POSTPOSITION = wordSet(POSTPOSITIONS);
const COMMAND = wordSet(NAME_COMMANDS);
