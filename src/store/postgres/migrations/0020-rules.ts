/** The rules of a tenant, and what each did for which record. */
export const rules = `
  create table rule_books (
    tenant text primary key,
    saved_by uuid,
    revision integer not null,
    check_at timestamptz,
    doc jsonb not null
  );
  create index rule_books_to_check on rule_books (check_at, tenant) where check_at is not null;
  create table firings (
    tenant text not null,
    id text not null,
    revision integer not null,
    rule text not null,
    record text not null,
    at timestamptz not null,
    seller text,
    day date,
    proposed boolean not null,
    look_at timestamptz not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index firings_due on firings (look_at, tenant, id);
  create index firings_of_rule on firings (tenant, rule, at desc);
  create index firings_of_record on firings (tenant, record);
  create index firings_proposed on firings (tenant, seller) where proposed;
  create index firings_of_day on firings (tenant, seller, day);
  create index enrollments_ended on enrollments (tenant, (doc->>'template'), (doc->'state'->>'on')) where not active;
`;
