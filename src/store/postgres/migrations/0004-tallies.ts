/**
 * Sums of what enrollments count for, and at which revision, for whom and for which version each was counted last. Whoever
 * changes what an enrollment counts for adds a migration that empties `tallies` and sets `counted_revision` to 0.
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
