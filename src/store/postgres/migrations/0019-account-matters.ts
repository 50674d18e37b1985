/** What goes on between colleagues about a company; `person` and `other` are those whom it concerns. */
export const accountMatters = `
  create table account_matters (
    tenant text not null,
    id text not null,
    revision integer not null,
    person text,
    other text,
    look_at timestamptz not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index account_matters_due on account_matters (look_at, tenant, id);
  create index account_matters_of_person on account_matters (tenant, person) where person is not null;
  create index account_matters_of_other on account_matters (tenant, other) where other is not null;
`;
