import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar } from '../../src/domain/calendar.ts';
import { addTo, sumOf } from '../../src/domain/counts.ts';
import type { Weekday } from '../../src/domain/day.ts';
import { stepsIn, summaryOf } from '../../src/domain/summary.ts';
import { asOf, tallyOf } from '../../src/domain/tally.ts';
import { recount } from '../recount.ts';
import { day } from './enrolled.ts';
import { anyWalks, lastOf } from './random-enrollments.ts';

/** Fixed, so that a failure on one machine is a failure on all. */
const RUNS = { seed: 20261123, numRuns: 300 };

const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    workingDays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    off: fc.array(fc.integer({ min: 0, max: 120 }).map(day)),
  })
  .map(({ workingDays, off }) => ({
    timeZone: 'Asia/Kolkata',
    hour: 9,
    workingDays,
    isOff: (one) => off.includes(one),
  }));

const anyToday = fc.integer({ min: 0, max: 120 }).map(day);

test('every figure is what counting the histories by hand comes to', () => {
  fc.assert(
    fc.property(anyWalks, anyCalendar, anyToday, (walks, calendar, today) => {
      const all = walks.map(lastOf);
      const steps = stepsIn(walks.map(({ template }) => template));
      const summary = summaryOf(sumOf(all.map(tallyOf)), steps, calendar, today);
      expect(summary).toEqual(recount(all, steps, calendar, today));
    }),
    RUNS,
  );
});

test('what reached a step is in it, moved on or dropped out there', () => {
  fc.assert(
    fc.property(anyWalks, anyCalendar, anyToday, (walks, calendar, today) => {
      const steps = stepsIn(walks.map(({ template }) => template));
      const summary = summaryOf(sumOf(walks.map(lastOf).map(tallyOf)), steps, calendar, today);
      for (const { reached, inIt, movedOn, dropped } of summary.steps) {
        expect(reached).toBe(inIt + movedOn + dropped);
      }
      const { enrolled, running, paused, endedWell, endedOtherwise } = summary;
      expect(enrolled).toBe(running + paused + endedWell + endedOtherwise);
    }),
    RUNS,
  );
});

test('what an enrollment added at any revision can be told from its history, and taken out again', () => {
  fc.assert(
    fc.property(anyWalks, (walks) => {
      for (const walk of walks) {
        for (const state of walk.states) {
          expect(tallyOf(asOf(lastOf(walk), state.revision))).toEqual(tallyOf(state));
          const sum = new Map(tallyOf(state));
          addTo(sum, tallyOf(state), -1);
          expect(sum).toEqual(new Map());
        }
      }
    }),
    RUNS,
  );
});
