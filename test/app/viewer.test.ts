import { describe, expect, test } from 'vitest';
import type { Defaults } from '../../src/app/turn/services.ts';
import { calendarOf, languageOf, viewerOf } from '../../src/app/turn/viewer.ts';
import type { Person } from '../../src/domain/person.ts';
import { aPerson, day, MONDAY } from '../builders.ts';

const defaults: Defaults = {
  timeZone: 'Asia/Kolkata',
  language: 'en',
  hour: 9,
  workingDays: [1, 2, 3, 4, 5],
  holidaysOf: () => [],
  isHoliday: (country, day) => country === 'IN' && day === '2027-01-26',
  countries: () => ['IN'],
};

describe('somebody works', () => {
  test('as everybody does, until more is known', () => {
    expect(calendarOf(aPerson(), defaults)).toMatchObject({
      timeZone: 'Asia/Kolkata',
      hour: 9,
      workingDays: [1, 2, 3, 4, 5],
    });
  });

  test('where their Teams is', () => {
    const { timeZone } = calendarOf(aPerson({ seen: { timeZone: 'Europe/Berlin' } }), defaults);
    expect(timeZone).toBe('Europe/Berlin');
  });

  test('as they set it, wherever their Teams is; each setting for itself', () => {
    const seen = { timeZone: 'Europe/Berlin' };
    const settings = { timeZone: 'America/New_York', hour: 0 };
    expect(calendarOf(aPerson({ seen, settings }), defaults)).toMatchObject({
      timeZone: 'America/New_York',
      hour: 0,
      workingDays: [1, 2, 3, 4, 5],
    });
    expect(calendarOf(aPerson({ seen, settings: { workingDays: [0] } }), defaults)).toMatchObject({
      timeZone: 'Europe/Berlin',
      hour: 9,
      workingDays: [0],
    });
  });
});

test.each([
  ['hi-IN', 'hi'],
  ['HI', 'hi'],
  ['en-US', 'en'],
  ['de-DE', 'hi'],
  ['hif', 'hi'],
  [undefined, 'hi'],
] as const)('the locale %s is spoken to in %s, where Hindi is what everybody gets', (locale, language) => {
  expect(languageOf(locale, 'hi')).toBe(language);
});

describe('somebody has off', () => {
  const isOff = (settings: Person['settings'], date: string) =>
    calendarOf(aPerson({ settings }), defaults).isOff?.(day(date));

  test('nothing but weekends, until they say more', () => {
    expect(isOff({}, '2027-01-26')).toBe(false);
  });

  test('the public holidays of their country', () => {
    expect(isOff({ country: 'IN' }, '2027-01-26')).toBe(true);
    expect(isOff({ country: 'IN' }, '2027-01-27')).toBe(false);
  });

  test('their leave, first and last day included', () => {
    const leave = { from: day('2026-12-21'), to: day('2026-12-31') };
    const days = ['2026-12-20', '2026-12-21', '2026-12-31', '2027-01-01'];
    expect(days.map((date) => isOff({ leave }, date))).toEqual([false, true, true, false]);
  });
});

describe('a person sees', () => {
  const lateOnMonday = new Date(`${MONDAY}T20:00:00Z`);

  test('the day of their own zone', () => {
    expect(viewerOf(aPerson(), lateOnMonday, defaults).today).toBe('2026-11-24');
    expect(viewerOf(aPerson({ settings: { timeZone: 'UTC' } }), lateOnMonday, defaults).today).toBe(MONDAY);
  });

  test('the language that they set, else that of their Teams, else everybody’s', () => {
    const languageFor = (some: Parameters<typeof aPerson>[0]) =>
      viewerOf(aPerson(some), lateOnMonday, defaults).say.language;
    expect(languageFor({ seen: { locale: 'hi-IN' } })).toBe('hi');
    expect(languageFor({ seen: { locale: 'hi-IN' }, settings: { language: 'en' } })).toBe('en');
    expect(languageFor({ seen: { locale: 'fr-FR' } })).toBe('en');
  });
});
