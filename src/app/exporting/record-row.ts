import type { PersonId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Row } from '../../exporting/row.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';

/** The titles are those that an import knows, so that a file that was worked on can come back. */
const TITLES = [
  'import.record-id',
  'export.type',
  'add.name',
  'add.company',
  'add.title-field',
  'add.email',
  'add.phone',
  'add.city',
  'add.linked-in',
  'add.value',
  'import.currency',
  'import.status',
  'import.tags',
  'import.owner',
  'add.renewal-date',
] as const satisfies readonly KeyWithoutValues[];

export const recordTitles = (say: Say): Row => TITLES.map((key) => say(key));

/** In the order of its titles. */
export const recordRow = (
  record: SalesRecord,
  nameOf: (person: PersonId) => string | undefined,
  say: Say,
): Row => [
  record.id,
  say(`type.${record.type}`),
  record.name,
  record.company,
  record.title,
  record.email,
  record.phone,
  record.city,
  record.linkedIn,
  record.value?.amount,
  record.value?.currency,
  say(`status.${record.status}`),
  record.tags.join(', '),
  record.owner && nameOf(record.owner),
  record.renewalDate,
];
