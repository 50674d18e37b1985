import MiniSearch, { type Query } from 'minisearch';
import type { RecordId, TenantId } from '../domain/ids.ts';
import type { SalesRecord } from '../domain/record.ts';
import type { OnKept } from './table.ts';

/** Finds records by what somebody typed of a name or a company. */
export type RecordSearch = {
  readonly onKept: OnKept<SalesRecord>;
  /** Exact names first, then by how many of the words hit, then by how well they do. */
  find(tenant: TenantId, words: string, limit: number): readonly FoundRecord[];
};

/** `exact` when the name equals the words but for case, accents, apostrophes and punctuation. */
export type FoundRecord = { readonly id: RecordId; readonly exact: boolean };

/** No name is longer, and the work grows with every word. */
const MAX_LENGTH = 100;

export function createRecordSearch(): RecordSearch {
  const indexes = new Map<TenantId, MiniSearch<SalesRecord>>();
  return {
    onKept: (before, after) => {
      if (before?.name === after?.name && before?.company === after?.company) return;
      if (before) indexes.get(before.tenant)?.remove(before);
      if (!after) return;
      const index = indexes.get(after.tenant) ?? createIndex();
      index.add(after);
      indexes.set(after.tenant, index);
    },
    find: (tenant, words, limit) => {
      const index = indexes.get(tenant);
      return index ? search(index, wordsOf(words.slice(0, MAX_LENGTH))).slice(0, limit) : [];
    },
  };
}

const createIndex = () =>
  new MiniSearch<SalesRecord>({
    fields: ['name', 'company'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    storeFields: ['name'],
    // One letter begins too many names to say anything.
    searchOptions: { boost: { name: 2 }, prefix: (word) => word.length > 1, fuzzy: 0.2 },
  });

function search(index: MiniSearch<SalesRecord>, words: readonly string[]): readonly FoundRecord[] {
  const typed = new Map(words.flatMap((word) => swapped(word).map((slip) => [slip, word])));
  for (const word of words) typed.set(word, word);
  return index
    .search({ queries: words.map(queryFor) })
    .map((result) => ({
      id: result.id as RecordId,
      exact: wordsOf(result.name as string).join(' ') === words.join(' '),
      hits: new Set(result.queryTerms.map((term) => typed.get(term))).size,
    }))
    .sort((one, other) => Number(other.exact) - Number(one.exact) || other.hits - one.hits);
}

/** A swap counts as two typos, too many for a short name; so swaps are tried by themselves. */
const queryFor = (word: string): Query => ({
  queries: [word, { queries: swapped(word), prefix: false, fuzzy: false, boostTerm: () => 0.5 }],
});

/** A word with each two neighboring letters in the other order: "roa" → "ora", "rao". */
const swapped = (word: string): string[] => {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) =>
    letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? '')
      .join(''),
  );
};

/**
 * Words without case, accents and apostrophes. Only Latin, Greek and Cyrillic accents go: the vowel signs of Hindi are
 * marks too, and its words are different words without them.
 */
function wordsOf(text: string): string[] {
  const plain = text
    .replace(/['’‘ʼ`´]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
