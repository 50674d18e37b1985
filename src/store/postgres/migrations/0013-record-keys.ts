/** Records are found by a whole email address or name, many at once; an index takes no text of any length. */
export const recordKeys = `
  create index records_by_email on records (tenant, left(lower(doc->>'email'), 200)) where not archived;
  create index records_by_name on records (tenant, left(lower(doc->>'name'), 200)) where not archived;
`;
