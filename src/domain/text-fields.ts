/** The fields that a template's text can contain in braces, besides `{input.<id>}` for the inputs it declares. */
export const TEXT_FIELDS = [
  /** First and full name of the addressed person: the record itself, or its primary contact. */
  'record.firstName',
  'record.fullName',
  /** The record's own name: the person's, the deal's or the company's. */
  'record.name',
  'record.company',
  'seller.firstName',
  'seller.name',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

const FIELD = /\{([^{}\s]*)\}/g;

/** The names in braces, in their order. */
export const fieldsIn = (text: string): readonly string[] =>
  [...text.matchAll(FIELD)].map(([, name = '']) => name);

/** Fills the braces. The parser has checked the names, so one without a value is a bug. */
export const fillIn = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(FIELD, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`No value for the text field "${name}"`);
    return value;
  });

/**
 * Each brace that opens, with what it holds. Wider than what gets filled in, so that a brace too few or a space too many
 * is a mistake and not part of an email.
 */
const IN_BRACES = /\{+\s*([^{}\s]*)\s*\}*/g;

/** The parts of a text that look like fields: as they are written, and the name in them. */
export const inBraces = (text: string): readonly { readonly part: string; readonly name: string }[] =>
  [...text.matchAll(IN_BRACES)].map(([part, name = '']) => ({ part, name }));
