import { accountKeys } from './account.ts';
import { fold, wordsOf } from './fold.ts';
import type { PersonId } from './ids.ts';
import { importOf } from './imported.ts';
import type { RecordStatus, RecordType, SalesRecord } from './record.ts';

/** What several records may have in common. A list of them is found by an index of these. */
export type Facet =
  | { readonly kind: 'all' }
  | { readonly kind: 'type'; readonly value: RecordType }
  | { readonly kind: 'status'; readonly value: RecordStatus }
  | { readonly kind: 'owner'; readonly value: PersonId | undefined }
  | { readonly kind: 'tag' | 'city' | 'import'; readonly value: string }
  /** One of the words that a company is called by. */
  | { readonly kind: 'company'; readonly value: string }
  /** What records of one company share, as of `accountKeys`. */
  | { readonly kind: 'account'; readonly value: string };

/** No index takes a text of any length. */
const LONGEST = 100;

/** As an index keeps it. */
export function facetKey(facet: Facet): string {
  if (facet.kind === 'all') return 'all';
  const { kind, value = '' } = facet;
  return `${kind}:${kind === 'owner' ? value : fold(value).slice(0, LONGEST)}`;
}

/** Of an archived record none, so that no list finds it. */
export function facetsOf(record: SalesRecord): readonly string[] {
  const { id, type, status, owner, city, tags, company, archived } = record;
  if (archived) return [];
  const importedIn = importOf(id);
  const facets: readonly Facet[] = [
    { kind: 'all' },
    { kind: 'type', value: type },
    { kind: 'status', value: status },
    { kind: 'owner', value: owner },
    ...(city === undefined ? [] : [{ kind: 'city', value: city } as const]),
    ...tags.map((value) => ({ kind: 'tag', value }) as const),
    ...companyFacets(company),
    ...accountKeys(record).map((value) => ({ kind: 'account', value }) as const),
    ...(importedIn === undefined ? [] : [{ kind: 'import', value: importedIn } as const]),
  ];
  return [...new Set(facets.map(facetKey))];
}

/** A company has all of them, whatever else it is called. */
export const companyFacets = (called: string): readonly Facet[] =>
  wordsOf(called).map((value) => ({ kind: 'company', value }));
