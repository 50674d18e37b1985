import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar } from '../../src/domain/calendar.ts';
import { freeTimes, type Span } from '../../src/domain/free-times.ts';
import { isWorkingTime } from '../../src/domain/working-time.ts';

const calendar = (timeZone: string, some: Partial<Calendar> = {}): Calendar => ({
  timeZone,
  workingDays: [1, 2, 3, 4, 5],
  hour: 9,
  ...some,
});
const INDIA = calendar('Asia/Kolkata');

const span = (from: string, to: string): Span => ({ from: new Date(from), to: new Date(to) });
/** From Monday morning on, for two weeks. */
const FROM = new Date('2026-11-30T03:40:00Z');
const UNTIL = new Date('2026-12-14T03:40:00Z');

const found = (seller: Calendar, customer: Calendar, busy: readonly Span[] = []) =>
  freeTimes({ seller, customer, busy, from: FROM, until: UNTIL }, 3).map(({ from }) => from.toISOString());

test('one a day, on the half hour', () => {
  expect(found(INDIA, INDIA)).toEqual([
    '2026-11-30T04:00:00.000Z',
    '2026-12-01T03:30:00.000Z',
    '2026-12-02T03:30:00.000Z',
  ]);
});

test('not while the seller has something, over a day off, nor on a holiday of the customer’s', () => {
  const busy = [
    span('2026-11-30T03:00:00Z', '2026-11-30T05:10:00Z'),
    span('2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'),
  ];
  const customer = calendar('Asia/Kolkata', { isOff: (day) => day === '2026-12-02' });
  const seller = calendar('Asia/Kolkata', { isOff: (day) => day === '2026-12-03' });
  expect(found(seller, customer, busy)).toEqual([
    '2026-11-30T05:30:00.000Z',
    '2026-12-04T03:30:00.000Z',
    '2026-12-07T03:30:00.000Z',
  ]);
});

test('while both work, or not at all', () => {
  expect(found(INDIA, calendar('Europe/Berlin'))[0]).toBe('2026-11-30T08:00:00.000Z');
  expect(found(INDIA, calendar('America/Los_Angeles'))).toEqual([]);
});

test('whatever is in the calendar, both are free and at work', () => {
  const zone = fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Adelaide');
  const some = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 600 }));
  fc.assert(
    fc.property(zone, zone, fc.array(some, { maxLength: 30 }), (one, other, taken) => {
      const busy = taken.map(([start, minutes]) => {
        const from = new Date(FROM.getTime() + start * 60_000);
        return { from, to: new Date(from.getTime() + minutes * 60_000) };
      });
      const [seller, customer] = [calendar(one), calendar(other)];
      for (const { from, to } of freeTimes({ seller, customer, busy, from: FROM, until: UNTIL }, 5)) {
        expect(busy.some((each) => each.from < to && from < each.to)).toBe(false);
        const last = new Date(to.getTime() - 1);
        for (const each of [seller, customer])
          expect(isWorkingTime(each, from) && isWorkingTime(each, last)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
