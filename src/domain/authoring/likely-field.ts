/** The last word of a field's name in small letters, without signs between: "record.firstName" is "firstname". */
const bare = (name: string): string => (name.split('.').at(-1) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

/** The field that somebody meant who left out its owner or wrote it in another case: {First_Name}, {product}. */
export const likelyField = (written: string, fields: readonly string[]): string | undefined =>
  fields.find((field) => bare(field) === bare(written)) ??
  fields.find((field) => bare(written).length > 2 && bare(field).includes(bare(written)));
