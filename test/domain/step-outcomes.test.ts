import { expect, test } from 'vitest';
import type { StepOutcome } from '../../src/domain/enrollment.ts';
import { asksForDay, stepOutcomes } from '../../src/domain/step-outcomes.ts';
import type { EdgeOutcome, StepType } from '../../src/domain/template.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

test.each<[StepType, readonly EdgeOutcome[], readonly StepOutcome[]]>([
  ['email', ['replied', 'no-answer'], ['sent', 'replied', 'no-answer']],
  ['email', ['sent'], ['sent']],
  ['automated-email', ['replied', 'no-answer'], ['sent', 'replied', 'no-answer']],
  ['automated-email', ['sent'], ['sent']],
  ['call', ['answered', 'no-answer'], ['answered', 'no-answer']],
  ['call', ['done'], ['done', 'no-answer']],
  ['linkedin', ['done'], ['done']],
  ['task', ['done'], ['done']],
  ['schedule', ['done'], ['done']],
  ['meeting', ['held'], ['held', 'no-show']],
  ['decision', ['done'], ['done']],
])('a %s with the edges %j has the buttons %j', (type, edges, buttons) => {
  const step = stepOfType(type, 'step', Object.fromEntries(edges.map((edge) => [edge, endAt('over')])));
  expect(stepOutcomes(step, false)).toEqual(buttons);
});

test('an email that is out is not sent again', () => {
  const step = stepOfType('email', 'step', { replied: endAt('over'), 'no-answer': endAt('over') });
  expect(stepOutcomes(step, true)).toEqual(['replied', 'no-answer']);
});

const arrange = stepOfType('schedule', 'arrange', { done: goTo('meet') });
const meet = stepOfType('meeting', 'meet', { held: goTo('arrange-later') });
const arrangeLater = stepOfType('schedule', 'arrange-later', { done: endAt('over') });
const template = templateOf([arrange, meet, arrangeLater], { over: true });

test('scheduling asks for the day of the meeting that follows, and only then', () => {
  expect(asksForDay(template, arrange)).toBe(true);
  expect(asksForDay(template, meet)).toBe(false);
  expect(asksForDay(template, arrangeLater)).toBe(false);
});
