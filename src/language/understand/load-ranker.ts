import { readFileSync } from 'node:fs';
import type { Rank } from './rank.ts';
import { rankerOf, type Learned } from './ranker/ranker.ts';

const FILE = new URL('../../../ranker/learned.json', import.meta.url);

/** From here as from `dist`. */
const LEARNED = '../../../ranker/learned.json';

let loaded: Rank | undefined;

/** Ranks by what was learned from the corpus; read when the first sentence comes. */
export const rank: Rank = (clues) => {
  loaded ??= rankerOf(require(LEARNED) as Learned);
  return loaded(clues);
};
