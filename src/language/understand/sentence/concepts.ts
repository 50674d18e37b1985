import { canonical, skeletonOf } from './canonical.ts';
import { CONCEPT_WORDS, type Concept } from '../lexicon/concepts.ts';

/** What the words are about, in their order, each with its place; a slip in a long word is forgiven. */
export function conceptsIn(words: readonly string[]): readonly Concept[] {
  return words.flatMap((word, at) => {
    const exact = [...(BY_WORD.get(word) ?? []), ...stemsOf(word)];
    const phrases = exact.length > 0 ? exact : (BY_SKELETON.get(longSkeleton(word) ?? '') ?? []);
    const matching = phrases.filter(({ rest }) =>
      rest.every((part, offset) => words[at + 1 + offset] === part),
    );
    return [...new Set(matching.map(({ concept }) => concept))];
  });
}

type Phrase = {
  readonly concept: Concept;
  readonly first: string;
  readonly isStem: boolean;
  readonly rest: readonly string[];
};

const PHRASES: readonly Phrase[] = Object.entries(CONCEPT_WORDS).flatMap(([concept, phrases]) =>
  phrases.split(',').map((phrase) => {
    const [first = '', ...rest] = phrase.trim().split(/\s+/u);
    return {
      concept: concept as Concept,
      first: canonical(first.replace('*', '')),
      isStem: first.endsWith('*'),
      rest: rest.map((part) => canonical(part.replace('*', ''))),
    };
  }),
);

const SHORTEST_STEM = 3;

function stemsOf(word: string): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let size = SHORTEST_STEM; size <= Math.min(word.length, LONGEST_STEM); size++)
    found.push(...(BY_STEM.get(word.slice(0, size)) ?? []));
  return found;
}

/** Short words have too many neighbors. */
function longSkeleton(word: string): string | undefined {
  const skeleton = skeletonOf(word);
  return word.length >= 5 && skeleton.length >= 3 ? skeleton : undefined;
}

const BY_WORD = indexed(PHRASES, ({ first }) => first);
const BY_STEM = indexed(
  PHRASES.filter(({ isStem }) => isStem),
  ({ first }) => first,
);
const BY_SKELETON = indexed(
  PHRASES.filter(({ rest }) => rest.length === 0),
  ({ first }) => longSkeleton(first),
);

const LONGEST_STEM = Math.max(...Array.from(BY_STEM.keys(), (stem) => stem.length));

function indexed(
  phrases: readonly Phrase[],
  keyOf: (phrase: Phrase) => string | undefined,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    if (key === undefined) continue;
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  return index;
}
