import { expect, test } from 'vitest';
import { contactAgainSaid } from '../../src/language/lists-and-tags/contact-again-said.ts';

test.each([
  'remove Chloé from the do not contact list',
  'please take Chloé off the do-not-contact list',
  'take Chloé Dubois off our DNC list',
  'delete Asha Rao from do not contact',
  'remove the do not contact mark from Chloé',
  'remove do not contact from Chloé',
  'clear do not contact for Chloé',
  'lift Chloé’s do not contact',
  'unmark Chloé as do not contact',
  'Chloé is no longer do not contact',
  'Chloé may be contacted',
  'it was a mistake, Chloé may be contacted',
  'Chloé can be contacted again',
  'Chloé can now be contacted.',
  'Chloé changed her mind, we can write to her again',
  'we may contact Chloé again',
  'it’s ok to contact Chloé again',
  'Chloé ko do not contact list se hata do',
  'do not contact list se Chloé ko hata do',
  'Chloé ko dobara contact kar sakte hain',
  'Chloé se ab contact kar sakte hain',
  'Chloé को “संपर्क न करें” सूची से हटाओ'.replace(/[“”]/gu, ''),
  'संपर्क न करें सूची से Chloé को हटा दो',
  'Chloé से संपर्क न करें का निशान हटा दो'.replace(' का निशान', ' निशान'),
  'Chloé को दोबारा संपर्क कर सकते हैं',
  'Chloé से अब संपर्क कर सकते हैं।',
])('“%s” lets them be contacted again', (sentence) => {
  expect(contactAgainSaid(sentence)).toBe(true);
});

test.each([
  'Chloé asked us to stop contacting her',
  'Chloé must not be contacted',
  'Chloé may not be contacted',
  'Chloé can’t be contacted any more',
  'take Chloé off, do not contact her again',
  'remove Asha from webinar, she is do not contact',
  'put Chloé on the do not contact list',
  'don’t remove Chloé from the do not contact list',
  'can Chloé be contacted again?',
  'may we contact Chloé again',
  'Chloé can be contacted on her mobile',
  'Chloé can be contacted tomorrow at 5',
  'we can call her again tomorrow',
  'Chloé ko dobara contact nahi karna hai',
  'Chloé ko dobara contact nahi kar sakte',
  'Asha ko webinar se hata do, do not contact',
  'Chloé को दोबारा संपर्क नहीं करना है',
  'who can be contacted again',
])('“%s” does not', (sentence) => {
  expect(contactAgainSaid(sentence)).toBe(false);
});
