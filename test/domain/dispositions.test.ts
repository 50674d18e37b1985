import { describe, expect, test } from 'vitest';
import { advanceByReport, type Report } from '../../src/domain/dispositions.ts';
import { undo, type Advance } from '../../src/domain/engine.ts';
import {
  REPORTED_OUTCOMES,
  type Enrollment,
  type EnrollmentState,
  type ReportedOutcome,
} from '../../src/domain/enrollment.ts';
import { newestNote, rememberMarks } from '../../src/domain/history.ts';
import { hasBounced, isWrongPhone, markRecord, restoreMarks } from '../../src/domain/record.ts';
import type { StepId } from '../../src/domain/ids.ts';
import { stepOf, type Template } from '../../src/domain/template.ts';
import { aRecord } from '../builders.ts';
import { atEveryStep, templateCalled, templates } from '../cards/situations.ts';
import { day, enrolled, moment } from './enrolled.ts';

/** What is in front of the seller, a day after it fell due; `step, sent`: its email went out the day before. */
function standingAt(template: Template, where: string): Enrollment {
  const [step = '', sent] = where.split(', ');
  const { id } = stepOf(template, step as StepId);
  const state: EnrollmentState = sent
    ? { kind: 'awaiting', step: id, sentOn: day(0), until: day(2) }
    : { kind: 'open', step: id, due: day(0) };
  return { ...enrolled(template), state };
}

const TODAY = moment(day(1));

/** Where it leads, in a line: "no-answer → call on day 2". */
function told(template: Template, where: string, report: Report): string {
  const result = advanceByReport(template, standingAt(template, where), report, TODAY);
  if (!result.ok) return result.problem;
  const { history, state } = result.value.enrollment;
  const event = history.at(-1)?.event;
  const by = event?.kind === 'outcome' ? event.outcome : (event?.kind ?? '');
  return `${by} → ${inWords(state)}`;
}

function inWords(state: EnrollmentState): string {
  switch (state.kind) {
    case 'open':
      return `${state.step} on ${dayNumber(state.due)}`;
    case 'awaiting':
      return `a reply by ${dayNumber(state.until)}`;
    case 'paused':
      return `paused until ${state.until && dayNumber(state.until)}`;
    case 'ended':
      return `ended ${state.how.kind === 'reached' ? state.how.end : state.how.kind}`;
  }
}

const dayNumber = (one: string): number => [...Array(60).keys()].findIndex((ahead) => day(ahead) === one);

type Row = readonly [where: string, outcome: ReportedOutcome, then: string];

const DEMO: readonly Row[] = [
  ['call', 'voicemail', 'no-answer → follow-up-call on 3'],
  ['call', 'busy', 'no-answer → follow-up-call on 3'],
  ['call', 'wrong-number', 'no-answer → follow-up-call on 3'],
  ['call', 'bounced', 'fact → call on 0'],
  ['call', 'sent', 'fact → call on 0'],
  ['call', 'held', 'fact → call on 0'],
  ['call', 'done', 'wrong-outcome'],
  ['call', 'call-later', 'snooze → call on 10'],
  ['call', 'out-of-office', 'pause → paused until 10'],
  ['call', 'meeting-scheduled', 'answered → demo on 10'],
  ['time-slot-email', 'voicemail', 'fact → time-slot-email on 0'],
  ['time-slot-email', 'answered', 'fact → time-slot-email on 0'],
  ['time-slot-email', 'done', 'sent → a reply by 2'],
  ['time-slot-email', 'meeting-scheduled', 'replied → demo on 10'],
  ['time-slot-email, sent', 'busy', 'fact → a reply by 2'],
  ['time-slot-email, sent', 'sent', 'already-sent'],
  ['time-slot-email, sent', 'bounced', 'no-answer → call on 1'],
  ['time-slot-email, sent', 'out-of-office', 'pause → paused until 10'],
  ['time-slot-email, sent', 'call-later', 'snooze → a reply by 10'],
  ['thank-you-email', 'bounced', 'fact → thank-you-email on 0'],
  ['thank-you-email', 'done', 'sent → research on 1'],
  ['research', 'voicemail', 'fact → research on 0'],
  ['set-up-meeting', 'meeting-scheduled', 'done → demo on 10'],
  ['set-up-meeting', 'no-show', 'fact → set-up-meeting on 0'],
  ['demo', 'meeting-scheduled', 'snooze → demo on 10'],
  ['demo', 'no-show', 'no-show → demo on 10'],
  ['demo', 'done', 'held → ended demo-given'],
];
const NO_SHOW: readonly Row[] = [
  ['missed-meeting-email', 'call-later', 'replied → call-after-reply on 10'],
  ['missed-meeting-email, sent', 'call-later', 'replied → call-after-reply on 10'],
  ['missed-meeting-email, sent', 'meeting-scheduled', 'replied → call-after-reply on 10'],
  ['call', 'meeting-scheduled', 'snooze → call on 10'],
  ['call-after-reply', 'voicemail', 'no-answer → call-after-reply on 2'],
  ['call-after-reply', 'answered', 'done → share-meeting-details on 1'],
];
const PROSPECTING: readonly Row[] = [
  ['first-call', 'meeting-scheduled', 'answered → ended meeting-scheduled'],
  ['first-call', 'answered', 'choose-an-end'],
  ['disqualify', 'meeting-scheduled', 'snooze → disqualify on 10'],
];
const WEBINAR: readonly Row[] = [
  ['thank-you-email, sent', 'meeting-scheduled', 'replied → confirmation-email on 1'],
  ['call', 'meeting-scheduled', 'answered → confirmation-after-call on 1'],
  ['set-up-demo', 'meeting-scheduled', 'done → demo on 10'],
];
const EVENT: readonly Row[] = [
  ['call', 'meeting-scheduled', 'snooze → call on 10'],
  ['invitation-email, sent', 'bounced', 'no-answer → follow-up-email on 1'],
  ['confirmation-email', 'bounced', 'fact → confirmation-email on 0'],
];
const RENEWAL: readonly Row[] = [
  ['pitch-call', 'answered', 'done → action-items on 2'],
  ['pitch-call', 'meeting-scheduled', 'snooze → pitch-call on 10'],
  ['sign-contract', 'meeting-scheduled', 'snooze → sign-contract on 10'],
];

