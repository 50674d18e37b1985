import { fold } from '../../words.ts';

/** The words of a name as they are compared: folded, without apostrophes, letters of Europe in plain ones. */
export const nameWords = (text: string): readonly string[] =>
  plain(fold(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The same words with the vowels of German as they are typed elsewhere: "Krüger", "Krueger"; none if it has none. */
export const nameWordsSpelledOut = (text: string): readonly string[] =>
  /[äöü]/iu.test(text)
    ? nameWords(text.replace(/[äöü]/giu, (vowel) => SPELLED_OUT.get(vowel.toLowerCase()) ?? vowel))
    : [];

const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
]);

/** A word of a sentence as names are compared. */
export const foldName = (word: string): string => plain(fold(word));

const plain = (folded: string): string =>
  folded.replace(/'/g, '').replace(/[ßøłđæœ]/g, (letter) => PLAIN.get(letter) ?? letter);

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
