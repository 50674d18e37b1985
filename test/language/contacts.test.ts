import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWordsIn } from '../../src/language/contacts/add-words.ts';
import { loneAddress } from '../../src/language/contacts/addresses.ts';
import { contactIn, type Contact } from '../../src/language/contacts/contact.ts';
import { isAdding, isContact, peopleIn } from '../../src/language/contacts/pasted.ts';

const PRIYA = {
  name: 'Priya Nair',
  company: 'Fabrikam',
  email: 'priya@fabrikam.com',
  phone: '+91 98765 43210',
};

const added = (text: string): Partial<Contact> => {
  const read = contactIn(addWordsIn(text).details);
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== ''));
};

describe('whatever is pasted of one person', () => {
  test.each<[string, Partial<Contact>]>([
    ['Priya Nair\tFabrikam\tpriya@fabrikam.com\t+91 98765 43210', PRIYA],
    ['Priya Nair <priya@fabrikam.com>', { name: 'Priya Nair', email: 'priya@fabrikam.com' }],
    ['Nair, Priya <priya@fabrikam.com>', { name: 'Priya Nair', email: 'priya@fabrikam.com' }],
    ['"Nair, Priya", Fabrikam', { name: 'Priya Nair', company: 'Fabrikam' }],
    [
      'Priya Nair, Fabrikam, +1 555 010 0199 ext. 12',
      { name: 'Priya Nair', company: 'Fabrikam', phone: '+1 555 010 0199 ext. 12' },
    ],
    [
      'Priya Nair, Fabrikam, M: +91 98765 43210',
      { name: 'Priya Nair', company: 'Fabrikam', phone: '+91 98765 43210' },
    ],
    [
      'Priya Nair, https://www.linkedin.com/in/priya-nair',
      { name: 'Priya Nair', linkedIn: 'https://www.linkedin.com/in/priya-nair' },
    ],
    [
      'Nair, Priya (Fabrikam) <priya@fabrikam.com>',
      { name: 'Priya Nair', company: 'Fabrikam', email: 'priya@fabrikam.com' },
    ],
    ['"Priya Nair (Fabrikam)" <priya@fabrikam.com>; +91 98765 43210', PRIYA],
    ['add lead Priya Nair (Fabrikam)', { name: 'Priya Nair', company: 'Fabrikam' }],
    ['प्रिया नायर, फैब्रिकम, मो. 98765 43210', { name: 'प्रिया नायर', company: 'फैब्रिकम', phone: '98765 43210' }],
    [
      'Priya Nair, Fabrikam, WhatsApp: +91 98765 43210',
      { name: 'Priya Nair', company: 'Fabrikam', phone: '+91 98765 43210' },
    ],
    ['mailto:priya.nair@fabrikam.com', { name: 'Priya Nair', email: 'priya.nair@fabrikam.com' }],
    [
      'Priya Nair\nHead of Purchasing\nFabrikam Pvt Ltd\nM: +91 98765 43210\npriya@fabrikam.com',
      { ...PRIYA, company: 'Fabrikam Pvt Ltd', title: 'Head of Purchasing' },
    ],
    [
      'Best regards,\nPriya Nair\nFabrikam GmbH\nwww.fabrikam.com\nE: priya@fabrikam.com',
      { name: 'Priya Nair', company: 'Fabrikam GmbH', email: 'priya@fabrikam.com' },
    ],
    [
      'Name: Priya Nair, Company: Fabrikam, Email: priya@fabrikam.com',
      { name: 'Priya Nair', company: 'Fabrikam', email: 'priya@fabrikam.com' },
    ],
    ['Priya Nair // Fabrikam // +91 98765 43210 // priya@fabrikam.com', PRIYA],
  ])('%j', (text, expected) => {
    expect(added(text)).toEqual(expected);
  });
});

