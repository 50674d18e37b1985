import { expect, test } from 'vitest';
import { countryOfZone, phoneAsWritten, readPhone } from '../../src/language/phones.ts';

test.each([
  ['+49 (0)30 1234', undefined, '+49301234', undefined],
  ['+1 555 010 0199 ext. 12', undefined, '+15550100199', '12'],
  ['+91 98765 43210 x12', undefined, '+919876543210', '12'],
  ['98765 43210', 'IN', '+919876543210', undefined],
  ['0091 98765 43210', 'IN', '+919876543210', undefined],
  ['+९१ ९८७६५ ४३२१०', undefined, '+919876543210', undefined],
  ['030 1234567', 'DE', '+49301234567', undefined],
  ['(312) 555-0142', 'US', '+13125550142', undefined],
])('“%s” (%s) is called as %s', (text, country, number, extension) => {
  expect(readPhone(text, () => country)).toMatchObject({ number, ...(extension && { extension }) });
});

test.each([
  ['98765 43210', undefined],
  ['12', 'IN'],
  ['ask Priya', 'IN'],
  ['98765 43210', 'XX'],
])('“%s” (%s) is no number to call', (text, country) => {
  expect(readPhone(text, () => country)).toBeUndefined();
});

test.each([
  ['+919876543210', undefined, '+91 98765 43210'],
  ['9876543210', 'IN', '+91 98765 43210'],
  ['9876543210', undefined, '9876543210'],
  ['+91 98765-43210', 'IN', '+91 98765-43210'],
  ['+1 555 010 0199 ext. 12', 'US', '+1 555 010 0199 ext. 12'],
])('“%s” (%s) is shown as “%s”', (text, country, shown) => {
  expect(phoneAsWritten(text, () => country)).toBe(shown);
});

test.each([
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['Europe/Kyiv', 'UA'],
  ['America/Chicago', 'US'],
  ['UTC', undefined],
])('clocks of %s are those of %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country);
});
