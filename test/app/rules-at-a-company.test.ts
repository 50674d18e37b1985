import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { runRules } from '../../src/app/rules/run-rules.ts';
import { newRuleBook } from '../../src/domain/rule.ts';
import { newFiring } from '../../src/domain/rules/firing.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  ALEX,
  anEnrollment,
  aPerson,
  aRecord,
  CONTOSO,
  MEGAN,
  MONDAY,
  recordId,
  templateId,
} from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { given } from '../store/store-test.ts';
import { rulesCopy } from './rules-world.ts';

const AT = `${MONDAY}T06:00:00.000Z`;
const RULE = aRule({ template: templateId('webinar-follow-up'), act: 'enroll' });

const lead = (id: string, company: string) =>
  aRecord({
    id: recordId(id),
    type: 'lead',
    owner: ALEX,
    tags: ['expo'],
    email: `${id}@mail.example`,
    company,
  });

test('a rule enrolls nobody beside another contact of the company whose sequence runs, but proposes it', async () => {
  const store = await createLowdbStore(new Memory());
  const tagged = [
    lead('ravi', 'Fabrikam Ltd'),
    lead('ila', 'Zava'),
    lead('jai', 'Zava'),
    lead('kim', 'Tailspin'),
  ];
  const asha = aRecord({ company: 'Fabrikam' });
  await given(store, {
    people: [ALEX, MEGAN].map((id) => aPerson({ id })),
    records: [asha, ...tagged],
    enrollments: [anEnrollment({ record: asha.id, seller: MEGAN })],
    ruleBook: { ...newRuleBook(CONTOSO), revision: 1, rules: [RULE] },
    firings: tagged.map(({ id }) =>
      newFiring(RULE, id, { kind: 'joined' }, { tenant: CONTOSO, at: AT, today: MONDAY }),
    ),
  });
  let ids = 0;
  await runRules(rulesCopy(store, () => new Date(AT), { newId: () => `id ${(ids += 1)}` }));
  const all = await store.firingsOfRecords(
    CONTOSO,
    tagged.map(({ id }) => id),
  );
  const became = Object.fromEntries(all.map(({ record, state }) => [record, state.kind]));
  expect(became).toMatchObject({ ravi: 'proposed', kim: 'enrolled' });
  // Of two at one company, who came first.
  expect([became.ila, became.jai]).toEqual(['enrolled', 'proposed']);
});
