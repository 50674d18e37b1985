/**
 * Colleagues are found by words of their names. Those who are known already are found by whole words and by how these
 * begin until they are next met, since typos and sounds are not told here.
 */
export const colleagues = `
  alter table people add column clues text[] not null default '{}';
  update people set clues = known.clues
  from (
    select tenant, id, array_agg(left(word, 7)) || array_agg('<' || left(word, 3)) as clues
    from people, regexp_split_to_table(
      lower(regexp_replace(normalize(doc->>'name', nfkd), '[\\u0300-\\u036f]', '', 'g')),
      '[[:space:][:punct:]]+') as word
    where word <> ''
    group by tenant, id
  ) as known
  where people.tenant = known.tenant and people.id = known.id;
  create index people_by_clue on people using gin (clues);
`;
