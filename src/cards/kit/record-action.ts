import { z } from 'zod/v4';

/** What a field for words sends. */
export const textInput = z.string().max(2_000).default('');

/** The fields of a record's form. */
export const recordFields = {
  name: textInput,
  company: textInput,
  title: textInput,
  linkedIn: textInput,
  email: textInput,
  phone: textInput,
  renewalDate: textInput,
};
