import MiniSearch, { type Query } from 'minisearch';
import type { TenantId } from '../domain/ids.ts';
import { memoize } from '../domain/memoize.ts';
import { withOneSign } from '../domain/one-sign.ts';
import { phoneTail } from '../domain/phone-tail.ts';
import { isDevanagari, phoneticKey, soundsLike } from '../domain/phonetic-key.ts';

/** Finds whoever has a name by typed words of it, of a company, or by the last digits of a phone number. */
export type NameSearch<Row extends Named> = {
  /** Follows a row: how it was found before, if it was, and how it can be found from now on. */
  onKept(before: Row | undefined, after: Row | undefined): void;
  /** Exact names first, then by how many words match, then by how well. */
  find(tenant: TenantId, words: readonly string[], limit: number): readonly Found<Row>[];
};

export type Named = {
  readonly tenant: TenantId;
  readonly id: string;
  readonly name: string;
  readonly company?: string;
  readonly phone?: string;
  readonly archived?: unknown;
};

/** `exact` when the name equals the words apart from script, case, accents, apostrophes and punctuation. */
export type Found<Row extends Named> = { readonly id: Row['id']; readonly exact: boolean };

/** The same customers are asked for again and again, and looking through all who are called alike takes milliseconds. */
const SEARCHES_TO_REMEMBER = 1_000;

/** No name is longer, and the work grows with every word. */
const MAX_LENGTH = 100;

export function createNameSearch<Row extends Named>(): NameSearch<Row> {
  const indexes = new Map<TenantId, MiniSearch<Named>>();
  const searches = new Map<TenantId, (asked: string) => readonly Found<Row>[]>();
  const searchIn = (tenant: TenantId, index: MiniSearch<Named>) => {
    const known =
      searches.get(tenant) ??
      memoize(SEARCHES_TO_REMEMBER, (asked: string) => {
        const [limit, words] = JSON.parse(asked) as readonly [number, readonly string[]];
        return search<Row>(index, words).slice(0, limit);
      });
    searches.set(tenant, known);
    return known;
  };
  return {
    onKept: (wasKept, isKept) => {
      const before = wasKept?.archived ? undefined : wasKept;
      const after = isKept?.archived ? undefined : isKept;
      if (before && after && SEARCHED.every((field) => before[field] === after[field])) return;
      const changed = before ?? after;
      if (!changed) return;
      searches.delete(changed.tenant);
      if (before) indexes.get(before.tenant)?.remove(before);
      if (!after) return;
      const index = indexes.get(after.tenant) ?? createIndex();
      index.add(after);
      indexes.set(after.tenant, index);
    },
    find: (tenant, words, limit) => {
      const index = indexes.get(tenant);
      return index ? searchIn(tenant, index)(JSON.stringify([limit, words])) : [];
    },
  };
}

const createIndex = () =>
  new MiniSearch<Named>({
    fields: ['name', 'company', SOUNDS, 'phone'],
    extractField: (row, field) => {
      const { name, company = '', phone = '' } = row;
      if (field === SOUNDS) return soundsIn(`${name} ${company}`);
      if (field === NAME_WORDS) return wordsOf(name);
      if (field === 'phone') return phoneTail(phone) ?? '';
      return { id: row.id, name, company }[field as 'id' | 'name' | 'company'];
    },
    tokenize: wordsOf,
    processTerm: (word) => word,
    storeFields: [NAME_WORDS],
    // One letter begins too many names to say anything.
    searchOptions: {
      fields: ['name', 'company'],
      boost: { name: 2 },
      prefix: (word) => word.length > 1,
      fuzzy: 0.2,
    },
  });

function search<Row extends Named>(
  index: MiniSearch<Named>,
  words: readonly string[],
): readonly Found<Row>[] {
  const typed = new Map(words.flatMap((word) => swapped(word).map((slip) => [slip, word])));
  for (const word of words) typed.set(word, word).set(soundFor(word), word);
  const hitsOf = (terms: readonly string[]): number =>
    words.length === 1 ? 1 : new Set(terms.map((term) => typed.get(term))).size;
  return index
    .search({ queries: words.map(queryFor) })
    .map((result) => ({
      id: result.id as Row['id'],
      exact: isSameName(result[NAME_WORDS] as readonly string[], words),
      hits: hitsOf(result.queryTerms),
    }))
    .sort((one, other) => Number(other.exact) - Number(one.exact) || other.hits - one.hits);
}

/** A swap counts as two typos, too many for a short name; so swaps are searched separately. */
const queryFor = (word: string): Query => ({
  queries: [
    word,
    { queries: swapped(word), prefix: false, fuzzy: false, boostTerm: () => 0.5 },
    { queries: [soundFor(word)], fields: [SOUNDS], prefix: false, fuzzy: false },
    { queries: [word], fields: ['phone'], prefix: false, fuzzy: false },
  ],
});

const isSameName = (name: readonly string[], words: readonly string[]): boolean =>
  name.length === words.length &&
  name.every((word, index) => word === words[index] || soundsLike(word, words[index] ?? ''));

/** What one is found by. */
const SEARCHED = ['name', 'company', 'phone'] as const;

/** The field with the sound of the words, for people who type a name in the other script. */
const SOUNDS = 'sounds';

/** What is compared with every hit, and would take longer to cut out of each name again. */
const NAME_WORDS = 'nameWords';

const soundsIn = (text: string): string =>
  wordsOf(text)
    .filter((word) => phoneticKey(word) !== '')
    .map(soundInIndex)
    .join(' ');

/** How a word of a name sounds, with its script, because only the other script is searched by sound. */
export const soundInIndex = (word: string): string => `${isDevanagari(word) ? 1 : 0}${phoneticKey(word)}`;

/** How a typed word sounds to names in the other script. */
export const soundFor = (word: string): string => `${isDevanagari(word) ? 0 : 1}${phoneticKey(word)}`;

/** A word with each two neighboring letters swapped: "roa" → "ora", "rao". */
const swapped = (word: string): string[] => {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) =>
    letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? '')
      .join(''),
  );
};

/** The words of what was typed into a search. */
export const typedWords = (text: string): readonly string[] => wordsOf(text.slice(0, MAX_LENGTH));

/**
 * Words without case, accents and apostrophes. Only Latin, Greek and Cyrillic accents go: Hindi vowel signs are marks,
 * too, and its words are different words without them.
 */
export function wordsOf(text: string): string[] {
  const plain = withOneSign(text.replace(/['’‘ʼ`´]/g, '').normalize('NFKD'))
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => [word, ...pairsIn(word)]);
}

/** Chinese and Japanese write no spaces, and a given name is the end of a word: 小明 of 王小明. */
function pairsIn(word: string): readonly string[] {
  const letters = WITHOUT_SPACES.test(word) ? Array.from(word) : [];
  return letters.length < 3 ? [] : letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
