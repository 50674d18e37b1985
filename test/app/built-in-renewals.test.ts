import { expect, test } from 'vitest';
import { builtInRenewals } from '../../src/app/daily-card/renewals.ts';
import { newRuleBook, type Rule } from '../../src/domain/rule.ts';
import { ALEX, CONTOSO, MEGAN } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { TEMPLATES } from './rules-world.ts';

const renewing = (some: Partial<Rule>) => aRule({ trigger: { kind: 'renewal', days: 30 }, ...some });

test.each<[string, readonly Rule[], boolean]>([
  ['without a rule', [], true],
  ['beside a rule for something else', [aRule()], true],
  ['as long as the rule is off', [renewing({ isOn: false })], true],
  ['where the rule is for others', [renewing({ of: [MEGAN] })], true],
  ['no more where the rule is for everybody', [renewing({})], false],
  ['no more where the rule is for them, too', [renewing({ of: [MEGAN, ALEX] })], false],
  ['no more where one of several is for them', [renewing({ isOn: false }), renewing({ of: [ALEX] })], false],
])('a seller gets the proposals of 60 days before a renewal %s', (_, rules, isThere) => {
  const builtIn = builtInRenewals({ templates: TEMPLATES }, { ...newRuleBook(CONTOSO), rules }, ALEX);
  expect(builtIn !== undefined).toBe(isThere);
});
