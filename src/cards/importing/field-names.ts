import type { TakenField } from '../../importing/compare.ts';
import type { Field } from '../../importing/header-names.ts';
import type { MessageKey } from '../../language/say.ts';

/** What a column is called in words. */
export const FIELD_NAMES = {
  name: 'add.name',
  firstName: 'import.first-name',
  middleName: 'import.middle-name',
  lastName: 'import.last-name',
  dealName: 'import.deal',
  company: 'add.company',
  title: 'add.title-field',
  city: 'add.city',
  email: 'add.email',
  phone: 'add.phone',
  linkedIn: 'add.linked-in',
  value: 'add.value',
  currency: 'import.currency',
  renewal: 'add.renewal-date',
  status: 'import.status',
  doNotContact: 'import.do-not-contact',
  tags: 'import.tags',
  owner: 'import.owner',
  recordId: 'import.record-id',
} as const satisfies Readonly<Record<Field, MessageKey>>;

/** What a detail of a record is called. */
export const TAKEN_NAMES = {
  company: 'add.company',
  title: 'add.title-field',
  city: 'add.city',
  email: 'add.email',
  phone: 'add.phone',
  linkedIn: 'add.linked-in',
  value: 'add.value',
  renewalDate: 'add.renewal-date',
  status: 'import.status',
  tags: 'import.tags',
} as const satisfies Readonly<Record<TakenField, MessageKey>>;
