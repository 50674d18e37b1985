import { isDevanagari } from '../../../domain/phonetic-key.ts';
import { isAlsoName } from './everyday.ts';
import type { Hit } from './hit.ts';
import { letterOf, lettersIn } from './initials.ts';
import { nameWordsSpelledOut } from './name-words.ts';
import { otherFirstNames } from './nicknames.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import type { Likeness } from './word-index.ts';

/** All that can be a word of a name, by whose name. */
export function hitsIn(
  words: readonly SentenceWord[],
  vocabulary: Vocabulary,
): ReadonlyMap<Entry, readonly Hit[]> {
  const hits = new Map<Entry, Hit[]>();
  const add = (first: number, last: number, { word, via, quality }: Likeness) => {
    for (const { entry, field, at } of vocabulary.placesOf(word)) {
      if (via === 'nickname' && (at !== 0 || field === 'company')) continue;
      const { isEveryday, isGrammar } = words[first] ?? NO_WORD;
      const isOne = first === last;
      const hit = {
        first,
        last,
        word,
        field,
        at,
        via,
        quality,
        isWeak: isOne && isEveryday,
        isGrammar: isOne && isGrammar,
      };
      const others = hits.get(entry);
      if (others) others.push(hit);
      else hits.set(entry, [hit]);
    }
  };
  words.forEach((word, index) => {
    for (const likeness of likenessesOf(word, vocabulary)) add(index, index, likeness);
    const next = words[index + 1];
    for (const likeness of joinedWith(next, word, vocabulary)) add(index, index + 1, likeness);
  });
  return hits;
}

/** Two words that are one in a name: "Mac Pherson", "K P", "वे ब्रिज". */
function joinedWith(
  next: SentenceWord | undefined,
  { folded, isEveryday }: SentenceWord,
  { words, has }: Vocabulary,
): readonly Likeness[] {
  if (
    !next ||
    (isEveryday && next.isEveryday && letterOf(folded) === undefined) ||
    !/^[. -]{0,2}$/.test(next.gap)
  )
    return [];
  const letters = [letterOf(folded), letterOf(next.folded)];
  const joined = letters.every((letter) => letter !== undefined) ? letters.join('') : folded + next.folded;
  if (has(joined)) return [{ word: joined, via: 'same', quality: 0.95 }];
  return isDevanagari(folded) && isDevanagari(next.folded) && joined.length > 5
    ? words.inOtherScript(joined).filter(({ via }) => via === 'script')
    : [];
}

const NO_WORD = { isEveryday: false, isGrammar: false };

function likenessesOf(
  { typed, folded, isEveryday }: SentenceWord,
  { words, has }: Vocabulary,
): readonly Likeness[] {
  const same = [folded, ...nameWordsSpelledOut(typed)]
    .filter((word) => has(word))
    .map((word): Likeness => ({ word, via: 'same', quality: 1 }));
  const letters = lettersIn(folded);
  if (letters !== undefined && has(letters)) return [{ word: letters, via: 'script', quality: 0.95 }];
  const bare =
    same.length > 0 ? undefined : BELONGING.map((ending) => withoutEnding(folded, ending)).find(has);
  if (bare && (!isEveryday || isAlsoName(bare))) return [{ word: bare, via: 'same', quality: 0.97 }];
  return isEveryday
    ? [...same, ...words.inOtherScript(folded)]
    : [...same, ...called(folded, has), ...words.like(folded)];
}

/** "Ted" for Theodore: surer than a begun name, and never as sure as the name itself. */
const called = (folded: string, has: Vocabulary['has']): readonly Likeness[] =>
  otherFirstNames(folded)
    .filter(has)
    .map((word) => ({ word, via: 'nickname', quality: 0.86 }));

/** What is typed in one with a name: "gemmas" for "Gemma's", "mehulbhai". */
const BELONGING = [
  's',
  'es',
  'ji',
  'bhai',
  'ben',
  'bhen',
  'sir',
  'mam',
  'saab',
  'sahab',
  'जी',
  'भाई',
  'बेन',
  'बहन',
];

const withoutEnding = (word: string, ending: string): string =>
  word.endsWith(ending) && word.length > ending.length + 2 ? word.slice(0, -ending.length) : '';
