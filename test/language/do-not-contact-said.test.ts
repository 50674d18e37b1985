import { expect, test } from 'vitest';
import { doNotContactSaid } from '../../src/language/lists-and-tags/do-not-contact-said.ts';

const both = ['email asha@fabrikam.com', 'domain contoso.com'];
const contoso = ['domain contoso.com'];

test.each<[string, string, readonly string[] | undefined]>([
  ['add to do not contact: asha@fabrikam.com, contoso.com', 'put', both],
  ['please put asha@fabrikam.com and contoso.com on the do-not-contact list', 'put', both],
  ['do not contact contoso.com', 'put', contoso],
  ['never contact contoso.com again', 'put', contoso],
  ['add contoso.com to our DNC list', 'put', contoso],
  ['contoso.com को संपर्क न करें सूची में डालो', 'put', contoso],
  ['संपर्क न करें में asha@fabrikam.com और contoso.com जोड़ दो', 'put', both],
  ['contoso.com ko do not contact list mein daal do', 'put', contoso],
  ['asha@fabrikam.com aur contoso.com ko sampark na karen list mein jodo', 'put', both],
  ['take contoso.com off the do not contact list', 'take', contoso],
  ['remove asha@fabrikam.com, contoso.com from do not contact', 'take', both],
  ['unblock contoso.com on the dnc list', 'take', contoso],
  ['contoso.com को संपर्क न करें सूची से हटाओ', 'take', contoso],
  ['dnc list se contoso.com hata do', 'take', contoso],
  ['is contoso.com on our do not contact list?', 'check', contoso],
  ['क्या contoso.com संपर्क न करें सूची में है?', 'check', contoso],
  ['kya contoso.com do not contact list mein hai', 'check', contoso],
  ['show the do not contact list', 'show', undefined],
  ['who is on our do not contact list', 'show', undefined],
  ['who all are on the do-not-contact list?', 'show', undefined],
  ['what’s on the DNC list', 'show', undefined],
  ['open do not contact', 'show', undefined],
  ['संपर्क न करें सूची दिखाओ', 'show', undefined],
  ['हमारी संपर्क न करें सूची में कौन-कौन है', 'show', undefined],
  ['do not contact list mein kaun kaun hai', 'show', undefined],
  ['export do-not-contact', 'export', undefined],
  ['download the do not contact list as excel', 'export', undefined],
  ['संपर्क न करें सूची एक्सपोर्ट करो', 'export', undefined],
  ['do not contact list export karo', 'export', undefined],
])('“%s”: %s', (sentence, kind, entries) => {
  const said = doNotContactSaid(sentence);
  expect(said?.kind).toBe(kind);
  expect(
    said && 'entries' in said ? said.entries.map((one) => `${one.kind} ${one.value}`) : undefined,
  ).toEqual(entries);
});

test.each([
  'end Asha, she asked not to be contacted',
  'show me Asha, she is on do not contact',
  'Asha says do not contact her again',
  'do not contact Asha',
  'add asha@fabrikam.com',
  'the customer said do not email me again but her assistant at contoso.com will call us tomorrow about it',
])('“%s” is not about the list', (sentence) => {
  expect(doNotContactSaid(sentence)).toBeUndefined();
});
