import { RECORD_TYPES, type RecordType } from './record.ts';

/** What is too long to list, and is looked up as somebody types; templates are for one type of record. */
export type Lookup = 'records' | 'colleagues' | `${RecordType}-templates`;

export const LOOKUPS: readonly [Lookup, ...Lookup[]] = [
  'records',
  'colleagues',
  ...RECORD_TYPES.map((type) => `${type}-templates` as const),
];
