import type { ConversationReference } from '../../app/ports/messenger.ts';
import type { DailyCardEntry } from '../../app/ports/daily-card-entry.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { forgottenBefore } from '../daily-cards-kept.ts';
import type { Database, Query } from './database.ts';
import { readTogether } from './batch-reads.ts';
import { cluesOf } from './word-clues.ts';
import { toJson } from './to-json.ts';

type Doc<Row> = { readonly doc: Row };
type Due = { readonly tenant: TenantId; readonly id: PersonId; readonly next_card_at: Date };

/** The index contains everything that these ask for. */
const DUE =
  'select next_card_at, tenant, id from people where next_card_at <= $1 order by next_card_at, tenant, id limit $2';
const FARTHEST = `
  select next_card_at, tenant, id from people where next_card_at is not null
  order by next_card_at desc, tenant desc, id desc limit $1`;

const duePerson = ({ tenant, id, next_card_at }: Due) => ({
  tenant,
  id,
  nextCardAt: next_card_at.toISOString(),
});

export const personReads = (database: Database) => {
  const { query } = database;
  const people = readTogether<[TenantId, PersonId], Doc<Person>>(database, PEOPLE);
  const references = readTogether<[TenantId, PersonId], Doc<ConversationReference>>(database, REFERENCES);
  const ledger = readTogether<[TenantId, PersonId, Day, Day], Doc<DailyCardEntry>>(database, LEDGER);
  return {
    person: async (tenant, id) => (await people(tenant, id))[0]?.doc,
    // For all tenants, because one clock wakes the bot. The index contains everything the query needs.
    peopleWithCardDue: async (at, limit) => (await query<Due>(DUE, [at, limit])).map(duePerson),
    peopleWithFarthestCard: async (limit) => (await query<Due>(FARTHEST, [limit])).map(duePerson),
    nextCardDue: async () => {
      const [row] = await query<Doc<Person>>(
        'select doc from people where next_card_at is not null order by next_card_at limit 1',
        [],
      );
      return row?.doc.nextCardAt;
    },
    peopleEnrolling: (at, limit) =>
      query<Pick<Person, 'tenant' | 'id'>>(
        `select tenant, id from people where doc ? 'enrolling' and (doc#>>'{enrolling,at}') collate "C" <= $1
         order by (doc#>>'{enrolling,at}') collate "C", tenant, id limit $2`,
        [at, limit],
      ),
    reference: async (tenant, id) => (await references(tenant, id))[0]?.doc,
    dailyCard: async (tenant, person, day) => {
      const [row] = await query<Doc<DailyCardEntry>>(
        'select doc from daily_cards where tenant = $1 and person = $2 and day = $3',
        [tenant, person, day],
      );
      return row?.doc;
    },
    ledger: async (tenant, person, day) =>
      (await ledger(tenant, person, forgottenBefore(day), day)).map(({ doc }) => doc),
  } satisfies Partial<Store>;
};

const PEOPLE = `
  select place::integer, doc
  from unnest($1::text[], $2::text[]) with ordinality as asked (tenant, id, place), lateral (
    select doc from people where tenant = asked.tenant and id = asked.id limit 1) as found`;

const REFERENCES = `
  select place::integer, doc
  from unnest($1::text[], $2::text[]) with ordinality as asked (tenant, person, place), lateral (
    select doc from conversation_references
    where tenant = asked.tenant and person = asked.person limit 1) as found`;

const LEDGER = `
  select place::integer, doc
  from unnest($1::text[], $2::text[], $3::date[], $4::date[])
    with ordinality as asked (tenant, person, first, today, place), lateral (
    select doc from daily_cards
    where tenant = asked.tenant and person = asked.person and day between asked.first and asked.today
      and (day = asked.today or doc->>'state' in ('claimed', 'waiting'))
    order by day) as found`;