describe('whoever is to be added', () => {
  test.each([
    ['create a lead called Rohit Saxena at Vindhya Paper', 'lead', 'Rohit Saxena', 'Vindhya Paper'],
    ['Please create for me a lead: Rohit Saxena, Vindhya Paper', 'lead', 'Rohit Saxena', 'Vindhya Paper'],
    ['add Rohit Saxena from Vindhya Paper as a lead', 'lead', 'Rohit Saxena', 'Vindhya Paper'],
    ['new lead rohit saxena over at vindhya paper', 'lead', 'rohit saxena', 'vindhya paper'],
    [
      'Put a new contact in for me, Rohit Saxena of Vindhya Paper',
      'contact',
      'Rohit Saxena',
      'Vindhya Paper',
    ],
    ['add account Vindhya Paper Ltd', 'account', 'Vindhya Paper Ltd', ''],
    ['add opportunity Paper mill, Vindhya Paper', 'opportunity', 'Paper mill', 'Vindhya Paper'],
    ['संपर्क जोड़ें रोहित सक्सेना, विंध्य पेपर', 'contact', 'रोहित सक्सेना', 'विंध्य पेपर'],
    ['रोहित सक्सेना को लीड में जोड़ दो, विंध्य पेपर', 'lead', 'रोहित सक्सेना', 'विंध्य पेपर'],
    ['Rohit Saxena ko contact mein add karo, Vindhya Paper', 'contact', 'Rohit Saxena', 'Vindhya Paper'],
    ['Rohit Saxena naam ka lead banao', 'lead', 'Rohit Saxena', ''],
    ['naya lead jod: Rohit Saxena, Vindhya Paper', 'lead', 'Rohit Saxena', 'Vindhya Paper'],
  ])('%s', (text, type, name, company) => {
    const { type: read, details } = addWordsIn(text);
    expect({ type: read, ...contactIn(details) }).toMatchObject({ type, name, company });
  });

  test.each([
    'add Asha to no-show',
    'add a note to Asha: call her',
    'add contact?',
    'how do I add a contact',
  ])('"%s" adds nobody by itself', (text) => {
    expect(isAdding(text) || isContact(text)).toBe(false);
  });
});

test.each([
  'Asha Rao replied, mail asha@x.com',
  'change Asha phone to +91 98765 43210',
  "Asha Rao's email is asha@x.com",
  'note Asha: mail to x@y.com, call +91 98765 43210',
  'enroll Asha Rao in no-show, asha@x.com',
  'asha@x.com पर भेजे थे, बाउंस हो के लौट आया',
  'आशा राव का फ़ोन अब 98271 22099 है, पुराना हटा देना',
])('"%s" is a sentence and no contact', (text) => {
  expect(isContact(text)).toBe(false);
});

test('lines with an address each are several people, and the lines of a signature one', () => {
  expect(peopleIn('Priya Nair, priya@x.com\nRohit Saxena, rohit@y.com')).toHaveLength(2);
  expect(peopleIn('Priya Nair\nFabrikam\nM: +91 98765 43210\npriya@x.com')).toHaveLength(1);
});

test.each([
  ['priya@fabrikam.com', 'priya@fabrikam.com'],
  ['find priya@fabrikam.com', 'priya@fabrikam.com'],
  ['whose number is +91 98765 43210?', '+91 98765 43210'],
  ['yeh number kiska hai 9876543210', '9876543210'],
  ['Asha wrote from priya@fabrikam.com', undefined],
])('"%s" asks for %s', (text, address) => {
  expect(loneAddress(text)?.value).toBe(address);
});

test('a row is read in any order of its addresses', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([PRIYA.email, PRIYA.phone], { minLength: 2 }),
      fc.constantFrom(', ', '\t', '; ', ' | ', '\n'),
      (addresses, separator) => {
        expect(added([PRIYA.name, PRIYA.company, ...addresses].join(separator))).toEqual(PRIYA);
      },
    ),
  );
});
