import { expect, test } from 'vitest';
import type { SalesRecord } from '../../../src/domain/record.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import { fitOf, type Fit } from '../../../src/domain/rules/fit.ts';
import { fitsSince, withLately } from '../../../src/domain/rules/lately.ts';
import { aRecord, day } from '../../builders.ts';
import { aRule } from './builders.ts';

const fitFor = (some: Partial<Rule>): Fit => {
  const found = fitOf(aRule(some), []);
  if (!found) throw new Error('Nothing fits such a rule');
  return found;
};
const fit = fitFor({ conditions: [{ kind: 'no-tag', is: 'vip' }] });
const aLead = (some: Partial<SalesRecord>) => aRecord({ type: 'lead', tags: [], ...some });

/** As changes come, the last state with the day of each. */
const grown = (...changes: readonly (readonly [string, Partial<SalesRecord>])[]): SalesRecord =>
  changes.reduce<SalesRecord>(
    (before, [on, some]) => withLately(before, { ...before, ...some }, day(on)),
    aLead({}),
  );

test('since when a record fits is the latest day on which something of it changed that matters', () => {
  const record = grown(
    ['2026-11-01', { tags: ['expo', 'vip'] }],
    ['2026-11-10', { tags: ['expo'] }],
    ['2026-11-20', { city: 'Pune' }],
  );
  expect(fitsSince(fit, record)).toBe('2026-11-10');
});

test('what changed longer ago than a month is forgotten', () => {
  const record = grown(['2026-09-01', { tags: ['expo'] }], ['2026-11-20', { city: 'Pune' }]);
  expect(fitsSince(fit, record)).toBeUndefined();
  expect(Object.keys(record.lately ?? {})).toEqual(['city:pune']);
});

test('a record that was added fits since then, and one that was kept before since nobody knows when', () => {
  const added = withLately(undefined, aLead({ tags: ['expo'] }), day('2026-11-20'));
  expect(fitsSince(fit, added)).toBe('2026-11-20');
  expect(fitsSince(fit, aLead({ tags: ['expo'] }))).toBeUndefined();
});

test('a renewal comes near by itself', () => {
  const near = fitFor({ trigger: { kind: 'renewal', days: 60 } });
  expect(fitsSince(near, aLead({ renewalDate: day('2027-01-10') }))).toBe('2026-11-11');
});

test('what changes nothing keeps the very same record', () => {
  const record = aLead({});
  expect(withLately(record, record, day('2026-11-20'))).toBe(record);
});
