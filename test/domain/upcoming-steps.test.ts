import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import type { StepId } from '../../src/domain/ids.ts';
import { branchesAhead, outlook } from '../../src/domain/upcoming-steps.ts';
import { firstStep, stepOf, type Step } from '../../src/domain/template.ts';
import { day } from './enrolled.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

const template = templateOf(
  [
    stepOfType('email', 'invite', { replied: goTo('talk', 1), 'no-answer': goTo('call', 2) }),
    stepOfType('call', 'call', { answered: endAt('won', 'lost'), 'no-answer': goTo('write', 3) }),
    stepOfType('email', 'write', { sent: goTo('drop', 4) }),
    stepOfType('decision', 'drop', { done: endAt('lost') }),
    stepOfType('call', 'talk', { done: goTo('write') }),
  ],
  { won: true, lost: false },
);

const EVERY_DAY: Calendar = { timeZone: 'UTC', hour: 9, workingDays: [0, 1, 2, 3, 4, 5, 6] };

const at = (id: string): Step => stepOf(template, id as StepId);

describe('outlook', () => {
  test('follows the way that needs nothing from the customer, a wait after each step', () => {
    expect(outlook(template, firstStep(template), day(0), 9, EVERY_DAY)).toEqual([
      { step: at('invite'), due: day(0) },
      { step: at('call'), due: day(2), after: 'no-answer' },
      { step: at('write'), due: day(5), after: 'no-answer' },
      { step: at('drop'), due: day(9), after: 'sent' },
    ]);
  });

  test('moves what falls on a day off to the next working day, and counts on from there', () => {
    const office: Calendar = { ...EVERY_DAY, workingDays: [1, 2, 3, 4, 5] };
    const days = outlook(template, firstStep(template), '2026-11-26' as Day, 3, office).map(({ due }) => due);
    expect(days).toEqual(['2026-11-26', '2026-11-30', '2026-12-03']);
  });

  test('looks no further than asked', () => {
    const ids = outlook(template, at('call'), day(0), 2, EVERY_DAY).map(({ step }) => step.id);
    expect(ids).toEqual(['call', 'write']);
  });
});

describe('branchesAhead', () => {
  test('shows what each outcome leads to, and nothing ahead of an end', () => {
    expect(branchesAhead(template, at('call'), day(0), 1, EVERY_DAY)).toEqual([
      {
        outcome: 'no-answer',
        edge: goTo('write', 3),
        ahead: [{ step: at('write'), due: day(3), after: 'no-answer' }],
      },
      { outcome: 'answered', edge: endAt('won', 'lost'), ahead: [] },
    ]);
  });

  test('shows a customer’s way first on an email', () => {
    const ahead = branchesAhead(template, at('invite'), day(0), 2, EVERY_DAY).map(
      ({ outcome, ahead: steps }) => [outcome, ...steps.map(({ step, due }) => `${step.id} ${due}`)],
    );
    expect(ahead).toEqual([
      ['replied', `talk ${day(1)}`, `write ${day(1)}`],
      ['no-answer', `call ${day(2)}`, `write ${day(5)}`],
    ]);
  });
});
