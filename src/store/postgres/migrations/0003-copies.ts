/**
 * The live copies of the bot, and the rates they have found. Both are momentary and need no backup; a distributed
 * PostgreSQL keeps them undistributed.
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
