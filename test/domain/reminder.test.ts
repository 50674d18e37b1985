import { describe, expect, test } from 'vitest';
import { localTime } from '../../src/domain/calendar.ts';
import { advance, reassign, undo } from '../../src/domain/engine.ts';
import type { Enrollment, EnrollmentEvent } from '../../src/domain/enrollment.ts';
import {
  instantOf,
  isStillSnoozed,
  nextDayWith,
  parseTimeOfDay,
  sendableFrom,
} from '../../src/domain/reminder.ts';
import { MEGAN, MONDAY, aReminder, day } from '../builders.ts';
import { day as dayAhead, enrolled, moment } from './enrolled.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

const at = (text: string) => new Date(text);

describe('a time of day', () => {
  test.each([
    ['17:00', { hour: 17, minute: 0 }],
    ['9:05', { hour: 9, minute: 5 }],
    ['00:00', { hour: 0, minute: 0 }],
    [' 23:59 ', { hour: 23, minute: 59 }],
  ])('%s is read', (text, time) => {
    expect(parseTimeOfDay(text)).toEqual(time);
  });

  test.each(['', '24:00', '17', '17:60', '5pm', '-1:00', '17:00:00', '１７:００'])('"%s" is none', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });
});

const NEW_YORK = 'America/New_York';

describe('the instant of a time of somebody’s day', () => {
  test.each<[string, string, string, string, string]>([
    ['in Kolkata', 'Asia/Kolkata', '2026-11-24', '17:00', '2026-11-24T11:30:00Z'],
    ['in Kathmandu, with its odd minutes', 'Asia/Kathmandu', '2026-11-24', '00:10', '2026-11-23T18:25:00Z'],
    ['in the east, a day ahead', 'Pacific/Kiritimati', '2026-11-25', '06:00', '2026-11-24T16:00:00Z'],
    ['in New York in winter', NEW_YORK, '2026-11-24', '15:00', '2026-11-24T20:00:00Z'],
    ['the day before the clocks go forward', NEW_YORK, '2027-03-13', '17:00', '2027-03-13T22:00:00Z'],
    ['the day they do', NEW_YORK, '2027-03-14', '17:00', '2027-03-14T21:00:00Z'],
    ['the minute before the hour that is skipped', NEW_YORK, '2027-03-14', '01:59', '2027-03-14T06:59:00Z'],
    ['in the hour that is skipped, an hour on', NEW_YORK, '2027-03-14', '02:30', '2027-03-14T07:30:00Z'],
    ['right after that hour', NEW_YORK, '2027-03-14', '03:00', '2027-03-14T07:00:00Z'],
    ['in the hour that comes twice, the first time', NEW_YORK, '2027-11-07', '01:30', '2027-11-07T05:30:00Z'],
    ['after the hour that comes twice', NEW_YORK, '2027-11-07', '02:00', '2027-11-07T07:00:00Z'],
    ['where half an hour is skipped', 'Australia/Lord_Howe', '2027-10-03', '02:10', '2027-10-02T15:40:00Z'],
    ['a leap day', 'Europe/London', '2028-02-29', '09:15', '2028-02-29T09:15:00Z'],
  ])('%s', (_, timeZone, on, time, instant) => {
    const now = new Date(at(instant).getTime() - 10 * 86_400_000);
    const found = instantOf(day(on), parseTimeOfDay(time) ?? { hour: 0, minute: 0 }, timeZone, now);
    expect(found).toEqual({ ok: true, value: at(instant) });
  });

  test('is shown back as the clocks will show it, where they skip what was said', () => {
    expect(localTime(at('2027-03-14T07:30:00Z'), NEW_YORK)).toEqual({
      day: '2027-03-14',
      hour: 3,
      minute: 30,
    });
  });

  const now = at('2026-11-23T09:30:20Z');
  test.each([
    ['2026-11-23', '15:00', 'time-has-passed'],
    ['2026-11-22', '23:00', 'time-has-passed'],
    ['2027-11-25', '09:00', 'too-far-ahead'],
    ['9999-12-31', '09:00', 'too-far-ahead'],
  ])('%s at %s is refused: %s', (on, time, problem) => {
    const asked = parseTimeOfDay(time) ?? { hour: 0, minute: 0 };
    expect(instantOf(day(on), asked, 'Asia/Kolkata', now)).toEqual({ ok: false, problem });
  });

  test.each([
    ['15:01', '2026-11-23'],
    ['15:00', '2026-11-24'],
    ['00:00', '2026-11-24'],
  ])('%s comes next on %s', (time, next) => {
    const asked = parseTimeOfDay(time) ?? { hour: 9, minute: 9 };
    expect(nextDayWith(asked, 'Asia/Kolkata', now)).toBe(next);
  });
});

