import { expect, test } from 'vitest';
import { countDays, countSteps } from '../../src/domain/template-length.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

const ends = { over: false };
const last = stepOfType('task', 'last', { done: endAt('over') });

test('a single step takes no days', () => {
  const template = templateOf([last], ends);
  expect([countSteps(template), countDays(template)]).toEqual([1, 0]);
});

test('waits on one line add up', () => {
  const line = [
    stepOfType('task', 'first', { done: goTo('second', 2) }),
    stepOfType('email', 'second', { sent: goTo('last', 5) }),
    last,
  ];
  expect([countSteps(templateOf(line, ends)), countDays(templateOf(line, ends))]).toEqual([3, 7]);
});

test('the slowest branch counts, not the longest and not the last', () => {
  const branching = [
    stepOfType('email', 'first', { replied: goTo('last', 9), 'no-answer': goTo('second', 1) }),
    stepOfType('call', 'second', { answered: goTo('last', 3), 'no-answer': goTo('last', 2) }),
    last,
  ];
  expect(countDays(templateOf(branching, ends))).toBe(9);
});

test('joined paths are counted in a moment, however many there are', () => {
  const ladder = Array.from({ length: 60 }, (_, at) =>
    stepOfType('call', `call-${at}`, {
      answered: goTo(at < 59 ? `call-${at + 1}` : 'last', 1),
      'no-answer': goTo(at < 59 ? `call-${at + 1}` : 'last', 2),
    }),
  );
  expect(countDays(templateOf([...ladder, last], ends))).toBe(120);
});
