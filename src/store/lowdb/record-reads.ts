import type { Store } from '../../app/ports/store.ts';
import { typedWords } from '../name-search.ts';
import type { Indexes } from './indexes.ts';
import { present } from './present.ts';
import type { Searching } from './one-by-one.ts';
import type { Tables } from './tables.ts';

export const recordReads = (
  { records }: Tables,
  { recordSearch, recordKeys, renewalsOfOwner }: Indexes,
  searching: Searching,
) =>
  ({
    record: (tenant, id) => Promise.resolve(records.get(tenant, id)),
    records: (tenant, ids) => Promise.resolve(present(ids.map((id) => records.get(tenant, id)))),
    renewals: (tenant, owner, from, to) =>
      Promise.resolve(
        renewalsOfOwner
          .of(tenant, owner)
          .filter(({ renewalDate }) => renewalDate !== undefined && from <= renewalDate && renewalDate <= to),
      ),
    recordsByKeys: (tenant, keys) =>
      Promise.resolve(present(recordKeys.find(tenant, keys).map((id) => records.get(tenant, id)))),
    searchRecords: (tenant, words, limit) =>
      searching(() =>
        recordSearch.find(tenant, typedWords(words), limit).flatMap(({ id, exact }) => {
          const record = records.get(tenant, id);
          return record ? [{ record, exact }] : [];
        }),
      ),
  }) satisfies Partial<Store>;
