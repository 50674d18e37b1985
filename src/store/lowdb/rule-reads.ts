import type { RuleReads } from '../../app/ports/rule-store.ts';
import type { Indexes } from './indexes.ts';
import type { Tables } from './tables.ts';

export const ruleReads = ({ ruleBooks, firings }: Tables, indexes: Indexes): RuleReads => ({
  ruleBook: (tenant) => Promise.resolve(ruleBooks.get(tenant)),
  ruleBooksToCheck: (at, limit) =>
    Promise.resolve(indexes.ruleBooksToCheck.upTo(at, limit).map(({ tenant }) => tenant)),
  firings: (tenant, ids) => Promise.resolve(ids.flatMap((id) => firings.get(tenant, id) ?? [])),
  firingsOfRecords: (tenant, records) =>
    Promise.resolve([...new Set(records)].flatMap((id) => indexes.firingsOfRecord.of(tenant, id))),
  firingsOfSeller: (tenant, seller, day) => {
    const proposed = indexes.firingsOfSeller.of(tenant, seller);
    return Promise.resolve([...new Set([...proposed, ...indexes.firingsOfDay.of(tenant, seller, day)])]);
  },
  firingsOfRule: (tenant, rule, limit) =>
    Promise.resolve(indexes.firingsOfRule.of(tenant, rule).latest(limit)),
  firingsDue: (at, limit) =>
    Promise.resolve(indexes.nextFirings.upTo(at, limit).map(({ tenant, id }) => ({ tenant, id }))),
  endedOf: (tenant, template, since, limit) =>
    Promise.resolve(indexes.endedOfTemplate.of(tenant, template).since(since).slice(0, limit)),
});
