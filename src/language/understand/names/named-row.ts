import type { Mention } from './mentions.ts';

/** Who or what of the vocabulary is named by a row of words. */
export type NamedRow = {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  readonly confidence: number;
};
