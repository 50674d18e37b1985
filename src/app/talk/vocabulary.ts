import type { SalesRecord } from '../../domain/record.ts';
import type { Talk } from '../../domain/talk.ts';
import { isGrammar } from '../../language/understand/names/everyday.ts';
import { otherFirstNames } from '../../language/understand/names/nicknames.ts';
import { vocabularyOf, type Vocabulary } from '../../language/understand/names/vocabulary.ts';
import { wordsOf } from '../../language/words.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

/** No sentence names more; what comes after them is a list to import. */
const MOST_WORDS = 24;
/** Of one word, so many records are looked at. */
const MOST_LIKE_A_WORD = 8;

/** All that can be named in a sentence, and the names of all of it. */
export type Nameable = {
  readonly vocabulary: Vocabulary;
  readonly records: readonly SalesRecord[];
  readonly names: readonly string[];
};

/** Of thousands of records, those that any of the words of a sentence may mean. */
export async function nameableIn(
  { services, person }: Turn,
  text: string,
  { about, list }: Talk,
): Promise<Nameable> {
  const { store } = services;
  const { tenant } = person;
  const said = [...new Set(wordsOf(text))];
  const words = said.filter((word) => !isGrammar(word)).slice(0, MOST_WORDS);
  const called = words.flatMap(otherFirstNames).slice(0, MOST_WORDS);
  const [found, talkedAbout, colleagues] = await Promise.all([
    Promise.all(
      [...words, ...called, ...pairsOf(said).slice(0, MOST_WORDS)].map((some) =>
        store.searchRecords(tenant, some, MOST_LIKE_A_WORD),
      ),
    ),
    store.records(tenant, [...new Set([...about, ...list])]),
    store.directory(tenant),
  ]);
  const all = [...talkedAbout, ...found.flat().map(({ record }) => record)].filter(
    ({ archived }) => archived === undefined,
  );
  const records = [...new Map(all.map((record) => [record.id, record])).values()];
  return {
    records,
    names: [
      ...records.flatMap(({ name, company }) => [name, company]),
      ...colleagues.map(({ name }) => name),
    ],
    vocabulary: vocabularyOf({
      records: records.map((record) => ({ ...record, isMine: record.owner === person.id })),
      colleagues,
      templates: newestTemplates(services).map((template) => ({ template })),
    }),
  };
}

/** Of all the Ashas, Asha Rao is found by both words; and Lena Rao, though "lena" is a word of Hindi. */
const pairsOf = (words: readonly string[]): readonly string[] =>
  words
    .slice(1)
    .map((word, at) => [words[at] ?? '', word])
    .filter((pair) => !pair.every(isGrammar))
    .map((pair) => pair.join(' '));
