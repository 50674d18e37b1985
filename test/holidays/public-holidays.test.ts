import { expect, test } from 'vitest';
import { parseHolidaysFile } from '../../src/holidays/holidays-file.ts';
import { createPublicHolidays } from '../../src/holidays/public-holidays.ts';
import { festivalIn } from '../../src/language/understand/days/festivals.ts';
import { day } from '../builders.ts';

const YEARS = [2026, 2027, 2028, 2029, 2030, 2031] as const;

test.each([
  ['IN', '2026-11-08', 'Diwali'],
  ['IN', '2027-03-22', 'Holi'],
  ['IN', '2027-10-29', 'Diwali'],
  ['IN', '2035-10-30', 'Diwali'],
  ['IN', '2027-01-26', 'Republic Day'],
  ['US', '2027-11-25', 'Thanksgiving Day'],
  ['DE', '2027-10-03', 'Tag der Deutschen Einheit'],
])('in %s, %s is %s', (country, written, name) => {
  const { isHoliday, holidaysOf } = createPublicHolidays();
  expect(isHoliday(country, day(written))).toBe(true);
  expect(holidaysOf(country, Number(written.slice(0, 4)))).toContainEqual({ day: day(written), name });
});

test.each(YEARS)('Diwali and Holi of %i are the days that sentences mean, too', (year) => {
  const { isHoliday } = createPublicHolidays();
  for (const festival of ['diwali', 'holi'] as const) {
    const found = festivalIn(festival, year);
    if (found) expect(isHoliday('IN', found)).toBe(true);
  }
});

test('the file adds, renames and removes days', () => {
  const changes = parseHolidaysFile(
    '# ours\n2027-09-04 IN Ganesh Chaturthi\n\n2027-10-29 IN Deepavali # another name\n-2027-04-14 IN\n',
  );
  if (!changes.ok) throw new Error(changes.problem.join());
  const { holidaysOf, isHoliday } = createPublicHolidays(changes.value);
  expect(isHoliday('IN', day('2027-09-04'))).toBe(true);
  expect(isHoliday('IN', day('2027-04-14'))).toBe(false);
  expect(isHoliday('DE', day('2027-09-04'))).toBe(false);
  expect(holidaysOf('IN', 2027).find((one) => one.day === '2027-10-29')?.name).toBe('Deepavali');
});

test('what is no holiday in the file is told with its line', () => {
  const parsed = parseHolidaysFile(
    '2027-03-22 IN Holi\n22.3.2027 Holi\n2027-02-30 IN Nowhen\n-2027-04-14 IN why',
  );
  expect(parsed.ok ? [] : parsed.problem.map((one) => one.slice(0, 6))).toEqual([
    'line 2',
    'line 3',
    'line 4',
  ]);
});
