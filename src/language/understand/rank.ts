import type { Clues } from './ranker/features.ts';
import type { Label } from './labels.ts';

/** How likely each meaning of a sentence is, likeliest first, and how likely it is that something shall change. */
export type Ranking = {
  readonly labels: readonly { readonly label: Label; readonly likelihood: number }[];
  readonly act: number;
};

export type Rank = (clues: Clues) => Ranking;
