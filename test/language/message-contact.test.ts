import { expect, test } from 'vitest';
import { contactInMessage } from '../../src/language/contacts/message-contact.ts';

const NOBODY = { name: '', company: '', title: '', email: '', phone: '', linkedIn: '' };

test.each<readonly [string, Partial<typeof NOBODY>]>([
  [
    'Hi team, this is Priya Menon from Quizzical Freight, call me on +91 98111 22333 please',
    { name: 'Priya Menon', company: 'Quizzical Freight', phone: '+91 98111 22333' },
  ],
  [
    'I’m Lena Vogt. Could you send the offer to lena@vogt.example?',
    { name: 'Lena Vogt', email: 'lena@vogt.example' },
  ],
  ['my name is Asha Rao', { name: 'Asha Rao' }],
  [
    'Meet Ravi Iyer at Tailwind Toys: ravi@tailwind.example',
    { name: 'Ravi Iyer', company: 'Tailwind Toys', email: 'ravi@tailwind.example' },
  ],
  ['मेरा नाम प्रिया नायर है, मेरा नंबर +91 98111 22333', { name: 'प्रिया नायर', phone: '+91 98111 22333' }],
  ['नमस्ते, मैं प्रिया नायर हूँ। priya@tailwind.example', { name: 'प्रिया नायर', email: 'priya@tailwind.example' }],
  [
    'Please send it.\n\nKind regards,\nLena Vogt\nHead of Procurement\nVogt GmbH\nlena@vogt.example\n+49 30 901820',
    {
      name: 'Lena Vogt',
      title: 'Head of Procurement',
      company: 'Vogt GmbH',
      email: 'lena@vogt.example',
      phone: '+49 30 901820',
    },
  ],
  ['धन्यवाद\nप्रिया नायर\npriya@tailwind.example', { name: 'प्रिया नायर', email: 'priya@tailwind.example' }],
  [
    'Lena Vogt, Vogt GmbH, lena@vogt.example',
    { name: 'Lena Vogt', company: 'Vogt GmbH', email: 'lena@vogt.example' },
  ],
  ['write to lena.vogt@vogt.example for the details', { name: 'Lena Vogt', email: 'lena.vogt@vogt.example' }],
  ['call 98111 22333 after lunch', { phone: '98111 22333' }],
  ['Sounds good, let’s talk on Tuesday', {}],
  ['I am Very interested', {}],
  ['This is Great News for us', {}],
  ['Thanks!', {}],
  ['', {}],
])('“%s”', (text, said) => {
  expect(contactInMessage(text)).toEqual({ ...NOBODY, ...said });
});