/** A day was said with all that can have one. */
const reported = (outcome: ReportedOutcome): Report =>
  ['call-later', 'out-of-office', 'meeting-scheduled', 'no-show'].includes(outcome)
    ? { outcome, on: day(10) }
    : { outcome };

describe.each([
  ['product-demo', DEMO],
  ['contact-no-show', NO_SHOW],
  ['outbound-prospecting', PROSPECTING],
  ['webinar-follow-up', WEBINAR],
  ['event-invitation', EVENT],
  ['account-renewal', RENEWAL],
])('in %s', (id, rows) => {
  test.each(rows)('%s: %s', (where, outcome, then) => {
    expect(told(templateCalled(id), where, reported(outcome))).toBe(then);
  });
});

const demo = templateCalled('product-demo');

describe('a call that was agreed for a day ahead stays on it when they are not reached before', () => {
  const outcomes = ['no-answer', 'busy', 'voicemail', 'wrong-number'] as const;
  const places = [
    ['product-demo', 'call'],
    ['contact-no-show', 'call-after-reply'],
  ] as const;

  test.each(places.flatMap((place) => outcomes.map((outcome) => [...place, outcome] as const)))(
    'in %s, %s: %s',
    (id, where, outcome) => {
      const template = templateCalled(id);
      const agreed = advanceByReport(template, standingAt(template, where), reported('call-later'), TODAY);
      if (!agreed.ok) throw new Error(agreed.problem);
      const { enrollment } = agreed.value;
      const early = advanceByReport(template, enrollment, { outcome }, TODAY);
      const again =
        early.ok && advanceByReport(template, early.value.enrollment, { outcome }, moment(day(2)));
      expect(again && again.ok && inWords(again.value.enrollment.state)).toBe(`${where} on 10`);
      const onTheDay = advanceByReport(template, enrollment, { outcome }, moment(day(10)));
      expect(onTheDay.ok && inWords(onTheDay.value.enrollment.state)).not.toBe(`${where} on 10`);
    },
  );
});

