/** What a tenant imports, with an index of those that have any import left, and the rows of files until they are imported or undone. */
export const imports = `
  create table imports (
    tenant text primary key,
    saved_by uuid,
    doc jsonb not null
  );
  create index imports_left on imports (tenant) where jsonb_array_length(doc->'all') > 0;
  create table import_parts (
    tenant text not null,
    id text not null,
    doc jsonb not null,
    primary key (tenant, id)
  );
`;
