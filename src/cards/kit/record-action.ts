import { z } from 'zod/v4';

/** What a field for words sends. */
export const textInput = z.string().max(2_000).default('');

/** The fields of a record's form. */
export const recordFields = {
  name: textInput,
  company: textInput,
  title: textInput,
  email: textInput,
  phone: textInput,
  renewalDate: textInput,
  /** Forms of before had no field for these. */
  linkedIn: z.string().max(2_000).optional(),
  value: z.string().max(2_000).optional(),
};
