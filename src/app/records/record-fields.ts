import type { RecordFields } from '../../cards/records/record-form-card.ts';
import { parseDay, type Day } from '../../domain/day.ts';
import { dayInWords } from '../../language/understand/day-in-words.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Say } from '../../language/say.ts';

const PHONE = /^\+?[\d ()./-]{5,}…?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const RENEWAL = /^(?:renewal(?: date)?|renews|नवीनीकरण)(?: on)?:? +/iu;
const LONGEST = 200;

/**
 * Sorts the parts between commas by what they look like; the remaining ones are the name, the company and the title.
 */
export function readFields(details: string, today: Day): RecordFields {
  const parts = details
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const email = parts.find((part) => part.includes('@')) ?? '';
  const phone = parts.find((part) => PHONE.test(part)) ?? '';
  const renewal = parts.find((part) => RENEWAL.test(part)) ?? '';
  const plain = parts.filter((part) => ![email, phone, renewal].includes(part));
  const [name = '', company = '', title = ''] = plain;
  const renewalDate = dayInWords(renewal.replace(RENEWAL, ''), today) ?? '';
  return { name, company, title, email, phone, renewalDate };
}

export const fieldsOf = (record: SalesRecord): RecordFields => {
  const { name, company, title = '', email = '', phone = '', renewalDate = '' } = record;
  return { name, company, title, email, phone, renewalDate };
};

/** Single spaces between words, none around them, and no longer than a card can show. */
export function trimFields({ name, company, title, email, phone, renewalDate }: RecordFields): RecordFields {
  const trim = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return {
    name: trim(name),
    company: trim(company),
    title: trim(title),
    email: trim(email),
    phone: trim(phone),
    renewalDate: trim(renewalDate),
  };
}

/** What is wrong with them, in words. */
export function problemOf({ name, email }: RecordFields, say: Say): string | undefined {
  if (name === '') return say('add.no-name');
  return email !== '' && !EMAIL.test(email) ? say('add.bad-email', { email }) : undefined;
}

/** The record with the typed values; an empty field removes the value. */
export function withFields(record: SalesRecord, fields: RecordFields): SalesRecord {
  const { title, email, phone, renewalDate, ...rest } = record;
  const renewal = record.type === 'account' ? parseDay(fields.renewalDate) : renewalDate;
  return {
    ...rest,
    name: fields.name,
    company: fields.company === '' && record.type === 'account' ? fields.name : fields.company,
    ...(fields.title === '' ? {} : { title: fields.title }),
    ...(fields.email === '' ? {} : { email: fields.email }),
    ...(fields.phone === '' ? {} : { phone: fields.phone }),
    ...(renewal ? { renewalDate: renewal } : {}),
  };
}
