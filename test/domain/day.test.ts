import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, laterOf, parseDay, weekdayOf, type Day } from '../../src/domain/day.ts';

const RUNS = { seed: 20261123 };

const known = (text: string): Day => {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is not a day`);
  return day;
};

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((ahead) => addDays(known('1990-01-01'), ahead));

describe('parseDay', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31', '1999-01-01'])('knows %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '23.11.2026',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '2026-11-23\n',
    '२०२६-११-२३',
    'tomorrow',
    '',
  ])('does not know %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('addDays', () => {
  test.each<[string, number, string]>([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 365, '2027-11-23'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(known(from), days)).toBe(to);
  });

  test('is what daysBetween counts, in both directions', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2_000, max: 2_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
      RUNS,
    );
  });
});

test('days sort as text in the order of the calendar', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(one < other).toBe(daysBetween(one, other) > 0);
      expect(laterOf(one, other)).toBe(daysBetween(one, other) > 0 ? other : one);
    }),
    RUNS,
  );
});

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2026-11-28', 6],
  ['2024-02-29', 4],
])('%s is weekday %i, counted from Sunday', (text, weekday) => {
  expect(weekdayOf(known(text))).toBe(weekday);
});
