/** Finds what ended of a seller lately. */
export const endedOfSeller = `
  create index enrollments_ended_of_seller on enrollments (tenant, seller, (doc->'state'->>'on')) where not active;
`;
