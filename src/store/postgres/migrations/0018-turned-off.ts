/** Finds what ended as its template was turned off, so that it can be undone, and told to each seller. */
export const turnedOff = `
  create index enrollments_ended_with_template on enrollments (tenant, (doc->>'template'), id collate "C")
    where doc#>>'{state,how,reason}' = 'turned-off';
  create index enrollments_ended_with_template_of on enrollments (tenant, seller, (doc->>'template'))
    where doc#>>'{state,how,reason}' = 'turned-off';
`;
