import { distance } from 'fastest-levenshtein';
import { isDevanagari } from '../../../domain/phonetic-key.ts';

/** Whether a word can have a slip at all: in short ones every other word is one letter away. */
export const mayHaveSlip = (word: string): boolean => word.length >= (isDevanagari(word) ? 5 : 4);

/** How many slips lie between two words, if they are the same but for slips: one, or two in long words. */
export function slipsBetween(typed: string, word: string): number | undefined {
  if (!mayHaveSlip(typed) || !mayHaveSlip(word)) return undefined;
  const slips = distance(typed, word);
  if (slips <= 1 || (slips === 2 && isSwapped(typed, word))) return 1;
  return slips === 2 && Math.min(typed.length, word.length) >= 8 ? 2 : undefined;
}

/** Two neighbors in the wrong order. */
const isSwapped = (typed: string, word: string): boolean =>
  typed.length === word.length && Array.from(typed).sort().join('') === Array.from(word).sort().join('');
