import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/importing/drafts.ts';
import { pastedList } from '../../src/importing/pasted-list.ts';
import { tableIn } from '../../src/importing/text-table.ts';

const READING = {
  type: 'contact',
  country: 'IN',
  currency: 'INR',
  hasDecimalCommas: false,
  monthFirst: [],
} as const;

function people(text: string): readonly string[] | undefined {
  const list = pastedList(text);
  const table = list === undefined ? undefined : tableIn(list);
  if (!table?.ok) return undefined;
  const { drafts } = readRows(table.value.header, table.value.rows, READING);
  return drafts.map(({ name, company, email = '', phone = '' }) => [name, company, email, phone].join(' | '));
}

const TWO = ['Asha Rao | Contoso | asha@contoso.example | ', 'Ravi Iyer | Litware | ravi@litware.example | '];

describe('a list that was pasted', () => {
  test.each([
    [
      'from Excel, with its tabs',
      'Name\tCompany\tEmail\nAsha Rao\tContoso\tasha@contoso.example\nRavi Iyer\tLitware\travi@litware.example',
    ],
    [
      'with commas, below some words',
      'my leads:\nName, Company, Email\nAsha Rao, Contoso, asha@contoso.example\nRavi Iyer, Litware, ravi@litware.example',
    ],
    [
      'with semicolons',
      'Name;Company;Email\nAsha Rao;Contoso;asha@contoso.example\nRavi Iyer;Litware;ravi@litware.example',
    ],
    [
      'in Markdown',
      '| Name | Company | Email |\n|------|:-------:|---|\n| Asha Rao | Contoso | asha@contoso.example |\n| Ravi Iyer | Litware | ravi@litware.example |',
    ],
    [
      'of people, one a line',
      'Asha Rao, Contoso, asha@contoso.example\nRavi Iyer, Litware, ravi@litware.example',
    ],
    [
      'of signatures',
      'Asha Rao\nHead of IT\nContoso\nasha@contoso.example\n\nRavi Iyer\nBuyer\nLitware\nravi@litware.example',
    ],
    [
      'of signatures with lines between',
      'Asha Rao\nContoso\nasha@contoso.example\n---\nRavi Iyer\nLitware\nravi@litware.example',
    ],
    [
      'of vCards',
      'BEGIN:VCARD\nVERSION:3.0\nN:Rao;Asha;;;\nFN:Asha Rao\nORG:Contoso;IT\nEMAIL;TYPE=INTERNET,\n WORK:asha@contoso.example\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nN:Iyer;Ravi\nORG:Litware\nitem1.EMAIL:ravi@litware.example\nEND:VCARD',
    ],
  ])('%s', (_, text) => {
    expect(people(text)).toEqual(TWO);
  });

  test('one vCard is enough, as an old phone writes it', () => {
    const card =
      'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 Rao\nTEL;CELL:+919876543210\nEND:VCARD';
    expect(people(card)).toEqual(['José Rao |  |  | +91 98765 43210']);
  });
});

test.each([
  'Asha Rao, Contoso, asha@contoso.example',
  'Asha Rao\nHead of IT, Contoso\nasha@contoso.example\n+91 98765 43210',
  'enroll Asha in webinar\nsnooze Ravi, Meera until Monday',
  'Hi,\nplease add Asha Rao, asha@contoso.example, and tell Ravi (ravi@litware.example) about it.\nThanks',
  'Name: Asha Rao\nCompany: Contoso\nEmail: asha@contoso.example',
  'note for Asha: name, company and email are missing\nask again tomorrow',
  'who is at Contoso, Litware and Fabrikam?',
])('no list: %j', (text) => {
  expect(pastedList(text)).toBeUndefined();
});
