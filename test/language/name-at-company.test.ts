import { expect, test } from 'vitest';
import { isMeant } from '../../src/language/understand/name-at-company.ts';

test.each([
  ['Asha from Contoso', 'Asha Rao', 'Contoso India', true],
  ['asha rao at contoso india', 'Asha Rao', 'Contoso India', true],
  ['Asha of Cotnoso', 'Asha Rao', 'Contoso India', true],
  ['asha contoso', 'Asha Rao', 'Contoso India', true],
  ['कॉन्टोसो की आशा', 'Asha Rao', 'Contoso India', true],
  ['कॉन्टोसो वाली आशा', 'Asha Rao', 'Contoso India', true],
  ['Bank of India', 'Bank of India', 'Bank of India', true],
  ['Asha from Fabrikam', 'Asha Rao', 'Contoso India', false],
  ['Contoso from Asha', 'Asha Rao', 'Contoso India', false],
  ['Asha from monday', 'Asha Rao', 'Contoso India', false],
  ['फ़ैब्रिकम की आशा', 'Asha Rao', 'Contoso India', false],
])('“%s” can mean %s of %s: %s', (words, name, company, meant) => {
  expect(isMeant(words, name, company)).toBe(meant);
});
