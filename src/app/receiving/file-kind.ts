/** What a file that somebody sent turns out to be. `locked`: encrypted, by a password or a sensitivity label. */
export type FileKind =
  | 'empty'
  | 'template'
  | 'csv'
  | 'xlsx'
  | 'old-excel'
  | 'locked'
  | 'picture'
  | 'recording'
  | 'document'
  | 'web-page'
  | 'unknown';
