import { expect, test } from 'vitest';
import { hourOfDay, longDay, momentOfDay, shortDay, timeOf, weekdayName } from '../../src/language/dates.ts';
import { day, MONDAY } from '../builders.ts';

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
