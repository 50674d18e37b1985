import { memoize } from '../../../domain/memoize.ts';
import { isDevanagari } from '../../../domain/phonetic-key.ts';
import { isAlsoName } from './everyday.ts';
import type { Hit } from './hit.ts';
import { letterOf, lettersIn } from './initials.ts';
import { nameWordsSpelledOut } from './name-words.ts';
import { otherFirstNames } from './nicknames.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Entry, Place, Vocabulary } from './vocabulary.ts';
import type { Likeness } from './word-index.ts';

/**
 * All that can be a word of a name, by whose name. Of thousands called Asha, those are kept whom other words of the
 * sentence mean as well, and some others to choose from: the work grows with the sentence, not with the records.
 */
export function hitsIn(
  words: readonly SentenceWord[],
  vocabulary: Vocabulary,
): ReadonlyMap<Entry, readonly Hit[]> {
  const hits = new Map<Entry, Hit[]>();
  const most = Math.max(FEWEST_OF_A_WORD, Math.min(MOST_OF_A_WORD, Math.floor(MOST_HITS / words.length)));
  for (const [{ first, last }, meant] of meantBy(words, vocabulary, most)) {
    const { isEveryday, isGrammar } = words[first] ?? NO_WORD;
    const isOne = first === last;
    for (const { likeness, place } of meant) {
      const hit = {
        first,
        last,
        ...likeness,
        field: place.field,
        at: place.at,
        isWeak: isOne && isEveryday,
        isGrammar: isOne && isGrammar,
      };
      const others = hits.get(place.entry);
      if (others) others.push(hit);
      else hits.set(place.entry, [hit]);
    }
  }
  return hits;
}

/** Of all places that one word can mean, so many are looked at; fewer where a sentence has many words. */
const MOST_OF_A_WORD = 64;
const FEWEST_OF_A_WORD = 8;
/** In a whole sentence. */
const MOST_HITS = 1_500;

type Meant = { readonly likeness: Likeness; readonly place: Place };
type Row = { readonly first: number; readonly last: number };
type LikeNames = readonly (readonly [Row, readonly Likeness[]])[];

/** What each word and each two can mean, of each word of a name the places that the sentence speaks for most. */
function meantBy(
  words: readonly SentenceWord[],
  vocabulary: Vocabulary,
  most: number,
): readonly (readonly [Row, readonly Meant[]])[] {
  const rows = likeNames(words, vocabulary);
  const times = timesMeant(rows, vocabulary);
  const timesOf = ({ entry }: Place): number => times.get(entry) ?? 0;
  const placesOf = memoize(MOST_HITS, (word: string) => mostOften(vocabulary.placesOf(word), timesOf, most));
  const meant = (alike: readonly Likeness[]): readonly Meant[] =>
    mostOften(
      alike.flatMap((likeness) =>
        placesOf(likeness.word)
          .filter((place) => likeness.via !== 'nickname' || isFirstName(place))
          .map((place) => ({ likeness, place })),
      ),
      ({ place }) => timesOf(place),
      most,
    );
  const known = new Map<readonly Likeness[], readonly Meant[]>();
  for (const [, alike] of rows) if (!known.has(alike)) known.set(alike, meant(alike));
  return rows.map(([row, alike]) => [row, known.get(alike) ?? []]);
}

const isFirstName = ({ at, field }: Place): boolean => at === 0 && field !== 'company';

/** The words of names that each word and each two can be. The same words can be the same, and are looked up once. */
function likeNames(words: readonly SentenceWord[], vocabulary: Vocabulary): LikeNames {
  const alike = new Map<string, readonly Likeness[]>();
  const once = (key: string, look: () => readonly Likeness[]): readonly Likeness[] => {
    const found = alike.get(key) ?? look();
    alike.set(key, found);
    return found;
  };
  return words.flatMap((word, at): LikeNames => {
    const next = words[at + 1];
    const alone = once(word.typed, () => likenessesOf(word, vocabulary));
    if (!next || !mayBeJoined(word, next)) return [[{ first: at, last: at }, alone]];
    const joined = once(`${word.folded} ${next.folded}`, () => joinedWith(next, word, vocabulary));
    return [
      [{ first: at, last: at }, alone],
      [{ first: at, last: at + 1 }, joined],
    ];
  });
}

/** Of how many words of its names the sentence can speak. */
function timesMeant(rows: LikeNames, { placesOf }: Vocabulary): ReadonlyMap<Entry, number> {
  const times = new Map<Entry, number>();
  for (const word of new Set(rows.flatMap(([, alike]) => alike.map((likeness) => likeness.word))))
    for (const { entry } of placesOf(word)) times.set(entry, (times.get(entry) ?? 0) + 1);
  return times;
}

/** So many at most, those first that are meant most often; sorted only where they are too many. */
function mostOften<Item>(
  items: readonly Item[],
  timesOf: (item: Item) => number,
  most: number,
): readonly Item[] {
  if (items.length <= most) return items;
  const byTimes: Item[][] = [];
  for (const item of items) (byTimes[timesOf(item)] ??= []).push(item);
  return byTimes.reverse().flat().slice(0, most);
}

/** Two words that are one in a name: "Mac Pherson", "K P", "वे ब्रिज". */
function joinedWith(
  next: SentenceWord,
  { folded }: SentenceWord,
  { words, has }: Vocabulary,
): readonly Likeness[] {
  const letters = [letterOf(folded), letterOf(next.folded)];
  const joined = letters.every((letter) => letter !== undefined) ? letters.join('') : folded + next.folded;
  if (has(joined)) return [{ word: joined, via: 'same', quality: 0.95 }];
  return isDevanagari(folded) && isDevanagari(next.folded) && joined.length > 5
    ? words.inOtherScript(joined).filter(({ via }) => via === 'script')
    : [];
}

const mayBeJoined = ({ folded, isEveryday }: SentenceWord, next: SentenceWord): boolean =>
  (!isEveryday || !next.isEveryday || letterOf(folded) !== undefined) && /^[. -]{0,2}$/.test(next.gap);

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
