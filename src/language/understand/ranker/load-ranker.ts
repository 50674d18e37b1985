import { readFileSync } from 'node:fs';
import { decodeLearned } from './learned.ts';
import type { Rank } from './rank.ts';
import { rankerOf } from './ranker.ts';

const FILE = new URL('../../../../ranker/learned.bin', import.meta.url);

let loaded: Rank | undefined;

/** Ranks by what was learned from the corpus; read when the first sentence comes. */
export const rank: Rank = (clues) => {
  loaded ??= rankerOf(decodeLearned(readFileSync(FILE)));
  return loaded(clues);
};