export async function savePeople(query: Query, tenant: TenantId, people: readonly Person[]): Promise<true> {
  await query(
    `insert into people (tenant, id, next_card_at, doc, clues)
     select $1, id, next_card_at, doc, string_to_array(clues, ' ')
     from unnest($2::text[], $3::timestamptz[], $4::jsonb[], $5::text[]) as given (id, next_card_at, doc, clues)
     on conflict (tenant, id) do update
       set next_card_at = excluded.next_card_at, doc = excluded.doc, clues = excluded.clues`,
    [
      tenant,
      people.map(({ id }) => id),
      people.map(({ nextCardAt }) => nextCardAt ?? null),
      people.map(toJson),
      people.map(({ name }) => cluesOf(name).join(' ')),
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

type Card = { readonly tenant: string; readonly person: string; readonly day: string };
export type ToClaim = { readonly entry: DailyCardEntry; readonly commit: string };

/**
 * Whether each claim is saved: not when the card is already claimed, unless this is the next attempt. No card twice.
 */
export async function claimDailyCards(query: Query, claims: readonly ToClaim[]): Promise<readonly boolean[]> {
  const entries = claims.map(({ entry }) => entry);
  const added = await query<Card>(CLAIM, [
    entries.map(({ tenant }) => tenant),
    entries.map(({ person }) => person),
    entries.map(({ day }) => day),
    claims.map(({ commit }) => commit),
    entries.map(toJson),
    entries.map(({ day }) => forgottenBefore(day)),
  ]);
  const kept = new Set(added.map(cardOf));
  return entries.map((entry) => kept.has(cardOf(entry)));
}

/** What tells a card from all others. */
export const cardOf = ({ tenant, person, day }: Card): string => JSON.stringify([tenant, person, day]);

// Always in the same order, so that two that overlap wait for each other instead of deadlocking.
const CLAIM = `
  with given as (
    select * from unnest($1::text[], $2::text[], $3::date[], $4::uuid[], $5::jsonb[], $6::date[])
      as given (tenant, person, day, claimed_by, doc, forgotten)
    order by tenant, person, day
  ), old as (
    delete from daily_cards using given
    where daily_cards.tenant = given.tenant and daily_cards.person = given.person
      and daily_cards.day < given.forgotten
  )
  insert into daily_cards (tenant, person, day, claimed_by, doc)
  select tenant, person, day, claimed_by, doc from given
  on conflict (tenant, person, day) do update set claimed_by = excluded.claimed_by, doc = excluded.doc
  where coalesce((daily_cards.doc->>'attempt')::integer, 1) + 1 = coalesce((excluded.doc->>'attempt')::integer, 1)
  returning tenant, person, day::text`;

export type ToSettle = { readonly entry: DailyCardEntry; readonly person: Person };

/** Settled cards and the days their people move on to, as nearly every card ends. No person twice. */
export async function settleAndMoveOn(query: Query, settled: readonly ToSettle[]): Promise<readonly true[]> {
  const entries = settled.map(({ entry }) => entry);
  const people = settled.map(({ person }) => person);
  await query(SETTLE, [
    entries.map(({ tenant }) => tenant),
    entries.map(({ person }) => person),
    entries.map(({ day }) => day),
    entries.map(toJson),
    people.map(({ nextCardAt }) => nextCardAt ?? null),
    people.map(toJson),
  ]);
  return settled.map(() => true);
}

const SETTLE = `
  with given as (
    select * from unnest($1::text[], $2::text[], $3::date[], $4::jsonb[], $5::timestamptz[], $6::jsonb[])
      as given (tenant, person, day, entry, next_card_at, doc)
    order by tenant, person
  ), settled as (
    insert into daily_cards (tenant, person, day, doc) select tenant, person, day, entry from given
    on conflict (tenant, person, day) do update set doc = excluded.doc
  )
  insert into people (tenant, id, next_card_at, doc) select tenant, person, next_card_at, doc from given
  on conflict (tenant, id) do update set next_card_at = excluded.next_card_at, doc = excluded.doc`;

export async function settleDailyCard(query: Query, entry: DailyCardEntry): Promise<true> {
  await query(
    `insert into daily_cards (tenant, person, day, doc) values ($1, $2, $3, $4)
     on conflict (tenant, person, day) do update set doc = excluded.doc`,
    [entry.tenant, entry.person, entry.day, toJson(entry)],
  );
  return true;
}
