import type { Found } from './found.ts';
import { RECORD_FIELDS, type RecordField, type Request } from '../../domain/request.ts';

/** The values of a record that a sentence names: addresses and numbers by their form, others after what they are called. */
export function fieldsIn({ sentence: { text } }: Found): Request['fields'] {
  const found: Partial<Record<RecordField, string>> = {};
  const email = EMAIL.exec(text)?.[0];
  const phone = PHONE.exec(email ? text.replace(email, ' ') : text)?.[0];
  const linkedin = LINKEDIN.exec(text)?.[0];
  if (email) found.email = email.replace(/[.]+$/u, '');
  if (phone) found.phone = phone.trim();
  if (linkedin) found.linkedin = linkedin;
  const value = VALUE.exec(text)?.groups?.value;
  if (value) found.value = value.trim();
  for (const field of RECORD_FIELDS) {
    const said = SAID[field]?.exec(text)?.groups?.value;
    if (said !== undefined && found[field] === undefined) found[field] = said.trim().replace(/[.!,]+$/u, '');
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** "Asha's linkedin is https://…": nothing else is meant by somebody's address at LinkedIn. */
export const tellsProfile = ({ sentence: { text }, names }: Found): boolean =>
  LINKEDIN.test(text) && names.some(({ value }) => value.kind === 'record');

const EMAIL = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const PHONE = /\+?\d[\d\s().-]{5,18}\d(?:\s*(?:ext|x)\.?\s*\d{1,5})?/u;
const LINKEDIN = /(?:https?:\/\/)?(?:www\.)?linkedin\.com\/\S{1,100}/iu;

/** "deal value is 5 lakh", "ki deal value 5 lakh hai": the amount that follows, and nothing of the sentence after it. */
const VALUE =
  /(?:\b(?:value|amount|deal size|budget)\b|वैल्यू|रकम|राशि|बजट).{0,20}?(?<value>(?:(?:rs\.?|inr|usd|eur|gbp|\p{Sc})\s*)?[\d०-९][\d०-९,]{0,15}(?:\.[\d०-९]{1,4})?\s*(?:(?:lakhs?|lacs?|crores?|cr|million|mn|m|thousand|k|hazaar|hazar)\b|लाख|करोड़|हज़ार|हजार)?(?:\s*(?:(?:rs|rupees|rupaye|inr|usd|eur|gbp|dollars?|euros?|pounds?)\b|\p{Sc}|रुपये|रुपए))?)/iu;

const SAID: Readonly<Partial<Record<RecordField, RegExp>>> = {
  title: /\b(?:title|designation|role|pad)\b.{0,20}?\b(?:to|is(?: now)?|now|:|ab|hai)\s+(?<value>.{2,60})$/iu,
  company: /\b(?:company|firm|employer)\b.{0,20}?\b(?:to|is(?: now)?|now|:)\s+(?<value>.{2,60})$/iu,
  name: /\b(?:name|surname)\b.{0,20}?\b(?:to|is(?: now)?|now|:|should be)\s+(?<value>.{2,60})$/iu,
};
