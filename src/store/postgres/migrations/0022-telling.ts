/** Finds of what its seller is to be told by a message of its own, and of what they may or may not have been. */
export const telling = `
  alter table mail_notices add column tell_at timestamptz;
  create index mail_notices_to_tell on mail_notices (tell_at, tenant, id) where tell_at is not null;
  create index mail_notices_in_doubt on mail_notices (tenant, (doc->>'seller'))
    where doc#>>'{telling,how}' = 'unknown';
`;
