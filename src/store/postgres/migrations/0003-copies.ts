/**
 * Which copies of the bot are there, and what they found of the rate of Teams. Both are of the moment and belong to no
 * backup; a distributed PostgreSQL keeps them where they are.
 */
export const copies = `
  create table copies (
    id uuid primary key,
    beat_at timestamptz not null
  );

  create table found_rates (
    tenant text primary key,
    found_by uuid not null,
    found_at timestamptz not null,
    per_second double precision not null,
    hold_ms double precision not null,
    retry_after_ms double precision not null
  );
`;
