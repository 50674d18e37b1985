import { expect, test } from 'vitest';
import { dryRun, type Way } from '../../../src/domain/authoring/dry-run.ts';
import { workingDayFrom } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { advance } from '../../../src/domain/engine.ts';
import type { EnrollmentEvent } from '../../../src/domain/enrollment.ts';
import { asksForDay } from '../../../src/domain/step-outcomes.ts';
import { stepOf, type Template } from '../../../src/domain/template.ts';
import { day, enrolled, moment } from '../enrolled.ts';
import { endAt, goTo, stepOfType, templateOf } from '../template-builder.ts';
import { SHIPPED, shipped } from './shipped.ts';

const calendar = { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 } as const;
/** A Thursday. */
const start = '2026-11-26' as Day;
const run = (template: Template) =>
  dryRun(template, { start, nextWorkingDay: (day) => workingDayFrom(calendar, day) });

const inWords = (template: Template): readonly string[] =>
  run(template).ways.map(({ visits, ends }) =>
    [...visits.map(({ step, day, outcome }) => `${day.slice(5)} ${step} ${outcome}`), ends.join('|')].join(
      ', ',
    ),
  );

test('every way is led to its end on working days, the quiet one first', () => {
  expect(inWords(shipped('webinar-follow-up'))).toEqual([
    '11-26 thank-you-email no-answer, 11-30 follow-up-email no-answer, 12-02 call no-answer, 12-04 final-email no-answer, 12-07 disqualify done, disqualified',
    '11-26 thank-you-email no-answer, 11-30 follow-up-email no-answer, 12-02 call no-answer, 12-04 final-email replied, 12-04 confirmation-email sent, 12-04 qualify done, 12-04 set-up-demo done, 12-04 demo held, demo-given',
    '11-26 thank-you-email no-answer, 11-30 follow-up-email no-answer, 12-02 call answered, 12-02 confirmation-after-call sent, 12-02 qualify done, 12-02 set-up-demo done, 12-02 demo held, demo-given',
    '11-26 thank-you-email no-answer, 11-30 follow-up-email replied, 11-30 confirmation-email sent, 11-30 qualify done, 11-30 set-up-demo done, 11-30 demo held, demo-given',
    '11-26 thank-you-email replied, 11-26 confirmation-email sent, 11-26 qualify done, 11-26 set-up-demo done, 11-26 demo held, demo-given',
  ]);
});

test('the seller picks from several ends', () => {
  expect(run(shipped('outbound-prospecting')).ways.at(-1)?.ends).toEqual([
    'meeting-scheduled',
    'not-interested',
  ]);
});

test.each(SHIPPED.map((template) => [template.id, template] as const))(
  '%s is run on all its ways',
  (_, template) => {
    const { ways, total } = run(template);
    expect(ways).toHaveLength(total);
    expect(ways.every(({ ends }) => ends.length > 0)).toBe(true);
  },
);

test('of a way that leads nowhere yet, what is there', () => {
  expect(inWords(templateOf([stepOfType('task', 'task', {})], {}))).toEqual(['11-26 task done, ']);
  expect(run(templateOf([], {}))).toEqual({ ways: [], total: 0 });
});

test('of more ways than anybody reads, the first', () => {
  const ladder = Array.from({ length: 50 }, (_, index) =>
    stepOfType('call', `call-${index}`, {
      answered: index === 49 ? endAt('won') : goTo(`call-${index + 1}`),
      'no-answer': index === 49 ? endAt('lost') : goTo(`call-${index + 1}`, 1),
    }),
  );
  const { ways, total } = run(templateOf(ladder, { won: true, lost: false }));
  expect(ways).toHaveLength(200);
  expect(total).toBe(2 ** 50);
});

/** What the engine makes of a way on which everything is done on its day. */
function played(template: Template, { visits, ends }: Way): readonly string[] {
  let enrollment = enrolled(template);
  return visits.map(({ step: id, day, outcome }, index) => {
    const here =
      enrollment.state.kind === 'open' ? workingDayFrom(calendar, enrollment.state.due) : undefined;
    const next = visits[index + 1];
    const event: EnrollmentEvent = {
      kind: 'outcome',
      outcome,
      ...(asksForDay(template, stepOf(template, id)) && next && { on: next.day }),
      ...(!next && ends[0] && { end: ends[0] }),
    };
    const moved = advance(template, enrollment, event, moment(day));
    if (!moved.ok) return `${id}: ${moved.problem}`;
    enrollment = moved.value.enrollment;
    return `${here} ${id} ${outcome}`;
  });
}

test.each(SHIPPED.map((template) => [template.id, template] as const))(
  '%s is run as the engine leads it',
  (_, template) => {
    const { ways } = dryRun(template, {
      start: day(0),
      nextWorkingDay: (due) => workingDayFrom(calendar, due),
    });
    for (const way of ways)
      expect(played(template, way)).toEqual(
        way.visits.map(({ step, day, outcome }) => `${day} ${step} ${outcome}`),
      );
  },
);
