import type { Hit } from './hit.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Entry } from './vocabulary.ts';

/** "K P Mohan", "prachi g": with the letters beside words of a name that begin its other words. */
export function withInitials(
  row: readonly Hit[],
  entry: Entry,
  words: readonly SentenceWord[],
): readonly Hit[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first?.field !== 'name' || !last) return row;
  const before = initialAt(first.first - 1, words[first.first]?.gap, row, entry, words);
  if (before) return withInitials([before, ...row], entry, words);
  const after = isInitialAfter(words, last.last + 1)
    ? initialAt(last.last + 1, words[last.last + 1]?.gap, row, entry, words)
    : undefined;
  return after ? [...row, after] : row;
}

/** The letter that a word is, in the script of either: "t", "टी". */
export const letterOf = (word: string): string | undefined =>
  /^[a-z]$/.test(word) ? word : LETTERS.get(word);

/** "एफपीओ", "सीआरएम": the letters of English that a word is made of, at least two. */
export function lettersIn(word: string): string | undefined {
  if (word.length < 4 || !SPELLED.test(word)) return undefined;
  const letters = (word.match(LETTER) ?? []).map((name) => LETTERS.get(name) ?? '');
  return letters.length > 1 ? letters.join('') : undefined;
}

function initialAt(
  index: number,
  gap: string | undefined,
  row: readonly Hit[],
  { name }: Entry,
  words: readonly SentenceWord[],
): Hit | undefined {
  const letter = letterOf(words[index]?.folded ?? '');
  if (letter === undefined || !/^(?:\. ?| )$/.test(gap ?? '')) return undefined;
  const at = name.findIndex(
    (word, place) =>
      (word.startsWith(letter) || LETTERS.get(word) === letter) &&
      !row.some((hit) => hit.field === 'name' && (hit.at === place || hit.at === 'all')),
  );
  return at < 0 ? undefined : { ...INITIAL, first: index, last: index, word: letter, at };
}

const INITIAL = { field: 'name', via: 'initial', quality: 0.9, isWeak: true, isGrammar: false } as const;

/** After a name "k", "n" and "जी" are more often words of a chat than letters. */
const isInitialAfter = (words: readonly SentenceWord[], index: number): boolean =>
  /^(?:[A-Z]|[acdefgijlmopqstvwxyz])$/.test(words[index]?.typed ?? '') ||
  (/^[a-z]$/.test(words[index]?.typed ?? '') && words[index + 1]?.gap.startsWith('.') === true);

/** The letters of English as Hindi says them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'ए:a बी:b सी:c डी:d ई:e एफ:f जी:g एच:h आई:i जे:j के:k एल:l एम:m एन:n ओ:o पी:p क्यू:q आर:r एस:s टी:t यू:u वी:v ' +
    'डब्ल्यू:w वाई:y जेड:z'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [word: string, letter: string]),
);

const NAMES_OF_LETTERS = [...LETTERS.keys()].sort((one, other) => other.length - one.length).join('|');
const SPELLED = new RegExp(`^(?:${NAMES_OF_LETTERS})+$`, 'u');
const LETTER = new RegExp(NAMES_OF_LETTERS, 'gu');
