import fc from 'fast-check';
import { getCountries, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { plainPhone } from '../../src/language/plain-phone.ts';

const inLibrary = (text: string, country: CountryCode) => {
  const found = parsePhoneNumberFromString(text, { extract: false, defaultCountry: country });
  return found?.isPossible() === true
    ? { number: found.number, written: found.formatInternational() }
    : undefined;
};

test.each([
  ['9876543210', 'IN', '+91 98765 43210'],
  ['98765 43210', 'IN', '+91 98765 43210'],
  ['+919876543210', 'US', '+91 98765 43210'],
  ['2079460018', 'IN', '+91 20 7946 0018'],
  ['4255550100', 'US', '+1 425 555 0100'],
  ['+12425550100', 'IN', '+1 242 555 0100'],
] as const)('%s in %s is written %s', (text, country, written) => {
  expect(plainPhone(text, () => country)?.written).toBe(written);
  expect(plainPhone(text, () => country)).toEqual(inLibrary(text, country));
});

test.each([
  ['09876543210', 'IN'],
  ['9198765432', 'IN'],
  ['0091 98765 43210', 'IN'],
  ['98765', 'IN'],
  ['98765/43210', 'IN'],
  ['98765 43210 x1', 'IN'],
  ['9876543210', 'XX'],
  ['9876543210', undefined],
])('%s in %s is not taken for plain', (text, country) => {
  expect(plainPhone(text, () => country)).toBeUndefined();
});

test('whatever number is plain, in whatever country, it is what libphonenumber says', () => {
  const country = fc.constantFrom(...getCountries());
  const digits = fc.stringMatching(/^\d{2,15}$/u);
  const gaps = fc.stringMatching(/^\+?\d{1,5}(?:[ -]\d{2,5}){1,3}$/u);
  let taken = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        digits,
        gaps,
        digits.map((one) => `+${one}`),
      ),
      country,
      (text, one) => {
        const plain = plainPhone(text, () => one);
        if (!plain) return;
        taken += 1;
        expect(plain).toEqual(inLibrary(text, one));
      },
    ),
    { numRuns: 5_000 },
  );
  expect(taken).toBeGreaterThan(500);
});
