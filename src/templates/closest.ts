import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelled word was probably meant to be: up to a third of its letters may be wrong, in any
 * case.
 */
export function closest<Word extends string>(word: string, candidates: readonly Word[]): Word | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, wrong: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.wrong - other.wrong);
  return best && best.wrong <= Math.ceil(word.length / 3) ? best.candidate : undefined;
}
