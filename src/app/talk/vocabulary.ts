import type { Talk } from '../../domain/talk.ts';
import { isGrammar } from '../../language/understand/names/everyday.ts';
import { vocabularyOf, type Vocabulary } from '../../language/understand/names/vocabulary.ts';
import { wordsOf } from '../../language/words.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

/** No sentence names more; what comes after them is a list to import. */
const MOST_WORDS = 16;
/** Of one word, so many records are looked at. */
const MOST_LIKE_A_WORD = 8;

/** All that can be named in a sentence: of thousands of records, those that any of its words may mean. */
export async function vocabularyFor(
  { services, person }: Turn,
  text: string,
  { about, list }: Talk,
): Promise<Vocabulary> {
  const { store } = services;
  const { tenant } = person;
  const words = [...new Set(wordsOf(text))].filter((word) => !isGrammar(word)).slice(0, MOST_WORDS);
  const [found, talkedAbout, colleagues] = await Promise.all([
    Promise.all(words.map((word) => store.searchRecords(tenant, word, MOST_LIKE_A_WORD))),
    store.records(tenant, [...new Set([...about, ...list])]),
    store.directory(tenant),
  ]);
  const records = new Map(
    [...talkedAbout, ...found.flat().map(({ record }) => record)].map((record) => [record.id, record]),
  );
  return vocabularyOf({
    records: [...records.values()].map((record) => ({
      ...record,
      isMine: record.owner === person.id,
    })),
    colleagues,
    templates: newestTemplates(services).map((template) => ({ template })),
  });
}
