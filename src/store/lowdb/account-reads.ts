import type { AccountReads } from '../../app/ports/account-store.ts';
import type { Indexes } from './indexes.ts';
import type { Tables } from './tables.ts';

export const accountReads = (
  { accountMatters }: Tables,
  { nextMatters, mattersOfPerson, mattersOfOther }: Indexes,
): AccountReads => ({
  accountMatter: (tenant, id) => Promise.resolve(accountMatters.get(tenant, id)),
  accountMattersOf: (tenant, person) =>
    Promise.resolve([
      ...new Set([...mattersOfPerson.of(tenant, person), ...mattersOfOther.of(tenant, person)]),
    ]),
  accountMattersDue: (at, limit) =>
    Promise.resolve(
      nextMatters
        .upTo(at, limit)
        .flatMap(({ tenant, id, lookAt }) => (lookAt === undefined ? [] : [{ tenant, id, lookAt }])),
    ),
});
