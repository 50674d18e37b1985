import { firstOf, phrases } from './phrases.ts';

export type AskedField = 'phone' | 'email' | 'company' | 'title';

const FIELDS: readonly (readonly [AskedField, (sentence: string) => boolean])[] = [
  [
    'phone',
    phrases('phone, number, no., mobile, cell, contact number, फ़ोन*, नंबर*, मोबाइल*, number*, nambar, phone*'),
  ],
  ['email', phrases('email*, e-mail*, mail, mail id, ईमेल*, मेल*')],
  ['title', phrases('title, job title, designation, role, position, job, पद, ओहदा, पदनाम, pad')],
  [
    'company',
    phrases('company, firm, organization, organisation, employer, works, work at, कंपनी*, company*'),
  ],
];

/** Which one thing of a record a question is about. */
export const fieldAsked = (sentence: string): AskedField | undefined => firstOf(FIELDS, sentence);
