/**
 * Lists of records are found by what they have in common. Of records that were kept before, marks over letters are told
 * apart until they are next saved.
 */
export const facets = `
  alter table records add column facets text[] not null default '{}';
  update records set facets = array(
    select distinct left(facet, 110) from (
      values ('all'), ('type:' || (doc->>'type')), ('status:' || (doc->>'status')), ('owner:' || coalesce(owner, ''))
      union all
      select 'tag:' || lower(tag) from jsonb_array_elements_text(doc->'tags') as tag
      union all
      select 'company:' || word from regexp_split_to_table(lower(doc->>'company'), '[[:space:],;:()/&-]+') as word
      where word <> ''
    ) as known (facet)
  ) where not archived;
  create index records_by_facet on records using gin (facets);
  create index enrollment_history_by_time on enrollment_history (tenant, at);
`;
