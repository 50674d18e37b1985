import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../../src/templates/load-templates.ts';
import { judge, voices, type Verdict } from './voices.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../../../templates'));
if (!loaded.ok) throw new Error('The shipped templates have problems');
const shipped = loaded.value;

const judged = voices.map((voice) => {
  const template = shipped.find(({ id }) => id === voice.template);
  if (!template) throw new Error(`No template ${voice.template}`);
  return { ...voice, ...judge(voice, template) };
});
const number = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;

/** A floor: raise it when more is understood. */
const RIGHT_AT_LEAST = 183;
const WRONG_AT_MOST = 12;

test('most of what managers say of a template is understood', () => {
  expect(number('right')).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
});

test('hardly anything is taken for another change', () => {
  expect(number('wrong')).toBeLessThanOrEqual(WRONG_AT_MOST);
});

test('what is said of customers, reports and reminders is no change', () => {
  expect(
    judged.filter(({ means, read }) => means === 'not about it' && read !== means).map(({ said }) => said),
  ).toEqual([]);
});
