import { distance } from 'fastest-levenshtein';
import type { Meaning } from './vocabulary/vocabulary.ts';

const WORDS: readonly (readonly [word: string, meaning: Meaning])[] = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map(
    (word, n) => [word, { sort: 'weekday', n }] as const,
  ),
  ...(
    [
      [1, 'january'],
      [2, 'february'],
      [9, 'september'],
      [10, 'october'],
      [11, 'november'],
      [12, 'december'],
    ] as const
  ).map(([n, word]) => [word, { sort: 'month', n }] as const),
  ['tomorrow', { sort: 'relative', n: 1 }],
  ['yesterday', { sort: 'relative', n: -1 }],
];

const SHORTEST = 6;

/** A long name of a day or month with one slip in it, or two letters changed round, that begins and ends as it does. */
export function nearly(word: string): Meaning | undefined {
  if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word)) return undefined;
  return WORDS.find(
    ([right]) =>
      word[0] === right[0] &&
      word.at(-1) === right.at(-1) &&
      Math.abs(word.length - right.length) <= 1 &&
      (distance(word, right) <= 1 || sorted(word) === sorted(right)),
  )?.[1];
}

const sorted = (word: string): string => [...word].sort().join('');
