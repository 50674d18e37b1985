import { isAlsoName, isNearEveryday } from './everyday.ts';
import type { Hit } from './hits.ts';
import { isCovered, type Mention } from './mentions.ts';
import type { SentenceWord } from './sentence-words.ts';
import { wordSet } from './word-set.ts';
import {
  AFTER_A_NAME,
  BEFORE_A_NAME,
  POSTPOSITIONS,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './words/around-names.ts';

/** How sure it is that these words are a name, whoever of that name is meant. */
export function confidenceOf(mention: Mention, words: readonly SentenceWord[]): number {
  const { hits } = mention;
  const place = placeOf(mention, words);
  return hits.every(({ isWeak }) => isWeak)
    ? confidenceInEveryday(mention, place)
    : confidenceInName(hits, place);
}

type Place = {
  readonly isCapital: boolean;
  readonly isStart: boolean;
  /** Where somebody is named: after a preposition or a command, before a postposition or a report. */
  readonly isPosition: boolean;
  readonly isTitled: boolean;
  readonly words: readonly SentenceWord[];
};

function confidenceInName(hits: readonly Hit[], { isCapital, isPosition, isTitled, words }: Place): number {
  const strong = hits.filter(({ isWeak }) => !isWeak);
  const worst = Math.min(...strong.map(({ quality }) => quality));
  const best = Math.max(...strong.map(({ quality }) => quality));
  const isPlaced = isCapital || isPosition || isTitled;
  if (hits.length > 1) return best >= 0.95 ? 0.9 + worst * 0.09 : 0.82 + worst * 0.08;
  const doubt = strong.every(({ via }) => via === 'same') || !words.some(({ folded }) => isNearEveryday(folded)) ? 0 : 0.25;
  if (worst >= 0.9) return (isPlaced ? 0.97 : 0.92) - (isPlaced ? 0 : doubt);
  if (worst >= 0.85) return (isPlaced ? 0.88 : 0.82) - doubt;
  return (isPlaced ? 0.82 : 0.62) - doubt;
}

function confidenceInEveryday(mention: Mention, place: Place): number {
  const { entry, hits } = mention;
  const { isCapital, isStart, isPosition, isTitled } = place;
  const isWhole = isCovered(entry, 'name', hits) || isCovered(entry, 'company', hits);
  const lift = (isPosition ? 0.12 : 0) + (isTitled ? 0.2 : 0);
  if (hits.length > 2 && isWhole) return 0.93;
  if (hits.length > 1) return (isCapital ? 0.85 : isStart ? 0.7 : isWhole ? 0.7 : 0.55) + (isWhole && isCapital ? 0.1 : 0) + (isCapital ? 0 : lift);
  const [word] = place.words;
  if (!word || hits[0]?.isGrammar) return isWhole && isCapital ? 0.5 : 0;
  const name = isAlsoName(word.folded);
  if (isTitled) return name ? 0.9 : 0.7;
  if (isCapital) return name ? 0.88 : 0.65;
  if (isStart) return name ? (isPosition ? 0.82 : 0.6) : 0.35;
  return name ? (isPosition ? 0.72 : 0.45) : isPosition ? 0.4 : 0.25;
}

function placeOf({ hits, first, last }: Mention, words: readonly SentenceWord[]): Place {
  const own = words.slice(first, last + 1);
  const [before, after] = [words[first - 1], words[last + 1]];
  const isTitled = TITLES_BEFORE_SET.has(before?.folded ?? '') || TITLES_AFTER_SET.has(after?.folded ?? '');
  const next = isTitled && TITLES_AFTER_SET.has(after?.folded ?? '') ? words[last + 2] : after;
  const typed = hits.flatMap((hit) => words[hit.first] ?? []);
  return {
    isCapital: typed.every(({ capital }) => capital !== 'none') && typed.some(({ capital }) => capital === 'inside'),
    isStart: typed.some(({ capital }) => capital === 'start'),
    isPosition:
      POSTPOSITION_SET.has(next?.folded ?? '') ||
      BEFORE.has(before?.folded ?? '') ||
      own.at(-1)?.isPossessive === true ||
      ((!before || /[,.;!?]/.test(own[0]?.gap ?? '')) && (!next || AFTER.has(next.folded))),
    isTitled,
    words: own,
  };
}

const BEFORE = wordSet(BEFORE_A_NAME);
const AFTER = wordSet(AFTER_A_NAME);
const POSTPOSITION_SET = wordSet(POSTPOSITIONS);
const TITLES_BEFORE_SET = wordSet(TITLES_BEFORE);
const TITLES_AFTER_SET = wordSet(TITLES_AFTER);
