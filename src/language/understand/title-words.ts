import { isDevanagari, soundsLike } from '../../domain/phonetic-key.ts';
import { wordsOf } from '../words.ts';

/** Whether a word stands in somebody's title, in either script, or is made of its first letters: "CFO". */
export function isOfTitle(word: string, title = ''): boolean {
  const words = wordsOf(title);
  const initials = words.filter((one) => !JOINING.has(one)).map((one) => one.slice(0, 1));
  return (
    words.some(
      (one) => one === word || (isDevanagari(word) !== isDevanagari(one) && soundsLike(word, one)),
    ) ||
    (initials.length > 1 && initials.join('') === word)
  );
}

const JOINING: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in']);
