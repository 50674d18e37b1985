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
