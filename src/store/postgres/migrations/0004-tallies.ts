/**
 * Sums of what enrollments count for, and for each enrollment the revision, seller and version it was last counted
 * with. A change to what an enrollment counts for needs a migration that empties `tallies` and sets `counted_revision`
 * to 0.
 */
export const tallies = `
  alter table enrollments
    add column counted_revision integer not null default 0,
    add column counted_seller text,
    add column counted_version integer;
  create index enrollments_to_count on enrollments (tenant, seller) where counted_revision < revision;
  create index enrollments_of_template on enrollments (tenant, (doc->>'template'), due_on) where active;

  create table tallies (
    tenant text not null,
    period text not null,
    template text not null,
    seller text not null,
    version integer not null,
    counts jsonb not null,
    primary key (tenant, period, template, seller, version)
  );
`;
