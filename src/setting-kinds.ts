import { z } from 'zod/v4';

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const matching = (fits: (text: string) => boolean, expected: string) =>
  z.string().refine(fits, { error: `expected ${expected}` });
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `expected one of ${values.join(', ')}` });
export const guid = (what: string) =>
  matching((text) => GUID.test(text), `${what}, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301`);
export const guidList = (what: string) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(guid(what)).min(1, { error: 'expected at least one id' }))
    .transform((ids) => ids.map((id) => id.toLowerCase()));
export const port = (usual: number) =>
  matching(
    (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    `a number from 0 to 65535; leave it out for ${usual}`,
  )
    .transform(Number)
    .default(usual);
