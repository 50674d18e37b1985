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

test('India has the 17 gazetted holidays of 2026, and Ambedkar Jayanti', () => {
  const { holidaysOf } = createPublicHolidays();
  expect(holidaysOf('IN', 2026).map(({ day: on, name }) => `${on.slice(5)} ${name}`)).toEqual([
    '01-26 Republic Day',
    '03-04 Holi',
    '03-21 Eid al-Fitr',
    '03-26 Ram Navami',
    '03-31 Mahavir Jayanti',
    '04-03 Good Friday',
    '04-14 Ambedkar Jayanti',
    '05-01 Buddha Purnima',
    '05-27 Eid al-Adha',
    '06-26 Muharram',
    '08-15 Independence Day',
    '08-26 Milad-un-Nabi',
    '09-04 Janmashtami',
    '10-02 Gandhi Jayanti',
    '10-20 Dussehra',
    '11-08 Diwali',
    '11-24 Guru Nanak Jayanti',
    '12-25 Christmas Day',
  ]);
});

test('a day that follows the sighted moon says that it is expected, and leaves a fixed holiday its name', () => {
  const { holidaysOf, isHoliday } = createPublicHolidays();
  expect(holidaysOf('IN', 2027)).toContainEqual({ day: day('2027-03-10'), name: 'Eid al-Fitr (expected)' });
  expect(holidaysOf('IN', 2027)).toContainEqual({ day: day('2027-08-15'), name: 'Independence Day' });
  expect(isHoliday('IN', day('2028-05-06'))).toBe(true);
});

test.each(YEARS)('festivals of %i are the days that sentences mean, too', (year) => {
  const { isHoliday } = createPublicHolidays();
  for (const festival of ['diwali', 'holi', 'dussehra', 'eid', 'bakrid'] as const) {
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
