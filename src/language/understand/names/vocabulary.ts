import type {
  ColleagueCandidate,
  NameableColleague,
  NameableRecord,
  NameableTemplate,
  RecordCandidate,
} from './named.ts';
import { nameWords, nameWordsSpelledOut } from './name-words.ts';
import { indexTemplates, type TemplateIndex } from './template-index.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** Which of its names a word belongs to. */
export type Field = 'name' | 'contact' | 'company';

/** Somebody or something that can be named, and the words of its names. */
export type Entry = Readonly<Record<Field, readonly string[]>> &
  (
    | { readonly kind: 'record'; readonly candidate: Omit<RecordCandidate, 'how'> }
    | { readonly kind: 'colleague'; readonly candidate: Omit<ColleagueCandidate, 'how'> }
  );

/** Where a word stands: in which entry, in which of its names, as which word; all of them where it is joined of all. */
export type Place = { readonly entry: Entry; readonly field: Field; readonly at: number | 'all' };

/** All names that can be meant in a sentence. */
export type Vocabulary = {
  readonly words: WordIndex;
  /** Whether it is a word of a name, or all words of one joined. */
  readonly has: (word: string) => boolean;
  readonly placesOf: (word: string) => readonly Place[];
  readonly byEmail: ReadonlyMap<string, readonly Entry[]>;
  /** By the last digits of a phone number. */
  readonly byPhone: ReadonlyMap<string, readonly Entry[]>;
  readonly templates: TemplateIndex;
};

/** How many digits at the end tell two phone numbers apart, however the country is written. */
export const PHONE_DIGITS = 8;

type Names = {
  readonly records?: readonly NameableRecord[];
  readonly colleagues?: readonly NameableColleague[];
  readonly templates?: readonly NameableTemplate[];
};

/** Makes names findable; of all records, or of the few that may be meant. Templates may have been indexed before. */
export function vocabularyOf(
  { records = [], colleagues = [], templates = [] }: Names,
  templateIndex: TemplateIndex = indexTemplates(templates),
): Vocabulary {
  const places = new Map<string, Place[]>();
  const emails = new Map<string, Entry[]>();
  const phones = new Map<string, Entry[]>();
  for (const record of records) {
    const entry = entryOf(record);
    addPlaces(places, entry, record);
    if (record.email) push(emails, record.email.toLowerCase(), entry);
    const digits = record.phone?.replace(/\D/g, '') ?? '';
    if (digits.length >= PHONE_DIGITS) push(phones, digits.slice(-PHONE_DIGITS), entry);
  }
  for (const { id, name } of colleagues)
    addPlaces(
      places,
      { kind: 'colleague', candidate: { id }, name: nameWords(name), ...NO_COMPANY },
      { name },
    );
  return {
    words: indexWords([...places].flatMap(([word, [place]]) => (place?.at === 'all' ? [] : [word]))),
    has: (word) => places.has(word),
    placesOf: (word) => places.get(word) ?? [],
    byEmail: emails,
    byPhone: phones,
    templates: templateIndex,
  };
}

const entryOf = ({ id, name, company, contact, isMine, isRunning }: NameableRecord): Entry => ({
  kind: 'record',
  candidate: {
    id,
    ...(isMine === undefined ? {} : { isMine }),
    ...(isRunning === undefined ? {} : { isRunning }),
  },
  name: nameWords(name),
  contact: nameWords(contact ?? ''),
  company: nameWords(company),
});

const NO_COMPANY = { contact: [], company: [] };

function addPlaces(
  places: Map<string, Place[]>,
  entry: Entry,
  typed: Readonly<Partial<Record<Field, string>>>,
): void {
  for (const field of ['name', 'contact', 'company'] as const)
    for (const words of [entry[field], nameWordsSpelledOut(typed[field] ?? '')]) {
      words.forEach((word, at) => push(places, word, { entry, field, at }));
      if (words.length > 1) push(places, words.join(''), { entry, field, at: 'all' });
    }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
