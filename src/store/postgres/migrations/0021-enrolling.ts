/** Finds whose many are not all enrolled yet: few rows of all people. */
export const enrolling = `
  create index people_enrolling on people ((doc#>>'{enrolling,at}') collate "C", tenant, id) where doc ? 'enrolling';
`;
