/** What was done of what Teams delivered; each is forgotten a day later. */
export const seen = `
  create table seen_activities (
    tenant text not null,
    key text not null,
    at timestamptz not null,
    saved_by uuid not null,
    primary key (tenant, key)
  );
  create index seen_activities_to_forget on seen_activities (tenant, at);
`;
