/** One row a tenant. */
export const organizations = `
  create table organizations (
    tenant text not null,
    revision integer not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant)
  );
`;
