import { readFileSync } from 'node:fs';
import type { Rank } from './rank.ts';
import { rankerOf, type Learned } from './ranker.ts';

const FILE = new URL('../../../../ranker/learned.json', import.meta.url);

let loaded: Rank | undefined;

/** Ranks by what was learned from the corpus; read when the first sentence comes. */
export const rank: Rank = (clues) => {
  loaded ??= rankerOf(JSON.parse(readFileSync(FILE, 'utf8')) as Learned);
  return loaded(clues);
};
