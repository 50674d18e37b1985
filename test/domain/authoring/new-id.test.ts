import { expect, test } from 'vitest';
import { newEndId, newInputId, newStepId } from '../../../src/domain/authoring/new-id.ts';
import type { StepType } from '../../../src/domain/template.ts';
import { shipped } from './shipped.ts';

const demo = shipped('product-demo');

test.each<readonly [title: string | undefined, type: StepType, id: string]>([
  ['Ask for a meeting', 'call', 'ask-for-a-meeting'],
  ["What's new at “Contoso”?", 'email', 'whats-new-at-contoso'],
  ['Réunion à 2', 'meeting', 'reunion-a-2'],
  ['Call', 'call', 'call-2'],
  ['फिर कॉल करें', 'call', 'call-2'],
  ['फिर ईमेल करें', 'email', 'email'],
  ['24 hours later', 'task', 'hours-later'],
  ['Constructor', 'task', 'constructor-2'],
  ['!!!', 'automated-email', 'automated-email'],
  [undefined, 'linkedin', 'linkedin'],
])('a step called %s of type %s is “%s”', (title, type, id) => {
  expect(newStepId(demo, { type, ...(title !== undefined && { title }) })).toBe(id);
});

test('an end and an input are called after their names too', () => {
  expect(newEndId(demo, 'Demo given')).toBe('demo-given-2');
  expect(newEndId(demo, 'डेमो हुआ')).toBe('end');
  expect(newInputId(demo, 'Meeting date')).toBe('meetingDate');
  expect(newInputId(demo, 'Product')).toBe('product2');
  expect(newInputId(demo, 'to string')).toBe('toString2');
});
