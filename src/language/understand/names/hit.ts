import type { Field } from './vocabulary.ts';
import type { Via } from './word-index.ts';

/** Words of a sentence that can be a word of somebody's name. */
export type Hit = {
  readonly first: number;
  readonly last: number;
  /** The word of the name. */
  readonly word: string;
  readonly field: Field;
  readonly at: number | 'all';
  readonly via: Via | 'initial';
  readonly quality: number;
  /** An everyday word, which says little by itself. */
  readonly isWeak: boolean;
  readonly isGrammar: boolean;
};
