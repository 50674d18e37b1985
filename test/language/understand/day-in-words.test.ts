import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../../src/language/understand/day-in-words.ts';
import { MONDAY } from '../../builders.ts';

describe('a day in words, said on Monday 23 November 2026', () => {
  test.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['friday', '2026-11-27'],
    ['Fri', '2026-11-27'],
    ['5 december', '2026-12-05'],
    ['December 5th', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['1 january', '2027-01-01'],
    ['5 दिसंबर', '2026-12-05'],
  ])('%s is %s', (words, expected) => {
    expect(dayInWords(words, MONDAY)).toBe(expected);
  });

  test.each(['', 'wibble', 'friday wibble', 'yesterday', '2 weeks ago', '2026-02-30', 'x'.repeat(5_000)])(
    '“%s” is none',
    (words) => {
      expect(dayInWords(words, MONDAY)).toBeUndefined();
    },
  );
});
