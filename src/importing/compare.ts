import { isSameCompanyName } from '../domain/company-name.ts';
import type { SalesRecord } from '../domain/record.ts';
import { fold } from '../language/words.ts';
import type { Draft } from './drafts.ts';
import { PHONE_DIGITS } from './match.ts';

/** What a row can fill in or change of a record that is known. */
export const TAKEN = [
  'company',
  'title',
  'city',
  'email',
  'phone',
  'linkedIn',
  'value',
  'renewalDate',
  'status',
  'tags',
] as const;
export type TakenField = (typeof TAKEN)[number];
export type Taken = Partial<Pick<SalesRecord, TakenField>>;

/** Of what a row says: what the record lacks, and where it says something else. */
export type Comparison = { readonly filled: Taken; readonly changed: Taken };

export function compare(record: SalesRecord, draft: Draft): Comparison {
  const newTags = draft.tags.filter((tag) => !record.tags.some((one) => fold(one) === fold(tag)));
  const given = PLAIN.filter(
    (field) => draft[field] !== undefined && draft[field] !== '' && !isItself(record, field),
  );
  const isEmpty = (field: Plain) => record[field] === undefined || record[field] === '';
  const taken = (fields: readonly Plain[]): Taken =>
    Object.fromEntries(fields.map((field) => [field, draft[field]]));
  return {
    filled: {
      ...taken(given.filter(isEmpty)),
      ...(newTags.length > 0 && { tags: [...record.tags, ...newTags] }),
    },
    changed: {
      ...taken(given.filter((field) => !isEmpty(field) && !isSame(record, draft, field))),
      ...(isNewStatus(record, draft.status) && { status: draft.status }),
    },
  };
}

/** A company is at no other. */
const isItself = ({ type }: SalesRecord, field: Plain): boolean => type === 'account' && field === 'company';

type Plain = Exclude<TakenField, 'status' | 'tags'>;
const PLAIN = TAKEN.filter((field): field is Plain => field !== 'status' && field !== 'tags');

/** Whoever is not to be contacted stays so, and whoever goes on elsewhere may be further here. */
const isNewStatus = (
  record: SalesRecord,
  status: SalesRecord['status'] | undefined,
): status is SalesRecord['status'] =>
  status !== undefined &&
  status !== 'active' &&
  status !== record.status &&
  record.status !== 'do-not-contact';

function isSame(record: SalesRecord, draft: Draft, field: Plain): boolean {
  // An amount is read in whole units.
  if (field === 'value') return Math.round(record.value?.amount ?? 0) === draft.value?.amount;
  if (field === 'phone') return digitsOf(record.phone) === digitsOf(draft.phone);
  if (field === 'linkedIn') return addressOf(record.linkedIn) === addressOf(draft.linkedIn);
  if (field === 'company') return isSameCompanyName(record.company, draft.company);
  return fold(record[field] ?? '') === fold(draft[field] ?? '');
}

const addressOf = (url = ''): string => fold(url.replace(/^https?:\/\//iu, ''));

const digitsOf = (phone = ''): string => phone.replace(/\D/gu, '').slice(-PHONE_DIGITS);
