import { describe, expect, test } from 'vitest';
import { fieldsIn, fillIn } from '../../src/domain/text-fields.ts';
import { inLanguage } from '../../src/domain/text.ts';

describe('fieldsIn', () => {
  test.each<[string, readonly string[]]>([
    ['Hi {record.firstName}, {seller.name} here', ['record.firstName', 'seller.name']],
    ['{input.event}{input.event}', ['input.event', 'input.event']],
    ['नमस्ते {record.firstName} जी', ['record.firstName']],
    ['an empty {} is a field without a name', ['']],
    ['{ not a field }, {neither\nis this}', []],
    ['{open', []],
    ['closed}', []],
    ['{{record.name}}', ['record.name']],
    ['No fields', []],
    ['', []],
  ])('%j has %j', (text, fields) => {
    expect(fieldsIn(text)).toEqual(fields);
  });
});

describe('fillIn', () => {
  const values = new Map([
    ['record.firstName', 'Ada'],
    ['seller.name', 'Alex'],
    ['input.product', ''],
  ]);

  test('puts a value wherever its name stands', () => {
    expect(fillIn('Hi {record.firstName}, {record.firstName}! {seller.name}', values)).toBe(
      'Hi Ada, Ada! Alex',
    );
  });

  test('takes an empty value as it is', () => {
    expect(fillIn('[{input.product}]', values)).toBe('[]');
  });

  test('does not look for fields or patterns in what it fills in', () => {
    const tricky = new Map([['record.firstName', '$& $1 {seller.name}']]);
    expect(fillIn('Hi {record.firstName}', tricky)).toBe('Hi $& $1 {seller.name}');
  });

  test('leaves other text alone', () => {
    expect(fillIn('{ a }, 100 %', values)).toBe('{ a }, 100 %');
  });

  test('a field without a value is a bug', () => {
    expect(() => fillIn('{record.shoeSize}', values)).toThrow('record.shoeSize');
  });
});

describe('inLanguage', () => {
  test('takes the text of the language where there is one, and English where not', () => {
    expect(inLanguage({ en: 'Call', hi: 'कॉल' }, 'hi')).toBe('कॉल');
    expect(inLanguage({ en: 'Call', hi: 'कॉल' }, 'en')).toBe('Call');
    expect(inLanguage({ en: 'Call' }, 'hi')).toBe('Call');
  });
});