describe('a reminder of three in the afternoon, in Kolkata', () => {
  const calendar = { timeZone: 'Asia/Kolkata', hour: 9, workingDays: [1, 2, 3, 4, 5] } as const;
  test.each([
    ['at its time', '2026-11-23T09:30:00Z', 'at once'],
    ['late that evening', '2026-11-23T18:00:00Z', 'at once'],
    ['that night', '2026-11-23T21:00:00Z', '2026-11-24T03:30:00.000Z'],
    ['the next day, at noon', '2026-11-24T06:30:00Z', 'at once'],
    ['early on a Saturday', '2026-11-27T20:00:00Z', '2026-11-28T03:30:00.000Z'],
  ])('may be sent %s: %s, %s', (_, now, expected) => {
    const from = sendableFrom(aReminder(), at(now), calendar);
    expect(from <= at(now) ? 'at once' : from.toISOString()).toBe(expected);
  });

  test('of one minute before midnight comes a little after midnight too', () => {
    const late = aReminder({ at: '2026-11-23T18:29:00.000Z' });
    expect(sendableFrom(late, at('2026-11-23T18:31:00Z'), calendar)).toEqual(at(late.at));
  });
});

describe('what was put off until a time', () => {
  const template = templateOf(
    [stepOfType('call', 'call', { answered: endAt('won'), 'no-answer': goTo('call', 2) })],
    { won: true },
  );
  const note: EnrollmentEvent = { kind: 'note', text: 'Ask for the PO' };
  const snooze: EnrollmentEvent = { kind: 'snooze', until: dayAhead(1) };
  const skip: EnrollmentEvent = { kind: 'skip' };
  const close: EnrollmentEvent = { kind: 'close', reason: 'won' };

  const happen = (enrollment: Enrollment, event: EnrollmentEvent | 'undo'): Enrollment => {
    const now = moment(MONDAY);
    const next = event === 'undo' ? undo(enrollment, now) : advance(template, enrollment, event, now);
    if (!next.ok) throw new Error(next.problem);
    return next.value.enrollment;
  };
  const snoozed = happen(enrolled(template), snooze);

  test.each<readonly [string, readonly (EnrollmentEvent | 'undo')[], boolean]>([
    ['waits while nothing happens', [], true],
    ['waits though something is noted', [note], true],
    ['waits though a note is taken back', [note, 'undo'], true],
    ['does not once it was taken back', ['undo'], false],
    ['does not once it was taken back after a note', [note, 'undo', 'undo'], false],
    ['does not once it was put off anew', [snooze], false],
    ['does not once it has moved on', [skip], false],
    ['waits again when moving on was taken back', [close, 'undo'], true],
    ['does not once it has ended', [close], false],
    ['does not once it is paused', [{ kind: 'pause' }], false],
  ])('%s', (_, events, expected) => {
    expect(isStillSnoozed(events.reduce(happen, snoozed), snoozed.revision)).toBe(expected);
  });

  test('does not once somebody else works it', () => {
    expect(isStillSnoozed(reassign(snoozed, MEGAN, moment(MONDAY)), snoozed.revision)).toBe(false);
  });

  test('later on the same day, without a day to put it off to, it is the same', () => {
    const untouched = enrolled(template);
    expect(isStillSnoozed(untouched, untouched.revision)).toBe(true);
    expect(isStillSnoozed(happen(untouched, skip), untouched.revision)).toBe(false);
    expect(isStillSnoozed(happen(untouched, 'undo'), untouched.revision)).toBe(false);
  });
});
