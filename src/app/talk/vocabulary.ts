import type { SalesRecord } from '../../domain/record.ts';
import type { Talk } from '../../domain/talk.ts';
import { indexTemplates, type TemplateIndex } from '../../language/understand/names/template-index.ts';
import { vocabularyOf, type Vocabulary } from '../../language/understand/names/vocabulary.ts';
import { newestTemplates, type Services } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { wordsLookedUp } from './words-looked-up.ts';

/** Of one word, so many records are looked at: as many as the reading lets one name mean. */
const MOST_LIKE_A_WORD = 12;
/** Of a whole sentence, so many colleagues. */
const MOST_COLLEAGUES = 64;

/** All that can be named in a sentence, and the names of all of it. */
export type Nameable = {
  readonly vocabulary: Vocabulary;
  readonly records: readonly SalesRecord[];
  readonly names: readonly string[];
};

/** Those of whom one is to be chosen, who may be called by their title. */
const offeredIn = (question: Talk['question']) =>
  question?.kind === 'who'
    ? question.options.flatMap(({ who }) => (who?.kind === 'records' ? who.records : []))
    : [];

/** Of thousands of records and colleagues, those that any of the words of a sentence may mean. */
export async function nameableIn(
  { services, person }: Turn,
  text: string,
  { about, list, question }: Talk,
): Promise<Nameable> {
  const { store } = services;
  const { tenant } = person;
  const words = wordsLookedUp(text);
  const [found, talkedAbout, colleagues] = await Promise.all([
    Promise.all(words.map((some) => store.searchRecords(tenant, some, MOST_LIKE_A_WORD))),
    store.records(tenant, [...new Set([...about, ...list, ...offeredIn(question)])]),
    store.searchColleagues(tenant, words, MOST_COLLEAGUES),
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
    vocabulary: vocabularyOf(
      { records: records.map((record) => ({ ...record, isMine: record.owner === person.id })), colleagues },
      templateIndexOf(services),
    ),
  };
}

/** A tenant's templates stay as they are until it publishes, and indexing them takes longer than reading a sentence. */
function templateIndexOf(services: Services): TemplateIndex {
  const { templateVersions } = services;
  const index =
    templateIndexes.get(templateVersions) ??
    indexTemplates(
      newestTemplates(services).map((template) => ({
        template,
        ...(template.aliases && { aliases: template.aliases }),
      })),
    );
  templateIndexes.set(templateVersions, index);
  return index;
}

const templateIndexes = new WeakMap<Services['templateVersions'], TemplateIndex>();
