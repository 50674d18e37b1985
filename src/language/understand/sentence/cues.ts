import { canonical } from './canonical.ts';
import { CUE_PHRASES, type Cue } from '../lexicon/cues.ts';

/** Which cues stand in a sentence, of words in one spelling. */
export function cuesIn(words: readonly string[]): ReadonlySet<Cue> {
  const found = new Set<Cue>();
  words.forEach((word, at) => {
    for (const { phrase, cue } of BY_FIRST_WORD.get(word) ?? [])
      if (phrase.every((part, offset) => words[at + offset] === part)) found.add(cue);
    if (FUTURE.test(word)) found.add('plan');
  });
  return found;
}

/** "karunga", "bhejungi": a verb of Hindi in the future of whoever speaks. */
const FUTURE = /^\p{L}{2,}(?:u|un)g[ai]$/u;

type Phrase = { readonly phrase: readonly string[]; readonly cue: Cue };

const PHRASES: readonly Phrase[] = Object.entries(CUE_PHRASES).flatMap(([cue, phrases]) =>
  phrases
    .trim()
    .split(/\s*,\s*/u)
    .map((phrase) => ({ phrase: phrase.split(/\s+/u).map(canonical), cue: cue as Cue })),
);

const BY_FIRST_WORD = grouped(PHRASES);

function grouped(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const one of phrases) {
    const first = one.phrase[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), one]);
  }
  return groups;
}
