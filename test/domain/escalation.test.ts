import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isOnLeave } from '../../src/app/turn/viewer.ts';
import type { Calendar } from '../../src/domain/calendar.ts';
import { addDays, type Day, type Weekday } from '../../src/domain/day.ts';
import type { Enrollment, EnrollmentState } from '../../src/domain/enrollment.ts';
import { overdueThrough } from '../../src/domain/due.ts';
import { escalatesOn, isLastDay, neglectedBy } from '../../src/domain/escalation.ts';
import { MONDAY, anEnrollment, anEntry, day, stepId } from '../builders.ts';

const CALENDAR: Calendar = { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 };
const FRIDAY = day('2026-11-27');

const dueOn = (due: Day, touched: Day, state?: EnrollmentState): Enrollment =>
  anEnrollment({
    state: state ?? { kind: 'open', step: stepId('call'), due },
    history: [anEntry({ today: touched })],
  });

const off = (...days: readonly Day[]): Calendar => ({ ...CALENDAR, isOff: (one) => days.includes(one) });

describe('what is left alone is shown to a manager', () => {
  test.each<readonly [string, Enrollment, Calendar, string | undefined]>([
    ['after three working days', dueOn(MONDAY, MONDAY), CALENDAR, '2026-11-27'],
    ['a weekend does not count', dueOn(day('2026-11-25'), MONDAY), CALENDAR, '2026-12-01'],
    [
      'what falls due on a day off is due the next day',
      dueOn(day('2026-11-28'), MONDAY),
      CALENDAR,
      '2026-12-04',
    ],
    ['a holiday does not count', dueOn(MONDAY, MONDAY), off(day('2026-11-25')), '2026-11-30'],
    [
      'nor does leave',
      dueOn(MONDAY, MONDAY),
      { ...CALENDAR, isOff: (one) => isOnLeave({ leave: { from: day('2026-11-24'), to: FRIDAY } }, one) },
      '2026-12-03',
    ],
    [
      'whatever happened to it starts the count anew',
      dueOn(MONDAY, day('2026-11-25')),
      CALENDAR,
      '2026-12-01',
    ],
    [
      'a snooze moves it',
      dueOn(FRIDAY, MONDAY, { kind: 'open', step: stepId('call'), due: FRIDAY }),
      CALENDAR,
      '2026-12-03',
    ],
    [
      'but not what is paused',
      dueOn(MONDAY, MONDAY, {
        kind: 'paused',
        was: { kind: 'open', step: stepId('call'), due: MONDAY },
        since: MONDAY,
      }),
      CALENDAR,
      undefined,
    ],
    [
      'a pause that is over is due since then',
      dueOn(MONDAY, MONDAY, {
        kind: 'paused',
        was: { kind: 'open', step: stepId('call'), due: MONDAY },
        since: MONDAY,
        until: day('2026-11-25'),
      }),
      CALENDAR,
      '2026-12-01',
    ],
    [
      'a question whether they replied waits like a step',
      dueOn(MONDAY, MONDAY, { kind: 'awaiting', step: stepId('mail'), sentOn: MONDAY, until: MONDAY }),
      CALENDAR,
      '2026-11-27',
    ],
    [
      'nor what has ended',
      dueOn(MONDAY, MONDAY, { kind: 'ended', on: MONDAY, how: { kind: 'skipped' } }),
      CALENDAR,
      undefined,
    ],
  ])('%s', (_, enrollment, calendar, expected) => {
    expect(escalatesOn(enrollment, calendar, 3)).toBe(expected);
  });
});

test.each([
  ['on the working day before', '2026-11-26', '2026-11-27', true],
  ['not two days before', '2026-11-25', '2026-11-27', false],
  ['not once it is shown', '2026-11-27', '2026-11-27', false],
  ['on the Friday before a Monday', '2026-11-27', '2026-11-30', true],
  ['and on the weekend', '2026-11-28', '2026-11-30', true],
])('the seller hears of it %s', (_, today, shown, expected) => {
  expect(isLastDay(day(shown), CALENDAR, day(today))).toBe(expected);
});

test('somebody who never works has nothing that escalates', () => {
  expect(neglectedBy({ ...CALENDAR, workingDays: [] }, MONDAY, 3)).toBeUndefined();
});

test('the last working day before a Monday is a Friday', () => {
  expect(overdueThrough(CALENDAR, MONDAY)).toBe('2026-11-20');
});

test('of all that a seller has, the same is neglected as one by one', () => {
  const someDay = fc.integer({ min: 0, max: 60 }).map((ahead) => addDays(MONDAY, ahead));
  const calendars = fc
    .record({
      workingDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      off: fc.array(someDay, { maxLength: 8 }),
    })
    .map((some): Calendar => ({
      ...CALENDAR,
      workingDays: some.workingDays as Weekday[],
      isOff: (one) => some.off.includes(one),
    }));
  fc.assert(
    fc.property(
      calendars,
      someDay,
      someDay,
      someDay,
      fc.integer({ min: 1, max: 10 }),
      (calendar, due, touched, today, after) => {
        const shown = escalatesOn(dueOn(due, touched), calendar, after);
        const limits = neglectedBy(calendar, today, after);
        const isNeglected = limits !== undefined && due <= limits.dueBy && touched < limits.before;
        expect(isNeglected).toBe(shown !== undefined && shown <= today);
      },
    ),
    { numRuns: 500 },
  );
});
