import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import type { Day } from '../../domain/day.ts';
import type { TimeContext } from '../../language/understand/days/when.ts';
import type { NameableTemplate } from '../../language/understand/names/named.ts';
import { vocabularyOf, type Vocabulary } from '../../language/understand/names/vocabulary.ts';
import type { CorpusFolder, CorpusLine } from './corpus.ts';

/** The names of a folder; a record's or seller's name is its id. */
export const vocabularyOfFolder = (
  folder: CorpusFolder,
  templates: readonly NameableTemplate[],
): Vocabulary =>
  vocabularyOf({
    records: folder.records.map(({ name, company, email, phone }) => ({
      id: name as RecordId,
      name,
      company,
      email,
      phone,
    })),
    colleagues: folder.sellers.map((name) => ({ id: name as PersonId, name })),
    templates,
  });

/** Whether a template is made for the type of a record. */
export function fitsInFolder(
  folder: CorpusFolder,
  templates: readonly Template[],
): (record: RecordId, template: TemplateId) => boolean {
  const types = new Map(folder.records.map(({ name, type }) => [name, type]));
  return (record, template) => templates.find(({ id }) => id === template)?.recordType === types.get(record);
}

/** Whose lines they are, where all records are one seller's. */
export function speakerOf({ records }: CorpusFolder): { readonly speaker?: PersonId } {
  const [only, ...others] = new Set(records.map(({ owner }) => owner));
  return only !== undefined && others.length === 0 ? { speaker: only as PersonId } : {};
}

/** Every talk of the corpus is on Monday, 30 November 2026, at eight in the morning. */
export const timeOfVoice = ({ voice }: CorpusLine): TimeContext => ({
  today: '2026-11-30' as Day,
  minutes: 8 * 60,
  dayFirst: !`-${voice}`.includes('-us-'),
  workingDays: [1, 2, 3, 4, 5],
});
