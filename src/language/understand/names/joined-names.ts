import { isCovered, type Mention } from './mentions.ts';
import type { NamedRow } from './named-row.ts';
import type { SentenceWord } from './sentence-words.ts';

/**
 * "Sunita Rao", where there are Sunita Deshpande and Asha Rao: one name of somebody unknown, who may be either of them,
 * and not both.
 */
export function joinedNames(rows: readonly NamedRow[], words: readonly SentenceWord[]): readonly NamedRow[] {
  const joined: NamedRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before && isOneName(before, row, words)) joined[joined.length - 1] = join(before, row);
    else joined.push(row);
  }
  return joined;
}

const isOneName = (first: NamedRow, last: NamedRow, words: readonly SentenceWord[]): boolean =>
  last.first === first.last + 1 &&
  words[last.first]?.gap.trim() === '' &&
  words[first.last]?.isPossessive === false &&
  first.mentions.every((mention) => isOnly(mention, (at) => at === 0)) &&
  last.mentions.every((mention) => isOnly(mention, (at) => at > 0));

/** Whether nothing but that part of a longer name was said. */
const isOnly = ({ entry, hits }: Mention, isPart: (at: number) => boolean): boolean =>
  !isCovered(entry, 'name', hits) &&
  hits.every(({ field, at }) => field === 'name' && typeof at === 'number' && isPart(at));

const join = (first: NamedRow, last: NamedRow): NamedRow => ({
  mentions: [...first.mentions, ...last.mentions],
  first: first.first,
  last: last.last,
  weight: first.weight + last.weight,
  confidence: Math.max(first.confidence, last.confidence),
});
