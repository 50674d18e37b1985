import { expect, test } from 'vitest';
import { inLanguage, textIn } from '../../src/domain/text.ts';

test.each([
  ["Follow up when contacts don't show up", 'Follow up when contacts don’t show up'],
  ["Work on the customers' questions", 'Work on the customers’ questions'],
  ["Asha's list of O'Brien's", 'Asha’s list of O’Brien’s'],
  ['Already typed: don’t', 'Already typed: don’t'],
  ["The 'best calls' list", "The 'best calls' list"],
  ["Say 'yes' first", "Say 'yes' first"],
  ["6' of space", "6' of space"],
])('%j is shown as %j', (written, shown) => {
  expect(inLanguage({ en: written }, 'hi')).toBe(shown);
  expect(textIn({ en: written }, 'en')).toBe(written);
});
