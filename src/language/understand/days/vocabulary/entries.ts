import type { Sort } from './sorts.ts';

/** A sort of words, the number that they stand for, and the words, with "_" within those of several. */
export type Entries = readonly (readonly [sort: Sort, n: number, words: string])[];
