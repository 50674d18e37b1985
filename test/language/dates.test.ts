import { describe, expect, test } from 'vitest';
import {
  dayInWords,
  hourOfDay,
  laterDayInWords,
  longDay,
  momentOfDay,
  shortDay,
  timeOf,
  weekdayName,
} from '../../src/language/dates.ts';
import { day, MONDAY } from '../builders.ts';

describe('a day in words, said on Monday 23 November 2026', () => {
  test.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['monday', '2026-11-23'],
    ['friday', '2026-11-27'],
    ['Fri', '2026-11-27'],
    ['next week', '2026-11-30'],
    ['in 3 days', '2026-11-26'],
    ['3 days', '2026-11-26'],
    ['in two weeks', '2026-12-07'],
    ['5 december', '2026-12-05'],
    ['December 5th', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['1 january', '2027-01-01'],
    ['friday morning', '2026-11-27'],
  ])('%s is %s', (words, expected) => {
    expect(dayInWords(words, MONDAY)).toBe(expected);
  });

  test.each(['', 'wibble', 'yesterday', '2 weeks ago', '2026-02-30', 'x'.repeat(5_000)])(
    '“%s” is none',
    (words) => {
      expect(dayInWords(words, MONDAY)).toBeUndefined();
    },
  );

  test.each([
    ['monday', '2026-11-30'],
    ['today', '2026-11-23'],
    ['friday', '2026-11-27'],
    ['in 7 days', '2026-11-30'],
    ['2026-11-23', '2026-11-23'],
  ])('something put off until %s waits until %s', (words, expected) => {
    expect(laterDayInWords(words, MONDAY)).toBe(expected);
  });
});

test('days and times read well, in each language', () => {
  expect(shortDay(MONDAY, 'en')).toMatch(/^Mon,? 23 Nov$/);
  expect(longDay(day('2026-12-01'), 'en')).toMatch(/^Tuesday,? 1 December$/);
  expect(longDay(MONDAY, 'hi')).toContain('सोमवार');
  expect(weekdayName(0, 'en')).toBe('Sunday');
  expect(hourOfDay(7)).toBe('07:00');
  const instant = new Date('2026-11-23T18:45:00Z');
  expect(timeOf(instant, 'Asia/Kolkata', 'en')).toMatch(/Tuesday,? 24 November.*00:15/);
  expect(momentOfDay(instant, 'America/New_York', 'en')).toMatch(/23 Nov.*13:45/);
});
