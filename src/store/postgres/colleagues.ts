import type { Colleague } from '../../app/ports/colleague.ts';
import type { Store } from '../../app/ports/store.ts';
import type { TenantId } from '../../domain/ids.ts';
import { createNameSearch, typedWords } from '../name-search.ts';
import type { Database } from './database.ts';
import { cluesIn } from './word-clues.ts';

type Doc = { readonly doc: Colleague };

export const colleagueReads = ({ query }: Database) =>
  ({
    directory: async (tenant) => {
      const rows = await query<Doc>(DIRECTORY, [tenant]);
      return rows.map(({ doc }) => doc);
    },
    // As with records: the index finds candidates, and ranking them is the same in every store.
    searchColleagues: async (tenant, typed, limit) => {
      const words = typed.flatMap(typedWords);
      const rows = await query<Doc>(LIKELY_COLLEAGUES, [tenant, cluesIn(words), CANDIDATES]);
      const byId = new Map(rows.map(({ doc }) => [doc.id, doc]));
      const search = createNameSearch<NamedColleague>();
      for (const { id, name } of byId.values()) search.onKept(undefined, { tenant, id, name });
      return search.find(tenant, words, limit).flatMap(({ id }) => byId.get(id) ?? []);
    },
  }) satisfies Partial<Store>;

const COLLEAGUE = `
  jsonb_strip_nulls(jsonb_build_object(
    'id', people.id, 'name', people.doc->'name', 'settings', people.doc->'settings',
    'seen', people.doc->'seen', 'lastSeen', people.doc->'lastSeen',
    'unreachable', reference.doc is null or reference.doc ? 'unreachable')) as doc`;

const DIRECTORY = `
  select ${COLLEAGUE}
  from people left join conversation_references as reference
    on reference.tenant = people.tenant and reference.person = people.id
  where people.tenant = $1`;

/** Who shares most goes first. "offset 0" makes each of these an index lookup, whatever the planner thinks. */
const LIKELY_COLLEAGUES = `
  with likely as (
    select found.id, count(*) as shared
    from unnest($2::text[]) as typed (clue)
    cross join lateral (
      select id from people where tenant = $1 and clues @> array[typed.clue] offset 0
    ) as found
    group by found.id order by shared desc, found.id limit $3
  )
  select ${COLLEAGUE}
  from likely
  cross join lateral (select * from people where tenant = $1 and id = likely.id offset 0) as people
  left join lateral (
    select doc from conversation_references where tenant = $1 and person = likely.id offset 0
  ) as reference on true`;

/** More than anyone means, and few enough to rank while a person is waiting. */
const CANDIDATES = 200;

type NamedColleague = Pick<Colleague, 'id' | 'name'> & { readonly tenant: TenantId };
