import { fold } from '../../words.ts';
import { canonical } from './canonical.ts';

/** Words in the one spelling in which they are compared. */
export const spelledWords = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => canonical(fold(word))),
  );