describe('a day that is missing or makes no sense is asked for', () => {
  test.each<readonly [string, Report, string]>([
    ['call', { outcome: 'call-later' }, 'choose-a-day'],
    ['call', { outcome: 'call-later', on: day(0) }, 'day-is-past'],
    ['call', { outcome: 'out-of-office' }, 'choose-a-day'],
    ['call', { outcome: 'out-of-office', on: day(1) }, 'day-not-in-future'],
    ['demo', { outcome: 'meeting-scheduled' }, 'choose-a-day'],
    ['call', { outcome: 'meeting-scheduled', on: day(0) }, 'day-is-past'],
    ['set-up-meeting', { outcome: 'meeting-scheduled' }, 'choose-a-day'],
    // Nobody needs to be asked now: setting it up is the next step, which asks.
    ['call', { outcome: 'meeting-scheduled' }, 'answered → set-up-meeting on 1'],
    // Today is no day to wait for; what was agreed is kept.
    ['call', { outcome: 'call-later', on: day(1), time: '16:00' }, 'fact → call on 0'],
    ['call', { outcome: 'meeting-scheduled', on: day(1) }, 'answered → demo on 1'],
  ])('%s: %o', (where, report, then) => {
    expect(told(demo, where, report)).toBe(then);
  });

  test('nothing is told of what has ended', () => {
    const { state: _, ...rest } = enrolled(demo);
    const ended: Enrollment = {
      ...rest,
      state: { kind: 'ended', on: day(0), how: { kind: 'closed', reason: 'lost' } },
    };
    expect(advanceByReport(demo, ended, { outcome: 'busy' }, TODAY)).toEqual({
      ok: false,
      problem: 'already-ended',
    });
  });
});

function advanced(where: string, report: Report): Advance {
  const result = advanceByReport(demo, standingAt(demo, where), report, TODAY);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

test('the word, the time and the note of a sentence are in one event, which one undo takes back', () => {
  const { enrollment } = advanced('call', {
    outcome: 'meeting-scheduled',
    on: day(10),
    time: '16:00',
    note: 'brings her boss',
  });
  expect(enrollment.history).toHaveLength(2);
  expect(enrollment.history.at(-1)).toMatchObject({
    step: 'call',
    through: 'set-up-meeting',
    event: {
      kind: 'outcome',
      outcome: 'answered',
      disposition: 'meeting-scheduled',
      on: day(10),
      time: '16:00',
      note: 'brings her boss',
    },
  });
  expect(newestNote(enrollment.history)).toBe('brings her boss');
  const back = undo(enrollment, TODAY);
  expect(back.ok && back.value.enrollment.state).toEqual(standingAt(demo, 'call').state);
  expect(back.ok && newestNote(back.value.enrollment.history)).toBeUndefined();
});

describe('what reaches nobody', () => {
  const asha = aRecord({ phone: '+91 98765 43210', email: 'asha@northwind.example' });

  test.each<readonly [string, ReportedOutcome, readonly unknown[]]>([
    ['call', 'wrong-number', [{ kind: 'mark-person', what: 'phone' }]],
    ['research', 'wrong-number', [{ kind: 'mark-person', what: 'phone' }]],
    ['time-slot-email, sent', 'bounced', [{ kind: 'mark-person', what: 'email' }]],
    ['call', 'bounced', [{ kind: 'mark-person', what: 'email' }]],
    ['call', 'voicemail', []],
  ])('%s: %s', (where, outcome, effects) => {
    expect(advanced(where, { outcome }).effects).toEqual(effects);
  });

  test('is marked until another number or address takes its place', () => {
    const wrong = markRecord(markRecord(asha, 'phone'), 'email');
    expect([isWrongPhone(wrong), hasBounced(wrong)]).toEqual([true, true]);
    expect(isWrongPhone({ ...wrong, phone: '+91 11111 11111' })).toBe(false);
    expect(hasBounced({ ...wrong, email: 'rao@northwind.example' })).toBe(false);
    const { phone: _, email: __, ...unknown } = asha;
    expect(markRecord(markRecord(unknown, 'phone'), 'email')).toEqual(unknown);
  });

  test('an undo brings back exactly what was known before', () => {
    const bounced = markRecord(asha, 'email');
    const { enrollment } = advanced('call', { outcome: 'wrong-number' });
    const back = undo(rememberMarks(enrollment, bounced), TODAY);
    const [effect] = back.ok ? back.value.effects : [];
    expect(effect).toEqual({ kind: 'restore-marks', to: { bouncedEmail: asha.email } });
    expect(effect?.kind === 'restore-marks' && restoreMarks(markRecord(bounced, 'phone'), effect.to)).toEqual(
      bounced,
    );
  });
});

test('whatever is told at whatever step of the templates, it leads somewhere, is kept, or is asked about by name', () => {
  for (const template of templates) {
    for (const enrollment of atEveryStep(template)) {
      for (const outcome of REPORTED_OUTCOMES) {
        const result = advanceByReport(
          template,
          enrollment,
          { ...reported(outcome), note: 'wants the price list' },
          moment(day(5)),
        );
        if (!result.ok) {
          expect([
            'wrong-outcome',
            'choose-a-day',
            'choose-an-end',
            'day-is-past',
            'day-not-in-future',
          ]).toContain(result.problem);
          continue;
        }
        expect(newestNote(result.value.enrollment.history)).toBe('wants the price list');
      }
    }
  }
});
