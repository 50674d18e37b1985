import type { Colleague, ConversationReference, DailyCardEntry, Store } from '../../app/ports.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { forgottenBefore } from '../daily-cards-kept.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

type Doc<Row> = { readonly doc: Row };
type Due = { readonly tenant: TenantId; readonly id: PersonId; readonly next_card_at: Date };

export const personReads = ({ query }: Database) =>
  ({
    person: async (tenant, id) => {
      const [row] = await query<Doc<Person>>('select doc from people where tenant = $1 and id = $2', [
        tenant,
        id,
      ]);
      return row?.doc;
    },
    directory: async (tenant) => {
      const rows = await query<Doc<Colleague>>(
        `select jsonb_strip_nulls(jsonb_build_object(
           'id', people.id, 'name', people.doc->'name', 'settings', people.doc->'settings',
           'seen', people.doc->'seen', 'lastSeen', people.doc->'lastSeen',
           'unreachable', reference.doc is null or reference.doc ? 'unreachable')) as doc
         from people left join conversation_references as reference
           on reference.tenant = people.tenant and reference.person = people.id
         where people.tenant = $1`,
        [tenant],
      );
      return rows.map(({ doc }) => doc);
    },
    // Of all tenants: one clock wakes everybody. The index has all that is asked for.
    peopleWithCardDue: async (at, limit) => {
      const rows = await query<Due>(
        'select next_card_at, tenant, id from people where next_card_at <= $1 order by next_card_at, tenant, id limit $2',
        [at, limit],
      );
      return rows.map(({ tenant, id, next_card_at }) => ({
        tenant,
        id,
        nextCardAt: next_card_at.toISOString(),
      }));
    },
    nextCardDue: async () => {
      const [row] = await query<Doc<Person>>(
        'select doc from people where next_card_at is not null order by next_card_at limit 1',
        [],
      );
      return row?.doc.nextCardAt;
    },
    reference: async (tenant, id) => {
      const [row] = await query<Doc<ConversationReference>>(
        'select doc from conversation_references where tenant = $1 and person = $2',
        [tenant, id],
      );
      return row?.doc;
    },
    dailyCard: async (tenant, person, day) => {
      const [row] = await query<Doc<DailyCardEntry>>(
        'select doc from daily_cards where tenant = $1 and person = $2 and day = $3',
        [tenant, person, day],
      );
      return row?.doc;
    },
  }) satisfies Partial<Store>;

export async function savePeople(query: Query, tenant: TenantId, people: readonly Person[]): Promise<true> {
  await query(
    `insert into people (tenant, id, next_card_at, doc)
     select $1, * from unnest($2::text[], $3::timestamptz[], $4::jsonb[])
     on conflict (tenant, id) do update set next_card_at = excluded.next_card_at, doc = excluded.doc`,
    [
      tenant,
      people.map(({ id }) => id),
      people.map(({ nextCardAt }) => nextCardAt ?? null),
      people.map(toJson),
    ],
  );
  return true;
}

/** False when there is a reference already. */
export async function install(
  query: Query,
  reference: ConversationReference,
  commit: string,
): Promise<boolean> {
  const added = await query(
    `insert into conversation_references (tenant, person, installed_by, doc) values ($1, $2, $3, $4)
     on conflict (tenant, person) do nothing returning person`,
    [reference.tenant, reference.person, commit, toJson(reference)],
  );
  return added.length === 1;
}

export async function saveReferences(
  query: Query,
  tenant: TenantId,
  references: readonly ConversationReference[],
): Promise<true> {
  await query(
    `insert into conversation_references (tenant, person, doc)
     select $1, * from unnest($2::text[], $3::jsonb[])
     on conflict (tenant, person) do update set doc = excluded.doc`,
    [tenant, references.map(({ person }) => person), references.map(toJson)],
  );
  return true;
}

export async function uninstall(query: Query, tenant: TenantId, person: PersonId): Promise<true> {
  await query('delete from conversation_references where tenant = $1 and person = $2', [tenant, person]);
  return true;
}

/** False when that card is claimed already, unless this is the next try. */
export async function claimDailyCard(query: Query, entry: DailyCardEntry, commit: string): Promise<boolean> {
  const added = await query(
    `with old as (delete from daily_cards where tenant = $1 and person = $2 and day < $7::date)
     insert into daily_cards (tenant, person, day, claimed_by, doc) values ($1, $2, $3, $4, $5)
     on conflict (tenant, person, day) do update set claimed_by = excluded.claimed_by, doc = excluded.doc
     where coalesce((daily_cards.doc->>'attempt')::integer, 1) + 1 = $6
     returning day`,
    [
      entry.tenant,
      entry.person,
      entry.day,
      commit,
      toJson(entry),
      entry.attempt ?? 1,
      forgottenBefore(entry.day),
    ],
  );
  return added.length === 1;
}

/** A card that is settled and the day its person moves on to, as nearly every card ends: in one statement. */
export async function settleAndMoveOn(query: Query, entry: DailyCardEntry, person: Person): Promise<true> {
  await query(
    `with settled as (
       insert into daily_cards (tenant, person, day, doc) values ($1, $2, $3, $4)
       on conflict (tenant, person, day) do update set doc = excluded.doc
     )
     insert into people (tenant, id, next_card_at, doc) values ($1, $5, $6, $7)
     on conflict (tenant, id) do update set next_card_at = excluded.next_card_at, doc = excluded.doc`,
    [
      entry.tenant,
      entry.person,
      entry.day,
      toJson(entry),
      person.id,
      person.nextCardAt ?? null,
      toJson(person),
    ],
  );
  return true;
}

export async function settleDailyCard(query: Query, entry: DailyCardEntry): Promise<true> {
  await query(
    `insert into daily_cards (tenant, person, day, doc) values ($1, $2, $3, $4)
     on conflict (tenant, person, day) do update set doc = excluded.doc`,
    [entry.tenant, entry.person, entry.day, toJson(entry)],
  );
  return true;
}
