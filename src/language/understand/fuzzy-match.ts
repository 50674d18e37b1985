import { distance } from 'fastest-levenshtein';
import { soundsLike } from '../../domain/phonetic-key.ts';
import { wordsOf } from '../words.ts';

/** Whether two words are the same but for a slip of the finger: one in short words, two in long ones. */
export function isLike(typed: string, word: string): boolean {
  const slips = typed.length < 3 ? 0 : typed.length < 7 ? 1 : 2;
  return distance(typed, word) <= slips || isSwapped(typed, word);
}

/** How many of the typed words a text has, as they are, begun, with a slip, or in the other script. */
function wordsFound(typed: string, text: string): { readonly found: number; readonly of: number } {
  const candidates = wordsOf(text);
  const words = wordsOf(typed);
  const has = (word: string) =>
    candidates.some(
      (one) =>
        one === word ||
        (word.length > 1 && one.startsWith(word)) ||
        isLike(word, one) ||
        soundsLike(word, one),
    );
  return { found: words.filter(has).length, of: words.length };
}

/** All that was typed is there. */
export function isCovered(typed: string, text: string): boolean {
  const { found, of } = wordsFound(typed, text);
  return of > 0 && found === of;
}

/** Those that have each of the typed words, or its beginning; where none has, those that have them with slips. */
export function matching<One>(
  typed: string,
  all: readonly One[],
  textOf: (one: One) => string,
): readonly One[] {
  const words = wordsOf(typed);
  const begins = (one: One) => {
    const candidates = wordsOf(textOf(one));
    return words.every((word) => candidates.some((candidate) => candidate.startsWith(word)));
  };
  const exact = all.filter(begins);
  return exact.length > 0 ? exact : all.filter((one) => isCovered(typed, textOf(one)));
}

/** The one of the choices that was most likely meant, if any is near. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  const ranked = choices
    .map((choice) => ({ choice, slips: isSwapped(typed, choice) ? 1 : distance(typed, choice) }))
    .sort((one, other) => one.slips - other.slips);
  const [best] = ranked;
  return best && best.slips <= Math.max(1, Math.floor(typed.length / 3)) ? best.choice : undefined;
}

/** Two neighbors in the wrong order, which counts as two slips elsewhere. */
const isSwapped = (typed: string, word: string): boolean =>
  typed.length === word.length &&
  typed.length > 2 &&
  distance(typed, word) === 2 &&
  sortedLetters(typed) === sortedLetters(word);

const sortedLetters = (word: string): string => Array.from(word).sort().join('');
