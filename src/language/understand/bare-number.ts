import type { Found } from './found.ts';
import { NUMBERS } from './days/vocabulary/numbers.ts';
import { fold } from '../words.ts';
import { canonical } from './sentence/canonical.ts';
import { justBefore } from './sentence/just-before.ts';

/** Whether a word is a number, in digits or in words. */
export const isNumber = (word: string): boolean => /^\d{1,2}$/u.test(word) || IN_WORDS.has(word);

/** "not 5, 6", "5 nahi 6", "make it three": the number that is meant, where only one is. */
export function bareNumber({ sentence: { text, tokens }, words }: Found): number | undefined {
  const meant = tokens.filter(
    ({ from, to }, at) =>
      isNumber(words[at] ?? '') &&
      !NOT_BEFORE.test(justBefore(text, from)) &&
      !NOT_AFTER.test(text.slice(to)),
  );
  const [only, ...others] = meant;
  if (!only || others.length > 0) return undefined;
  const word = words[tokens.indexOf(only)] ?? '';
  return IN_WORDS.get(word) ?? Number(word);
}

const NOT_BEFORE = /\b(?:not|instead of)\s+(?:at\s+)?$/iu;
const NOT_AFTER = /^\s*(?:baje\s+|बजे\s+)?(?:nahin?|nhi|nai|नहीं|नही|ki jagah|की जगह)(?=\s|,|$)/iu;

const IN_WORDS: ReadonlyMap<string, number> = new Map(
  NUMBERS.filter(([sort, n]) => sort === 'word' && n <= 12).flatMap(([, n, spellings]) =>
    spellings.split(' ').map((word) => [canonical(fold(word)), n] as const),
  ),
);
