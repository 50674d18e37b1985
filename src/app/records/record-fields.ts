import { FIELD_LABELS, type RecordFields } from '../../cards/records/record-form-card.ts';
import { parseDay, type Day } from '../../domain/day.ts';
import { contactIn } from '../../language/contacts/contact.ts';
import { tagsIn } from '../../language/lists-and-tags/tag-said.ts';
import { moneyIn, moneyText } from '../../language/asked/money-words.ts';
import { dayInWords } from '../../language/understand/day-in-words.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import type { Say } from '../../language/say.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const RENEWAL = /^(?:renewal(?: date)?|renews|नवीनीकरण)(?: on)?:? +/iu;
const LONGEST = 200;

/** Whatever was typed or pasted of one record; when an account renews is said in words. */
export function readFields(details: string, today: Day): RecordFields {
  const renewal = details.split(/[,;\n]/).find((part) => RENEWAL.test(part.trim())) ?? '';
  return {
    ...contactIn(details.replace(renewal, '')),
    value: '',
    city: '',
    tags: '',
    renewalDate: dayInWords(renewal.trim().replace(RENEWAL, ''), today) ?? '',
  };
}

export const fieldsOf = (record: SalesRecord): RecordFields => {
  const {
    name,
    company,
    title = '',
    email = '',
    phone = '',
    linkedIn = '',
    city = '',
    renewalDate = '',
  } = record;
  const value = record.value ? moneyText(record.value) : '';
  const tags = record.tags.join(', ');
  return { name, company, title, email, phone, linkedIn, value, city, tags, renewalDate };
};

/** One line of what can be seen, and no longer than a card can show. */
export function trimFields(fields: RecordFields): RecordFields {
  const trim = (text: string): string => visibleLine(text).slice(0, LONGEST);
  return {
    name: trim(fields.name),
    company: trim(fields.company),
    title: trim(fields.title),
    email: trim(fields.email),
    phone: trim(fields.phone),
    linkedIn: trim(fields.linkedIn),
    value: trim(fields.value),
    city: trim(fields.city),
    tags: tagsIn(fields.tags).join(', '),
    renewalDate: trim(fields.renewalDate),
  };
}

/** "Phone: +91 … → +91 …" for each that is not as it was. */
export const changesOf = (before: RecordFields, after: RecordFields, say: Say): readonly string[] =>
  SHOWN.filter((key) => before[key] !== after[key]).map((key) => {
    const values = { field: say(FIELD_LABELS[key]), after: after[key] };
    return before[key] === ''
      ? say('edit.added', values)
      : say('edit.changed', { ...values, before: before[key] });
  });

const SHOWN = ['name', 'company', 'title', 'email', 'phone', 'linkedIn', 'value', 'city', 'tags'] as const;

/** What is wrong with them, in words. */
export function problemOf({ name, email, linkedIn, value }: RecordFields, say: Say): string | undefined {
  if (name === '') return say('add.no-name');
  if (email !== '' && !EMAIL.test(email)) return say('add.bad-email', { email });
  if (linkedIn !== '' && !LINKEDIN.test(linkedIn)) return say('add.bad-linkedin', { address: linkedIn });
  return value !== '' && !moneyIn(value) ? say('add.bad-value', { value }) : undefined;
}

const LINKEDIN = /^(?:https:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/\S+$/iu;

/** The record with the typed values; an empty field removes the value. */
export function withFields(record: SalesRecord, fields: RecordFields): SalesRecord {
  const { title, email, phone, linkedIn, value, city: _, renewalDate, ...rest } = record;
  const money = moneyIn(fields.value);
  const renewal = record.type === 'account' ? parseDay(fields.renewalDate) : renewalDate;
  return {
    ...rest,
    name: fields.name,
    company: fields.company === '' && record.type === 'account' ? fields.name : fields.company,
    ...(fields.title === '' ? {} : { title: fields.title }),
    ...(fields.email === '' ? {} : { email: fields.email }),
    ...(fields.phone === '' ? {} : { phone: fields.phone }),
    ...(fields.linkedIn === '' ? {} : { linkedIn: withScheme(fields.linkedIn) }),
    ...(fields.city === '' ? {} : { city: fields.city }),
    tags: tagsIn(fields.tags),
    ...(money ? { value: { currency: value?.currency ?? USUAL_CURRENCY, ...money } } : {}),
    ...(renewal ? { renewalDate: renewal } : {}),
  };
}

/** Where nobody said another one. */
const USUAL_CURRENCY = 'INR';

const withScheme = (address: string): string => (/^https:/iu.test(address) ? address : `https://${address}`);
