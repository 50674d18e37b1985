import type { SalesRecord } from '../../domain/record.ts';
import { isMeant } from '../../language/understand/name-at-company.ts';
import type { RecordMatch } from '../ports/record-search.ts';
import type { Turn } from '../turn/turn.ts';

export type FoundRecord =
  | { readonly kind: 'one'; readonly record: SalesRecord }
  | { readonly kind: 'many'; readonly records: readonly SalesRecord[] }
  /** No record has that name; these come close. */
  | { readonly kind: 'none'; readonly near: readonly SalesRecord[] };

/** Who is called alike, so that each of them can be chosen. */
const MOST = 100;
/** Those that come close. */
const MOST_NEAR = 12;

/** The record that the words mean: an exact name first, else all records whose names have all the words. */
export async function findRecord({ services, person }: Turn, words: string): Promise<FoundRecord> {
  const matches = await services.store.searchRecords(person.tenant, words, MOST);
  const meant = meantBy(matches, words);
  const [first] = meant;
  if (!first) return { kind: 'none', near: matches.slice(0, MOST_NEAR).map(({ record }) => record) };
  return meant.length === 1 ? { kind: 'one', record: first } : { kind: 'many', records: meant };
}

function meantBy(matches: readonly RecordMatch[], words: string): readonly SalesRecord[] {
  const exact = matches.filter((match) => match.exact);
  const chosen =
    exact.length > 0 ? exact : matches.filter(({ record }) => isMeant(words, record.name, record.company));
  return chosen.map(({ record }) => record);
}
