import Papa from 'papaparse';
import { addressesIn } from '../language/contacts/addresses.ts';
import { contactIn } from '../language/contacts/contact.ts';
import { peopleIn } from '../language/contacts/pasted.ts';
import { tableIn } from './text-table.ts';
import { CONTACT_TITLES, vcardsIn, type ContactRow } from './vcards.ts';

/** The list in what somebody pasted, as a text with a header; undefined where it is no list of several. */
export function pastedList(text: string): string | undefined {
  const cards = vcardsIn(text);
  if (cards.length > 0) return listOf(cards);
  const table = withoutMarkdown(text);
  if (isTable(table)) return table;
  const people = contactsIn(text);
  return people.length > 1 ? listOf(people) : undefined;
}

/** Titles that are known, and something below them. */
function isTable(text: string): boolean {
  if (!/[,;\t|]/u.test(text) || !text.includes('\n')) return false;
  const table = tableIn(text);
  if (!table.ok) return false;
  const { header, rows } = table.value;
  return rows.length > 0 && header.columns.filter(({ isGuessed }) => !isGuessed).length > 1;
}

/** "| Name | Email |" and the line below it. */
const withoutMarkdown = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/u.test(line))
    .map((line) => line.replace(/^\s*\|(.*)\|\s*$/u, '$1'))
    .join('\n');

/** One a line, or signatures with blank lines between. */
function contactsIn(text: string): readonly ContactRow[] {
  const blocks = text.split(/\n\s*(?:[-–—_=*]{2,}\s*)?\n/u).filter((block) => block.trim() !== '');
  const signatures = blocks.filter((block) => block.includes('\n') && addressesIn(block).length > 0);
  const isSignatures = signatures.length > 1 && signatures.length >= blocks.length - 1;
  const people = isSignatures ? signatures : peopleIn(text);
  if (people.length < 2 || people.some((one) => contactIn(one).name === '')) return [];
  return people.map((one) => {
    const { name, company, title, email, phone, linkedIn } = contactIn(one);
    return {
      Name: name,
      Company: company,
      'Job Title': title,
      Email: email,
      Phone: phone,
      LinkedIn: linkedIn,
    };
  });
}

const listOf = (rows: readonly ContactRow[]): string =>
  Papa.unparse(
    { fields: [...CONTACT_TITLES], data: rows.map((row) => CONTACT_TITLES.map((title) => row[title] ?? '')) },
    { newline: '\n' },
  );
