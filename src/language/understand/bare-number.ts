import { fold } from '../words.ts';
import { NUMBERS } from './days/vocabulary/numbers.ts';
import type { Found } from './found.ts';
import { justBefore } from './sentence/just-before.ts';
import type { Token } from './sentence/sentence.ts';

/** The words of a sentence that are numbers, in digits or spelled out. */
export const numbersIn = ({ sentence: { tokens } }: Found): readonly Token[] =>
  tokens.filter(({ folded }) => /^\d{1,2}$/u.test(folded) || IN_WORDS.has(folded));

/** "not 5, 6", "5 nahi 6", "make it three": the number that is meant, where only one is. */
export function bareNumber(found: Found): number | undefined {
  const { text } = found.sentence;
  const [only, ...others] = numbersIn(found).filter(
    ({ from, to }) => !NOT_BEFORE.test(justBefore(text, from)) && !NOT_AFTER.test(text.slice(to)),
  );
  return only && others.length === 0 ? (IN_WORDS.get(only.folded) ?? Number(only.folded)) : undefined;
}

const NOT_BEFORE = /\b(?:not|instead of)\s+(?:at\s+)?$/iu;
const NOT_AFTER = /^\s*(?:baje\s+|बजे\s+)?(?:nahin?|nhi|nai|नहीं|नही|ki jagah|की जगह)(?=\s|,|$)/iu;

const IN_WORDS: ReadonlyMap<string, number> = new Map(
  NUMBERS.filter(([sort, n]) => sort === 'word' && n <= 12).flatMap(([, n, spellings]) =>
    spellings.split(' ').map((word) => [fold(word), n] as const),
  ),
);
