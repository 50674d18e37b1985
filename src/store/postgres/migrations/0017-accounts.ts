/**
 * Records of one company are found by its name without its legal form, and by the domain of their emails. Of records
 * that were kept before, those in another script are told apart until they are next saved.
 */
export const accounts = `
  update records set facets = facets || array(
    select distinct left(facet, 108) from (
      select 'account:' || string_agg(word, ' ' order by place) from (
        select regexp_replace(word, '^[.+]+|[.+]+$', '', 'g') as word, place
        from regexp_split_to_table(
          regexp_replace(
            lower(doc->>'company'),
            '(?<![[:alpha:]])(?:incorporated|inc|limited|ltd|private|pvt|llc|llp|plc|gmbh|ag|corporation|corp|co|company)(?![[:alpha:]])',
            ' ', 'g'),
          '[[:space:],;:()/&''"!?*_-]+') with ordinality as split (word, place)
      ) as words where word <> ''
      union all
      select 'account:@' || lower(split_part(doc->>'email', '@', 2)) where doc->>'email' like '%_@_%._%'
    ) as known (facet)
    where facet is not null
  ) where not archived;
`;
