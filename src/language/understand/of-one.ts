import type { Clues } from './ranker/features.ts';
import { CUE_PHRASES } from './lexicon/cues.ts';
import type { Found } from './found.ts';
import { groupIn } from './group.ts';
import type { Ranked } from './ranker/rank.ts';
import { canonical } from './sentence/canonical.ts';

/** The same said of one: what is to be done with "all the rest" is what would be done with somebody who is named. */
export const ofOne = (clues: Clues): Clues => ({
  ...clues,
  words: ['<rec>', ...clues.words.filter((word) => !MANY.has(word))],
  facts: [
    'rec1',
    ...clues.facts.filter(
      (fact) => !/^rec\d|^cue:(?:everybody|rest|both)$|^cues:.*(?:everybody|rest)/u.test(fact),
    ),
  ],
});

const MANY: ReadonlySet<string> = new Set(
  `${CUE_PHRASES.everybody},${CUE_PHRASES.rest}`
    .split(',')
    .flatMap((phrase) => phrase.trim().split(/\s+/u))
    .map(canonical),
);

/** Nobody is named, so that nothing can be done to somebody alone. */
export function isOfMany(found: Found): boolean {
  const many = groupIn(found);
  return (
    many?.kind === 'found' &&
    many.who.kind === 'group' &&
    !found.names.some(({ value, confidence }) => value.kind === 'record' && confidence >= 0.5)
  );
}

/** What is plain of one; else as it was ranked. */
export const likely = (single: readonly Ranked[], ranked: readonly Ranked[]): readonly Ranked[] =>
  (single.find(({ label }) => label !== 'bulk' && label !== 'again')?.likelihood ?? 0) >= LIKELY
    ? single
    : ranked;

const LIKELY = 0.75;
