/**
 * A row is a document with its searched fields beside it. `tenant` comes first in every key, so that a distributed
 * PostgreSQL can keep a tenant together: it is the distribution column of all tables that have it.
 */
export const tables = `
  create table people (
    tenant text not null,
    id text not null,
    next_card_at timestamptz,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index people_with_card on people (next_card_at, tenant, id) where next_card_at is not null;

  create table conversation_references (
    tenant text not null,
    person text not null,
    installed_by uuid,
    doc jsonb not null,
    primary key (tenant, person)
  );

  create table records (
    tenant text not null,
    id text not null,
    owner text,
    renewal_date date,
    archived boolean not null,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index records_to_renew on records (tenant, owner, renewal_date)
    where renewal_date is not null and not archived;

  -- The words of names and companies; name_words is the length of the name, if the word is in the name.
  create table record_words (
    tenant text not null,
    word text collate "C" not null,
    record text not null,
    name_words smallint,
    primary key (tenant, word, record),
    foreign key (tenant, record) references records (tenant, id) on delete cascade
  );
  create index record_words_of_record on record_words (tenant, record);

  -- By what else than its beginning a word is found: itself with letters left out, for typos, and its sound. Words
  -- that are in no record any more do no harm.
  create table word_clues (
    tenant text not null,
    clue text collate "C" not null,
    word text collate "C" not null,
    primary key (tenant, clue, word)
  );

  create table enrollments (
    tenant text not null,
    id text not null,
    revision integer not null,
    seller text not null,
    record text not null,
    active boolean not null,
    due_on date,
    started_at timestamptz not null,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index enrollments_of_seller on enrollments (tenant, seller, due_on) where active;
  create index enrollments_of_record on enrollments (tenant, record, started_at desc);

  -- Only ever added to. "kept" tells two entries of one instant apart, "saved_by" which commit made an entry.
  create table enrollment_history (
    tenant text not null,
    enrollment text not null,
    revision integer not null,
    person text not null,
    at timestamptz not null,
    kept bigint generated always as identity,
    saved_by uuid not null,
    entry jsonb not null,
    primary key (tenant, enrollment, revision),
    foreign key (tenant, enrollment) references enrollments (tenant, id) on delete cascade
  );
  create index enrollment_history_of_person on enrollment_history (tenant, person, at desc, kept desc);

  create table daily_cards (
    tenant text not null,
    person text not null,
    day date not null,
    claimed_by uuid,
    doc jsonb not null,
    primary key (tenant, person, day)
  );

  create table template_versions (
    id text not null,
    version integer not null,
    doc jsonb not null,
    primary key (id, version)
  );
`;
