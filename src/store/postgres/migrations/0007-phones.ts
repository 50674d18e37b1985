/** Records that were kept before are found by the end of their phone number, too. */
export const phones = `
  insert into record_words (tenant, record, word, name_words)
  select tenant, id, right(digits, 6), null
  from records, lateral (
    select regexp_replace(
      regexp_replace(doc->>'phone', '(ext|x|;|#).*$', '', 'i'), '[^0-9]', '', 'g') as digits
  ) as phone
  where length(digits) >= 6 and doc->>'archived' is null
  on conflict (tenant, word, record) do nothing;
`;
