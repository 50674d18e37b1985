import { soundFor, soundInIndex, typedWords } from '../name-search.ts';

/** Typos are searched for at the beginning of a word, as in SymSpell. */
const SLIPS_WITHIN = 7;

/**
 * A word with one letter left out, or up to two of a longer one. Two words that are a typo apart, or have two letters
 * swapped, share one of these.
 */
export function slipsOf(word: string): readonly string[] {
  const start = Array.from(word).slice(0, SLIPS_WITHIN).join('');
  if (word.length < 2) return [];
  const one = [start, ...withoutOne(start)];
  return [...new Set(word.length < 6 ? one : [...one, ...one.flatMap(withoutOne)])];
}

const withoutOne = (word: string): readonly string[] => {
  const letters = Array.from(word);
  return letters.map((_, place) => letters.toSpliced(place, 1).join(''));
};

/** A number, for example, has only the mark of its script. */
export const heard = (sound: string): readonly string[] => (sound.length > 1 ? [sound] : []);

/** What a name is kept under, so that what people type for its words finds it without looking at others. */
export const cluesOf = (name: string): readonly string[] => cluesTo(typedWords(name), soundInIndex);

/** What names that any of the words mean may be kept under. */
export const cluesIn = (words: readonly string[]): readonly string[] => cluesTo(words, soundFor);

const cluesTo = (words: readonly string[], soundOf: (word: string) => string): readonly string[] => [
  ...new Set(words.flatMap((word) => [word, ...slipsOf(word), ...heard(soundOf(word)), ...beginning(word)])),
];

/** A shorter beginning says too little. */
const beginning = (word: string): readonly string[] => (word.length < 3 ? [] : [`<${word.slice(0, 3)}`]);
