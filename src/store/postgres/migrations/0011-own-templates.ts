/**
 * Templates that an organization changes itself: a draft of each that is being changed, and every version it published.
 * The index finds what runs in a template, page by page.
 */
export const ownTemplates = `
  create table drafts (
    tenant text not null,
    template text not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, template)
  );
  create table own_versions (
    tenant text not null,
    template text not null,
    version integer not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, template, version)
  );
  create index enrollments_running on enrollments (tenant, (doc->>'template'), id collate "C") where active;
`;
