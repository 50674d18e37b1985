import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay, type Calendar } from '../../src/domain/calendar.ts';
import { dayAt, spreadOver } from '../../src/domain/spread.ts';
import { day } from '../builders.ts';

const WEEKDAYS: Calendar = { timeZone: 'UTC', workingDays: [1, 2, 3, 4, 5], hour: 9 };
const FRIDAY = day('2026-11-27');

test('spread over working days, with what begins on them already', () => {
  const begun = new Map([[day('2026-11-30'), 15]]);
  expect(spreadOver(WEEKDAYS, { count: 45, from: FRIDAY, perDay: 20 }, begun)).toEqual([
    { day: '2026-11-27', count: 20 },
    { day: '2026-11-30', count: 5 },
    { day: '2026-12-01', count: 20 },
  ]);
  expect(spreadOver(WEEKDAYS, { count: 0, from: FRIDAY, perDay: 20 })).toEqual([]);
});

test('none is lost, no morning has too many, and no day off has any', () => {
  fc.assert(
    fc.property(
      fc.nat(800),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.nat(80), { maxLength: 12 }),
      (count, perDay, taken) => {
        const begun = new Map(
          taken.map((some, at) => [day(`2026-12-${String(at + 1).padStart(2, '0')}`), some]),
        );
        const shares = spreadOver(WEEKDAYS, { count, from: FRIDAY, perDay }, begun);
        expect(shares.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        const isPast = (one: (typeof shares)[number]) => shares.length > 300 && one === shares.at(-1);
        for (const share of shares) {
          expect(isWorkingDay(WEEKDAYS, share.day)).toBe(true);
          if (!isPast(share)) expect(share.count + (begun.get(share.day) ?? 0)).toBeLessThanOrEqual(perDay);
        }
        const places = Array.from({ length: count }, (_, place) => dayAt(shares, place));
        expect(places).not.toContain(undefined);
        expect(places).toEqual(places.toSorted());
      },
    ),
    { numRuns: 60 },
  );
});
