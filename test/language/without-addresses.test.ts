import { expect, test } from 'vitest';
import { withoutAddresses } from '../../src/language/contacts/without-addresses.ts';

test.each([
  ['Asha Rao', 'Asha Rao'],
  ['priya.nair@fabrikam.example', 'priya.nair'],
  ['Priya (priya+sales@mail.fabrikam.co.in)', 'Priya (priya+sales)'],
  ['प्रिया priya@fabrikam.example, ravi@contoso.example', 'प्रिया priya, ravi'],
  ['+91 98765 43210', '…'],
  ['Front desk 0091-98765-43210 ext', 'Front desk … ext'],
  ['Renewal 2026-2027', 'Renewal 2026-2027'],
  ['Fabrikam @ Contoso', 'Fabrikam @ Contoso'],
  ['', ''],
])('%j is shown as %j', (name, shown) => {
  expect(withoutAddresses(name)).toBe(shown);
});
