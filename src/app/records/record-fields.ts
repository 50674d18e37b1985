import type { RecordFields } from '../../cards/records/record-form-card.ts';
import { parseDay, type Day } from '../../domain/day.ts';
import { contactIn } from '../../language/contacts/contact.ts';
import { dayInWords } from '../../language/understand/day-in-words.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Say } from '../../language/say.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const RENEWAL = /^(?:renewal(?: date)?|renews|नवीनीकरण)(?: on)?:? +/iu;
const LONGEST = 200;

/** Whatever was typed or pasted of one record; when an account renews is said in words. */
export function readFields(details: string, today: Day): RecordFields {
  const renewal = details.split(/[,;\n]/).find((part) => RENEWAL.test(part.trim())) ?? '';
  return {
    ...contactIn(details.replace(renewal, '')),
    renewalDate: dayInWords(renewal.trim().replace(RENEWAL, ''), today) ?? '',
  };
}

export const fieldsOf = (record: SalesRecord): RecordFields => {
  const { name, company, title = '', email = '', phone = '', linkedIn = '', renewalDate = '' } = record;
  return { name, company, title, email, phone, linkedIn, renewalDate };
};

/** Single spaces between words, none around them, and no longer than a card can show. */
export function trimFields({
  name,
  company,
  title,
  email,
  phone,
  linkedIn,
  renewalDate,
}: RecordFields): RecordFields {
  const trim = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return {
    name: trim(name),
    company: trim(company),
    title: trim(title),
    email: trim(email),
    phone: trim(phone),
    linkedIn: withProtocol(trim(linkedIn)),
    renewalDate: trim(renewalDate),
  };
}

/** "Phone: +91 … → +91 …" for each that is not as it was. */
export const changesOf = (before: RecordFields, after: RecordFields, say: Say): readonly string[] =>
  SHOWN.filter((key) => before[key] !== after[key]).map((key) => {
    const values = { field: say(key === 'title' ? 'add.title-field' : `add.${key}`), after: after[key] };
    return before[key] === ''
      ? say('edit.added', values)
      : say('edit.changed', { ...values, before: before[key] });
  });

const SHOWN = ['name', 'company', 'title', 'email', 'phone', 'linkedIn'] as const;

/** An address is often pasted without how it begins. */
const withProtocol = (url: string): string =>
  /^(?:\w+\.)?linkedin\.com\//iu.test(url) ? `https://${url}` : url;

/** What is wrong with them, in words. */
export function problemOf({ name, email }: RecordFields, say: Say): string | undefined {
  if (name === '') return say('add.no-name');
  return email !== '' && !EMAIL.test(email) ? say('add.bad-email', { email }) : undefined;
}

/** The record with the typed values; an empty field removes the value. */
export function withFields(record: SalesRecord, fields: RecordFields): SalesRecord {
  const { title, email, phone, linkedIn, renewalDate, ...rest } = record;
  const renewal = record.type === 'account' ? parseDay(fields.renewalDate) : renewalDate;
  return {
    ...rest,
    name: fields.name,
    company: fields.company === '' && record.type === 'account' ? fields.name : fields.company,
    ...(fields.title === '' ? {} : { title: fields.title }),
    ...(fields.email === '' ? {} : { email: fields.email }),
    ...(fields.phone === '' ? {} : { phone: fields.phone }),
    ...(fields.linkedIn === '' ? {} : { linkedIn: fields.linkedIn }),
    ...(renewal ? { renewalDate: renewal } : {}),
  };
}
