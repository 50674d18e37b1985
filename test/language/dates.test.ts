import { expect, test } from 'vitest';
import { hourOfDay, longDay, momentOfDay, shortDay, timeOf, weekdayName } from '../../src/language/dates.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/text.ts';
import { day, MONDAY } from '../builders.ts';

const on = (today: Day, language: Language = 'en') => ({ say: { language }, today });

test('days and times read well, in each language', () => {
  expect(shortDay(MONDAY, on(MONDAY))).toMatch(/^Mon,? 23 Nov$/);
  expect(longDay(day('2026-12-01'), on(MONDAY))).toMatch(/^Tuesday,? 1 December$/);
  expect(longDay(MONDAY, on(MONDAY, 'hi'))).toContain('सोमवार');
  expect(weekdayName(0, 'en')).toBe('Sunday');
  expect(hourOfDay(7)).toBe('07:00');
  const instant = new Date('2026-11-23T18:45:00Z');
  expect(timeOf(instant, 'Asia/Kolkata', 'en')).toMatch(/Tuesday,? 24 November.*00:15/);
  expect(momentOfDay(instant, MONDAY, 'America/New_York', on(MONDAY))).toMatch(/23 Nov.*13:45/);
});

test.each([
  ['2026-11-30', /^Mon,? 30 Nov$/],
  ['2026-05-25', /^Mon,? 25 May$/],
  ['2026-04-30', /^Thu,? 30 Apr 2026$/],
  ['2027-01-01', /^Fri,? 1 Jan 2027$/],
  ['2030-02-01', /^Fri,? 1 Feb 2030$/],
  ['2025-11-24', /^Mon,? 24 Nov 2025$/],
])('on 23 November 2026, %s has its year where that is not obvious', (written, shown) => {
  expect(shortDay(day(written), on(MONDAY))).toMatch(shown);
});

test('the year stands in long days, in moments and in Hindi, too', () => {
  expect(longDay(day('2030-02-01'), on(MONDAY))).toMatch(/^Friday,? 1 February 2030$/);
  expect(shortDay(day('2030-02-01'), on(MONDAY, 'hi'))).toBe('शुक्र, 1 फ़र॰ 2030');
  const lastYear = momentOfDay(new Date('2025-11-23T03:45:00Z'), day('2025-11-23'), 'UTC', on(MONDAY));
  expect(lastYear).toMatch(/23 Nov 2025.*03:45/);
});
