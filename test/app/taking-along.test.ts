import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { runRules } from '../../src/app/rules/run-rules.ts';
import { withCheck } from '../../src/app/rules/check-days.ts';
import { addDays } from '../../src/domain/day.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import { newRuleBook, type RuleBook } from '../../src/domain/rule.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, aPerson, aRecord, CONTOSO, MEGAN, MONDAY, recordId, templateId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { DEFAULTS } from '../simulation/sellers.ts';
import { given } from '../store/store-test.ts';
import { rulesCopy } from './rules-world.ts';

const AT = new Date(`${MONDAY}T06:00:00.000Z`);
const RULE = aRule({ template: templateId('webinar-follow-up') });
const LEADS = Array.from({ length: 700 }, (_, at) =>
  aRecord({
    id: recordId(`lead ${at}`),
    type: 'lead',
    owner: ALEX,
    tags: ['expo'],
    renewalDate: addDays(MONDAY, 30),
  }),
);

type Changes = Parameters<Store['commit']>[1];

async function world(
  book: Partial<RuleBook>,
  commits: (count: number, changes: Changes) => 'works' | 'conflict' | 'dies',
) {
  const store = await createLowdbStore(new Memory());
  await given(store, {
    people: [aPerson({ id: ALEX })],
    records: LEADS,
    ruleBook: { ...newRuleBook(CONTOSO), revision: 1, checkAt: AT.toISOString(), ...book },
  });
  let now = AT;
  let count = 0;
  const copy = rulesCopy(
    {
      ...store,
      commit: (tenant, changes) => {
        const how = commits((count += 1), changes);
        if (how === 'dies') return Promise.reject(new NotSaved('simulated'));
        return how === 'conflict' ? Promise.resolve(how) : store.commit(tenant, changes);
      },
    },
    () => now,
    { newId: () => `id ${count}` },
  );
  return {
    store,
    run: () => runRules(copy),
    passes: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    fired: async () =>
      (
        await store.firingsOfRecords(
          CONTOSO,
          LEADS.map(({ id }) => id),
        )
      ).length,
  };
}

const taking = [{ rule: RULE.id, by: MEGAN, left: 2_000 }];

test('what is taken along when a rule is turned on is finished after a crash in between, each once', async () => {
  const { run, passes, fired, store } = await world({ rules: [RULE], taking }, (count) =>
    count === 3 ? 'dies' : 'works',
  );
  await run();
  expect(await fired()).toBe(400);
  passes(5);
  await run();
  expect(await fired()).toBe(LEADS.length);
  expect(await store.ruleBook(CONTOSO)).not.toHaveProperty('taking');
  expect(await store.ruleBook(CONTOSO)).not.toHaveProperty('checkAt');
});

test('no more are taken along than was said', async () => {
  const { run, fired } = await world(
    { rules: [RULE], taking: [{ rule: RULE.id, by: MEGAN, left: 250 }] },
    () => 'works',
  );
  await run();
  expect(await fired()).toBe(250);
});

test('nothing is taken along for a rule that is off by now', async () => {
  const { run, fired, store } = await world({ rules: [{ ...RULE, isOn: false }], taking }, () => 'works');
  await run();
  expect(await fired()).toBe(0);
  expect(await store.ruleBook(CONTOSO)).not.toHaveProperty('checkAt');
});

const RENEWING = { ...RULE, trigger: { kind: 'renewal', days: 30 } } as const;

test('renewals that come near are not lost when others are faster once', async () => {
  const { run, fired } = await world({ rules: [RENEWING], checkedThrough: addDays(MONDAY, -1) }, (count) =>
    count === 1 ? 'conflict' : 'works',
  );
  await run();
  expect(await fired()).toBe(LEADS.length);
});

test('a rule for a saved list notices renewals once the list is changed to ask for them', async () => {
  const rule = { ...RULE, trigger: { kind: 'joins', list: { segment: 'near' } } } as const;
  const before = addDays(MONDAY, -1);
  const defaults = { ...DEFAULTS, timeZone: 'UTC' };
  const clock = { now: () => new Date(`${before}T12:00:00.000Z`) };
  const book = withCheck({ ...newRuleBook(CONTOSO), revision: 1, rules: [rule] }, before, {
    clock,
    defaults,
  });
  const { run, fired, store } = await world(book, () => 'works');
  await given(store, {
    organization: {
      ...newOrganization(CONTOSO),
      revision: 1,
      segments: [{ id: 'near', name: 'Near', renewalDays: 30 }],
    },
  });
  await run();
  expect(await fired()).toBe(LEADS.length);
});
