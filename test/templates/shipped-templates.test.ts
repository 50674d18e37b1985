import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countDays, countSteps } from '../../src/domain/template-length.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { printProblem } from '../../src/templates/template-problem.ts';

test('the six templates have the published record types, steps and days', async () => {
  const result = await loadTemplates(join(import.meta.dirname, '../../templates'));
  expect(result.ok ? [] : result.problem.map(printProblem)).toEqual([]);
  const templates = result.ok ? result.value : [];
  expect(templates.map((one) => [one.id, one.recordType, countSteps(one), countDays(one)])).toEqual([
    ['account-renewal', 'account', 13, 50],
    ['contact-no-show', 'contact', 7, 5],
    ['event-invitation', 'contact', 6, 5],
    ['outbound-prospecting', 'lead', 7, 9],
    ['product-demo', 'opportunity', 9, 5],
    ['webinar-follow-up', 'lead', 10, 7],
  ]);
});
