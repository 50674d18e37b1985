import { isEveryday, isGrammar } from '../../language/understand/names/everyday.ts';
import { otherFirstNames } from '../../language/understand/names/nicknames.ts';
import { wordsOf } from '../../language/words.ts';

/** No sentence names more; what comes after them is a list to import. */
const MOST_WORDS = 24;

/**
 * What records are searched for by: the words of a sentence that can be names, and those next to each other. Where
 * they are too many, words that are hardly ever names give way, not those at the end: a careful sentence is a long one.
 */
export function wordsLookedUp(text: string): readonly string[] {
  const said = [...new Set(wordsOf(text))];
  const words = said.filter((word) => word.length > 1 && !isGrammar(word));
  const pairs = pairsOf(said).toSorted((one, other) => strangeIn(other) - strangeIn(one));
  const asked = words.toSorted((one, other) => strangeIn([other]) - strangeIn([one])).slice(0, MOST_WORDS);
  return [
    ...asked,
    ...asked.flatMap(otherFirstNames).slice(0, MOST_WORDS),
    ...pairs.slice(0, MOST_WORDS).map((pair) => pair.join(' ')),
  ];
}

/** Of all the Ashas, Asha Rao is found by both words; and Lena Rao, though "lena" is a word of Hindi. */
const pairsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words
    .slice(1)
    .map((word, at) => [words[at] ?? '', word])
    .filter((pair) => !pair.every(isGrammar));

/** How many of them are no words of the language. */
const strangeIn = (words: readonly string[]): number => words.filter((word) => !isEveryday(word)).length;
