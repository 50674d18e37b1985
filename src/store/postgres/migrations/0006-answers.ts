/** Answers to sentences, for the feedback on them; each leaves when its time is over. */
export const answers = `
  create table answers (
    tenant text not null,
    key text not null,
    until timestamptz not null,
    doc jsonb not null,
    primary key (tenant, key)
  );
  create index answers_to_forget on answers (tenant, until);
`;
