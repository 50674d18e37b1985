const MOST = 100;

/** The Message-IDs in a header, without comments and whatever a line break left in them; the newest hundred. */
export const messageIdsIn = (values: readonly string[]): readonly string[] =>
  values
    .flatMap((value) => withoutComments(value).match(/<[^<>]{3,998}>/g) ?? [])
    .map((id) => id.replace(/\s+/g, ''))
    .filter((id) => id.includes('@'))
    .slice(-MOST);

/** Outside of angle brackets only: an id may have parentheses. */
const withoutComments = (value: string): string =>
  value.replace(/(<[^<>]*>)|\([^()<>]*(?:<[^<>]*>[^()<>]*)*\)/g, '$1');
