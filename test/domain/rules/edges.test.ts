import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Enrollment, Ending } from '../../../src/domain/enrollment.ts';
import type { SalesRecord } from '../../../src/domain/record.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import { edgesOfChange, edgesOfEnd, readyRules } from '../../../src/domain/rules/edges.ts';
import { factsOf, fitOf, fits } from '../../../src/domain/rules/fit.ts';
import { ALEX, anEnrollment, aRecord, day, MEGAN, templateId } from '../../builders.ts';
import { aRule } from './builders.ts';

const TODAY = day('2026-11-23');
const aLead = (some: Partial<SalesRecord> = {}) => aRecord({ type: 'lead', tags: [], ...some });
const SEGMENTS = [{ id: 'pune', name: 'Cold Pune', city: 'Pune' }];
const fired = (rule: Rule, before: SalesRecord | undefined, after: SalesRecord) =>
  edgesOfChange(readyRules({ rules: [rule] }, SEGMENTS), before, after, TODAY).length === 1;

const onList = (list: { segment: string } | { of: object }): Rule =>
  aRule({ trigger: { kind: 'joins', list } });
const valued = (amount: number) => ({ value: { amount, currency: 'INR' } });

describe('a record that comes to fit sets a rule off', () => {
  test.each<[string, Rule, Partial<SalesRecord> | undefined, Partial<SalesRecord>, boolean]>([
    ['gets the tag', aRule(), {}, { tags: ['Expo'] }, true],
    ['had the tag', aRule(), { tags: ['expo'] }, { tags: ['expo', 'vip'] }, false],
    ['loses the tag', aRule(), { tags: ['expo'] }, {}, false],
    ['is new, with the tag', aRule(), undefined, { tags: ['expo'] }, true],
    [
      'moves into the city of a saved list',
      onList({ segment: 'pune' }),
      { city: 'Agra' },
      { city: 'PUNE' },
      true,
    ],
    ['the saved list is gone', onList({ segment: 'none' }), {}, { city: 'Pune' }, false],
    ['another type', aRule(), { type: 'contact' }, { type: 'contact', tags: ['expo'] }, false],
    ['comes back from the archive', aRule(), { archived: true, tags: ['expo'] }, { tags: ['expo'] }, false],
    ['is archived', aRule(), {}, { archived: true, tags: ['expo'] }, false],
    [
      'is worth enough now',
      aRule({ conditions: [{ kind: 'value', atLeast: 500 }] }),
      { tags: ['expo'], ...valued(499) },
      { tags: ['expo'], ...valued(500) },
      true,
    ],
    [
      'loses the tag that it must not have',
      aRule({ conditions: [{ kind: 'no-tag', is: 'vip' }] }),
      { tags: ['expo', 'VIP'] },
      { tags: ['expo'] },
      true,
    ],
    [
      'its renewal is moved near',
      aRule({ trigger: { kind: 'renewal', days: 60 } }),
      { renewalDate: day('2027-06-01') },
      { renewalDate: day('2027-01-22') },
      true,
    ],
    [
      'another near renewal takes its place',
      aRule({ trigger: { kind: 'renewal', days: 60 } }),
      { renewalDate: day('2026-12-01') },
      { renewalDate: day('2027-01-22') },
      true,
    ],
    [
      'its renewal is a day too far',
      aRule({ trigger: { kind: 'renewal', days: 60 } }),
      {},
      { renewalDate: day('2027-01-23') },
      false,
    ],
    ['the rule is off', aRule({ isOn: false }), {}, { tags: ['expo'] }, false],
  ])('%s', (_, rule, before, after, isFired) => {
    expect(fired(rule, before && aLead(before), aLead(after))).toBe(isFired);
  });
});

describe('the end of a sequence sets a rule off', () => {
  const ended = (how: Ending, template = 'webinar'): Enrollment =>
    anEnrollment({ template: templateId(template), state: { kind: 'ended', on: TODAY, how } });
  const won: Ending = { kind: 'closed', reason: 'won' };
  const reached = (success: boolean, end = 'good'): Ending => ({
    kind: 'reached',
    end: end as never,
    success,
  });

  test.each<['any' | 'success' | 'no-success' | { end: string }, Ending, boolean]>([
    ['any', won, true],
    ['any', { kind: 'closed', reason: 'unenrolled' }, false],
    ['any', { kind: 'closed', reason: 'replaced' }, false],
    ['any', { kind: 'closed', reason: 'turned-off' }, false],
    ['success', won, true],
    ['success', reached(true), true],
    ['success', reached(false), false],
    ['no-success', reached(false), true],
    ['no-success', { kind: 'skipped' }, true],
    ['no-success', won, false],
    [{ end: 'good' }, reached(false), true],
    [{ end: 'bad' }, reached(true), false],
  ])('%s: %o', (how, ending, isFired) => {
    const rule = aRule({ trigger: { kind: 'ended', template: templateId('webinar'), how: how as never } });
    const ready = readyRules({ rules: [rule] }, []);
    expect(edgesOfEnd(ready, ended(ending), aLead(), TODAY)).toHaveLength(isFired ? 1 : 0);
    expect(edgesOfEnd(ready, ended(ending, 'demo'), aLead(), TODAY)).toEqual([]);
  });
});

const someTag = fc.constantFrom('expo', 'vip', 'Expo', 'pune');
const someRecord = fc
  .record({
    type: fc.constantFrom('lead', 'contact'),
    tags: fc.uniqueArray(someTag, { maxLength: 3 }),
    city: fc.constantFrom('Pune', 'Agra', 'पुणे'),
    owner: fc.constantFrom(ALEX, MEGAN),
    value: fc.record({ amount: fc.nat(1_000), currency: fc.constant('INR') }),
    renewalDate: fc.constantFrom(day('2026-12-01'), day('2027-03-01')),
  })
  .map((some) => aRecord(some as Partial<SalesRecord>));
const someCondition = fc.oneof(
  fc.record({ kind: fc.constantFrom('tag', 'no-tag'), is: someTag }),
  fc.record({ kind: fc.constant('city'), is: fc.constantFrom('pune', 'AGRA', 'पुणे') }),
  fc.record({ kind: fc.constant('value'), atLeast: fc.nat(1_000) }),
);
const someRule = fc
  .record({
    trigger: fc.oneof(
      fc.record({
        kind: fc.constant('joins'),
        list: fc.record({ of: fc.constantFrom({}, { tag: 'expo' }, { city: 'Agra' }, { renewalDays: 30 }) }),
      }),
      fc.record({ kind: fc.constant('renewal'), days: fc.nat(150) }),
    ),
    conditions: fc.array(someCondition, { maxLength: 4 }),
  })
  .map((some) => aRule(some as Partial<Rule>));

test('a rule is set off exactly when a record fits that did not, whatever the rule', () => {
  fc.assert(
    fc.property(someRule, fc.array(someRecord, { minLength: 1, maxLength: 6 }), (rule, history) => {
      const fit = fitOf(rule, []);
      const isIn = (record: SalesRecord | undefined) =>
        fit !== undefined && record !== undefined && fits(fit, factsOf(record), TODAY);
      history.forEach((after, at) => {
        const before = history[at - 1];
        const isAnother = rule.trigger.kind === 'renewal' && before?.renewalDate !== after.renewalDate;
        expect(fired(rule, before, after)).toBe(isIn(after) && (!isIn(before) || isAnother));
        expect(fired(rule, after, after)).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
});
