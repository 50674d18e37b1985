import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountKeys, hasAccount, isSameAccount, keysOfSameAccount } from '../../src/domain/account.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { aRecord } from '../builders.ts';

const at = (company: string, email?: string): SalesRecord =>
  ({ ...aRecord({ company }), email }) as SalesRecord;

const meets = (one: SalesRecord, other: SalesRecord): boolean =>
  keysOfSameAccount(one).some((key) => accountKeys(other).includes(key));

describe('records of one company', () => {
  test.each([
    ['Fabrikam', 'fabrikam Pvt. Ltd.'],
    ['Fabrikam', 'FABRIKAM INC'],
    ['Fabrikam', 'फ़ैब्रिकैम'],
    ['फ़ैब्रिकैम', 'Fabrikam Limited'],
    ['Café Łódź', 'cafe łódź'],
    ['Tata Motors Limited', 'tata motors'],
  ])('%s and %s', (one, other) => {
    expect(isSameAccount(at(one), at(other))).toBe(true);
    expect(meets(at(one), at(other))).toBe(true);
  });

  test.each([
    ['Tata Motors', 'Tata Steel'],
    ['Fabrikam', 'Fabrikam Foods'],
    ['Contoso', 'Kantasa'],
    ['', ''],
    ['-', '-'],
    ['gmail.com', 'gmail.com'],
    ['self-employed', 'Self Employed'],
    ['Pvt Ltd', 'Private Limited'],
  ])('%j and %j are not', (one, other) => {
    expect(isSameAccount(at(one), at(other))).toBe(false);
  });

  test.each([
    ['', 'ravi@fabrikam.com', 'Fabrikam', 'asha@fabrikam.com', true],
    ['', 'ravi@fabrikam.com', '', 'asha@FABRIKAM.com', true],
    ['', 'ravi@gmail.com', '', 'asha@gmail.com', false],
    ['', 'ravi@outlook.com', 'n/a', 'asha@outlook.com', false],
    ['Tata Motors', 'a@tata.com', 'Tata Steel', 'b@tata.com', false],
  ])('%j (%s) and %j (%s): %s', (one, email, other, otherEmail, same) => {
    expect(isSameAccount(at(one, email), at(other, otherEmail))).toBe(same);
  });

  test('an account is the company that it is called', () => {
    expect(
      isSameAccount(aRecord({ type: 'account', name: 'Fabrikam', company: '' }), at('Fabrikam Ltd')),
    ).toBe(true);
  });

  test('whoever is of the same company is found by one of its keys, in either direction', () => {
    const company = fc.oneof(
      fc.constantFrom('Fabrikam', 'Fabrikam Ltd', 'फ़ैब्रिकैम', '', '-', 'Contoso Pvt Ltd', 'कॉन्टोसो', 'Contoso'),
      fc.string({ maxLength: 12 }),
    );
    const email = fc.constantFrom(undefined, 'a@fabrikam.com', 'b@contoso.com', 'c@gmail.com', '@', 'x');
    fc.assert(
      fc.property(company, email, company, email, (one, mail, other, otherMail) => {
        const [first, second] = [at(one, mail), at(other, otherMail)];
        const same = isSameAccount(first, second);
        expect(isSameAccount(second, first)).toBe(same);
        if (same)
          expect([meets(first, second), meets(second, first), hasAccount(first)]).toEqual([true, true, true]);
      }),
    );
  });
});
