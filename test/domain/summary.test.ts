import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar } from '../../src/domain/calendar.ts';
import { addTo, sumOf } from '../../src/domain/counts.ts';
import type { Weekday } from '../../src/domain/day.ts';
import { advanceByReport } from '../../src/domain/dispositions.ts';
import { undo } from '../../src/domain/engine.ts';
import { stepsIn, summaryOf } from '../../src/domain/summary.ts';
import { asOf, tallyOf } from '../../src/domain/tally.ts';
import { recount } from '../recount.ts';
import { day, enrolled, moment } from './enrolled.ts';
import { anyWalks, lastOf } from './random-enrollments.ts';
import { endAt, stepOfType, templateOf } from './template-builder.ts';

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
      // Whatever is stuck is overdue, and whatever is overdue is running.
      expect(summary.stuck).toBeLessThanOrEqual(summary.overdue);
      expect(summary.overdue).toBeLessThanOrEqual(running);
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

const WEEK: Calendar = { timeZone: 'Asia/Kolkata', hour: 9, workingDays: [1, 2, 3, 4, 5] };

/** Asha called three times in vain in as many words, and met by chance. */
function calledInVain() {
  const template = templateOf([stepOfType('call', 'call', { done: endAt('well') })], { well: true });
  const reports = ['voicemail', 'busy', 'voicemail', 'no-answer', 'held'] as const;
  const enrollment = reports.reduce((before, outcome) => {
    const next = advanceByReport(template, before, { outcome }, moment(day(1)));
    if (!next.ok) throw new Error(next.problem);
    return next.value.enrollment;
  }, enrolled(template));
  return { template, enrollment };
}

test('what sellers say is counted by its own word, and still as the outcome that it was', () => {
  const { template, enrollment } = calledInVain();
  const summary = summaryOf(tallyOf(enrollment), template.steps, WEEK, day(1));
  const said = [
    { outcome: 'held', count: 1 },
    { outcome: 'voicemail', count: 2 },
    { outcome: 'busy', count: 1 },
  ];
  expect(summary.steps).toMatchObject([
    {
      outcomes: [{ outcome: 'no-answer', count: 4 }],
      plain: [{ outcome: 'no-answer', count: 1 }],
      said,
    },
  ]);
  expect(summary.said).toEqual(said);
  expect(summary.answered).toEqual({ count: 0, of: 4 });
});

test('once taken back, it was never said', () => {
  const { template, enrollment } = calledInVain();
  const back = undo(enrollment, moment(day(1)));
  const counts = tallyOf(back.ok ? back.value.enrollment : enrollment);
  expect(summaryOf(counts, template.steps, WEEK, day(1)).said.map(({ outcome }) => outcome)).toEqual([
    'voicemail',
    'busy',
  ]);
});
