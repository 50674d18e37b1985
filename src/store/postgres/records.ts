import type { Store } from '../../app/ports/store.ts';
import type { Day } from '../../domain/day.ts';
import { facetsOf } from '../../domain/facets.ts';
import type { PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { PLANNED_EACH_TIME, type Database, type Query } from './database.ts';
import { readTogether } from './batch-reads.ts';
import { likeliestRecords, saveWords } from './record-words.ts';
import { toJson } from './to-json.ts';
import { createNameSearch, typedWords } from '../name-search.ts';

type Row = { readonly doc: SalesRecord };

/** "offset 0" makes each of these an index lookup per key, whatever the planner thinks of the tables. */
const BY_KEYS = `${PLANNED_EACH_TIME}
  with found as (
    select kept.id from unnest($2::text[]) as asked (email) cross join lateral (
      select id from records
      where tenant = $1 and left(lower(doc->>'email'), 200) = left(lower(asked.email), 200) and not archived
      offset 0) as kept
    union
    select kept.id from unnest($3::text[]) as asked (name) cross join lateral (
      select id from records
      where tenant = $1 and left(lower(doc->>'name'), 200) = left(lower(asked.name), 200) and not archived
      offset 0) as kept
    union
    select kept.record from unnest($4::text[]) as asked (tail) cross join lateral (
      select record from record_words where tenant = $1 and word = asked.tail offset 0) as kept
  )
  select doc from found cross join lateral (
    select doc from records where tenant = $1 and id = found.id and not archived offset 0) as kept`;

export const recordReads = (database: Database) => {
  const { query } = database;
  const found = readTogether<[TenantId, RecordId], Row>(
    database,
    `select place::integer, doc
     from unnest($1::text[], $2::text[]) with ordinality as asked (tenant, id, place), lateral (
       select doc from records where tenant = asked.tenant and id = asked.id limit 1) as found`,
  );
  const renewals = readTogether<[TenantId, PersonId, Day, Day], Row>(
    database,
    `select place::integer, doc
     from unnest($1::text[], $2::text[], $3::date[], $4::date[])
       with ordinality as asked (tenant, owner, first, last, place), lateral (
       select doc from records
       where tenant = asked.tenant and owner = asked.owner
         and renewal_date between asked.first and asked.last and not archived
       order by renewal_date, id) as found`,
  );
  return {
    record: async (tenant, id) => (await found(tenant, id))[0]?.doc,
    records: async (tenant, ids) => {
      const rows = await Promise.all(ids.map((id) => found(tenant, id)));
      return rows.flat().map(({ doc }) => doc);
    },
    renewals: async (tenant, owner, from, to) =>
      (await renewals(tenant, owner, from, to)).map(({ doc }) => doc),
    recordsByKeys: async (tenant, { emails, phones, names }) => {
      const rows = await query<Row>(BY_KEYS, [tenant, emails, names, phones]);
      return rows.map(({ doc }) => doc);
    },
    // The index finds candidates; ranking them is the same in every store.
    searchRecords: async (tenant, words, limit) => {
      const candidates = await likeliestRecords(query, tenant, words, limit);
      const search = createNameSearch<SalesRecord>();
      for (const record of candidates) search.onKept(undefined, record);
      const byId = new Map(candidates.map((record) => [record.id, record]));
      return search.find(tenant, typedWords(words), limit).flatMap(({ id, exact }) => {
        const record = byId.get(id);
        return record ? [{ record, exact }] : [];
      });
    },
  } satisfies Partial<Store>;
};

export async function saveRecords(
  query: Query,
  tenant: TenantId,
  records: readonly SalesRecord[],
): Promise<true> {
  await query(
    // Arrays in arrays would all have to be as long.
    `insert into records (tenant, id, owner, renewal_date, archived, facets, doc)
     select $1, id, owner, renewal_date, archived, string_to_array(facets, e'\\n'), doc
     from unnest($2::text[], $3::text[], $4::date[], $5::boolean[], $6::text[], $7::jsonb[])
       as given (id, owner, renewal_date, archived, facets, doc)
     on conflict (tenant, id) do update set owner = excluded.owner, renewal_date = excluded.renewal_date,
       archived = excluded.archived, facets = excluded.facets, doc = excluded.doc`,
    [
      tenant,
      records.map(({ id }) => id),
      records.map(({ owner }) => owner ?? null),
      records.map(({ renewalDate }) => renewalDate ?? null),
      records.map(({ archived }) => archived ?? false),
      records.map((record) => facetsOf(record).join('\n')),
      records.map(toJson),
    ],
  );
  await saveWords(query, tenant, records);
  return true;
}
