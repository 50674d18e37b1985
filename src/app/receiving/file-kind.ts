/** What a file that somebody sent turns out to be. `locked`: encrypted, by a password or a sensitivity label. */
export type FileKind =
  | 'empty'
  | 'template'
  | 'csv'
  /** Nothing but emails and domains. */
  | 'addresses'
  | 'xlsx'
  | 'old-excel'
  | 'locked'
  | 'picture'
  | 'recording'
  | 'document'
  | 'web-page'
  | 'unknown';
