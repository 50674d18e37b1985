import { companyFacets, facetKey, type Facet } from './facets.ts';
import { addDays, type Day } from './day.ts';
import type { PersonId, RecordId } from './ids.ts';
import type { RecordStatus, RecordType } from './record.ts';

/** Records by what they are, not by their names. All that it says has to hold. */
export type RecordList = {
  readonly type?: RecordType;
  readonly company?: string;
  readonly city?: string;
  /** A company or a city, whichever there is, until it is looked up. */
  readonly from?: string;
  readonly tag?: string;
  readonly status?: RecordStatus;
  /** Of whoever asks. */
  readonly mine?: true;
  readonly owner?: PersonId;
  /** Nothing happened in a sequence of theirs for so many days. */
  readonly idleDays?: number;
  /** Their renewal comes within so many days. */
  readonly renewalDays?: number;
  /** Those alone, as far as they are there. */
  readonly records?: readonly RecordId[];
  /** An import added them. */
  readonly importedIn?: string;
};

/** A list that an organization saved under a name. */
export type Segment = RecordList & { readonly id: string; readonly name: string };

export const MOST_DAYS = 3_650;

export type AskedBy = { readonly person: PersonId; readonly today: Day; readonly now: Date };

const DAY_MS = 24 * 60 * 60_000;

/** What a store is asked for it. */
export function queryOf(list: RecordList, { person, today, now }: AskedBy) {
  const { type, status, mine, owner, city, tag, company, importedIn, idleDays, renewalDays } = list;
  const facets: readonly Facet[] = [
    ...(type === undefined ? [] : [{ kind: 'type', value: type } as const]),
    ...(status === undefined ? [] : [{ kind: 'status', value: status } as const]),
    ...(mine ? [{ kind: 'owner', value: person } as const] : []),
    ...(owner === undefined ? [] : [{ kind: 'owner', value: owner } as const]),
    ...(city === undefined ? [] : [{ kind: 'city', value: city } as const]),
    ...(tag === undefined ? [] : [{ kind: 'tag', value: tag } as const]),
    ...companyFacets(company ?? ''),
    ...(importedIn === undefined ? [] : [{ kind: 'import', value: importedIn } as const]),
  ];
  return {
    facets: facets.length === 0 ? ['all'] : facets.map(facetKey),
    ...(renewalDays !== undefined && { renewal: { from: today, to: addDays(today, renewalDays) } }),
    ...(idleDays !== undefined && {
      idleSince: new Date(now.getTime() - idleDays * DAY_MS).toISOString(),
    }),
  };
}
