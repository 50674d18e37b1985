/** Records that were kept before are found by words with one sign where Hindi has several, and by parts of Chinese names. */
export const oneSign = `
  insert into record_words (tenant, record, word, name_words)
  select tenant, record, folded, name_words
  from record_words, lateral (
    select regexp_replace(replace(word, U&'\\093c', ''),
      '\\u0901|[\\u0919\\u091e\\u0923\\u0928\\u092e]\\u094d(?=[\\u0915-\\u092d])', U&'\\0902', 'g') as folded
  ) as written
  where folded <> word
  on conflict (tenant, word, record) do nothing;

  insert into record_words (tenant, record, word, name_words)
  select tenant, record, substr(word, place, 2), name_words
  from record_words, generate_series(1, length(word) - 1) as place
  where word ~ '[\\u3040-\\u30ff\\u3400-\\u9fff]' and length(word) > 2
  on conflict (tenant, word, record) do nothing;
`;
