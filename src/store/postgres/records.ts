import type { Store } from '../../app/ports.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Database, Query } from './database.ts';
import { likeliestRecords, saveWords } from './record-words.ts';
import { toJson } from './to-json.ts';
import { createRecordSearch } from '../record-search.ts';

type Row = { readonly doc: SalesRecord };

export const recordReads = ({ query }: Database) =>
  ({
    record: async (tenant, id) => {
      const [row] = await query<Row>('select doc from records where tenant = $1 and id = $2', [tenant, id]);
      return row?.doc;
    },
    records: async (tenant, ids) => {
      const rows = await query<Row>('select doc from records where tenant = $1 and id = any ($2)', [
        tenant,
        ids,
      ]);
      const byId = new Map(rows.map(({ doc }) => [doc.id, doc]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    renewals: async (tenant, owner, from, to) => {
      const rows = await query<Row>(
        `select doc from records
         where tenant = $1 and owner = $2 and renewal_date between $3 and $4 and not archived
         order by renewal_date, id`,
        [tenant, owner, from, to],
      );
      return rows.map(({ doc }) => doc);
    },
    // The index brings what may fit; how well it fits is the same question in every store.
    searchRecords: async (tenant, words, limit) => {
      const candidates = await likeliestRecords(query, tenant, words, limit);
      const search = createRecordSearch();
      for (const record of candidates) search.onKept(undefined, record);
      const byId = new Map(candidates.map((record) => [record.id, record]));
      return search.find(tenant, words, limit).flatMap(({ id, exact }) => {
        const record = byId.get(id);
        return record ? [{ record, exact }] : [];
      });
    },
  }) satisfies Partial<Store>;

export async function saveRecords(
  query: Query,
  tenant: TenantId,
  records: readonly SalesRecord[],
): Promise<true> {
  await query(
    `insert into records (tenant, id, owner, renewal_date, archived, doc)
     select $1, * from unnest($2::text[], $3::text[], $4::date[], $5::boolean[], $6::jsonb[])
     on conflict (tenant, id) do update set owner = excluded.owner, renewal_date = excluded.renewal_date,
       archived = excluded.archived, doc = excluded.doc`,
    [
      tenant,
      records.map(({ id }) => id),
      records.map(({ owner }) => owner ?? null),
      records.map(({ renewalDate }) => renewalDate ?? null),
      records.map(({ archived }) => archived ?? false),
      records.map(toJson),
    ],
  );
  await saveWords(query, tenant, records);
  return true;
}
