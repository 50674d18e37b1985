import { fold } from '../../../words.ts';
import type { Sort } from './sorts.ts';
import { ENGLISH } from './english.ts';
import { FESTIVAL_NAMES } from './festivals.ts';
import { HINDI } from './hindi.ts';
import { NUMBERS } from './numbers.ts';

export type Meaning = { readonly sort: Sort; readonly n: number };

/** The longest entry has four words. */
export const LONGEST_PHRASE = 4;

/** What a folded word or phrase means; what several tables have, the first one says. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [...HINDI, ...ENGLISH, ...NUMBERS, ...FESTIVAL_NAMES]
    .flatMap(([sort, n, words]) =>
      words
        .split(/ +/)
        .filter((word) => word !== '')
        .map((word) => [fold(word.replaceAll('_', ' ')), { sort, n }] as const),
    )
    .reverse(),
);

/** Words that begin an entry of several words. */
export const PHRASE_STARTS: ReadonlySet<string> = new Set(
  [...MEANINGS.keys()].flatMap((phrase) => (phrase.includes(' ') ? [phrase.split(' ')[0] ?? ''] : [])),
);
