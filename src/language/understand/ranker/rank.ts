import type { Clues } from './features.ts';
import type { Label } from './labels.ts';

/** What a sentence may mean, how likely, and how likely it is then that something shall change. */
export type Ranked = {
  readonly label: Label;
  /** That it is meant, or is right too. */
  readonly likelihood: number;
  /** That it is meant and nothing else. */
  readonly share: number;
  readonly act: number;
};

/** The likeliest first. */
export type Rank = (clues: Clues) => readonly Ranked[];
