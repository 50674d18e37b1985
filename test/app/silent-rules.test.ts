import { Memory } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/app/rules/run-rules.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import { addDays } from '../../src/domain/day.ts';
import type { FiringId } from '../../src/domain/ids.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { newRuleBook, type Rule } from '../../src/domain/rule.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  ALEX,
  aPerson,
  aRecord,
  anEnrollment,
  anEntry,
  CONTOSO,
  day,
  enrollmentId,
  recordId,
  templateId,
} from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { given } from '../store/store-test.ts';
import { rulesCopy, TEMPLATES } from './rules-world.ts';

const ON = day('2026-11-23');
const QUIET: Rule = aRule({
  id: 'quiet',
  template: templateId('webinar-follow-up'),
  trigger: { kind: 'joins', list: { of: { type: 'lead', idleDays: 30 } } },
});
const OUTBOUND = TEMPLATES.find(({ id }) => id === 'outbound-prospecting');

/** Leads by the day on which something last happened in their sequence, which has ended; `never`: in none. */
async function world(touched: Readonly<Record<string, string>>, rules: readonly Rule[] = [QUIET]) {
  const store = await createLowdbStore(new Memory());
  await given(store, {
    people: [aPerson({ id: ALEX })],
    organization: {
      ...newOrganization(CONTOSO),
      revision: 1,
      segments: [{ id: 'cold', name: 'Cold', type: 'lead', mine: true, idleDays: 30 }],
    },
    ruleBook: {
      ...newRuleBook(CONTOSO),
      revision: 1,
      rules,
      checkedThrough: ON,
      checkAt: `${addDays(ON, 1)}T00:05:00.000Z`,
    },
  });
  const happens = async (id: string, on: string) =>
    given(store, {
      enrollments: [
        anEnrollment({
          id: enrollmentId(`${id} ${on}`),
          record: recordId(id),
          seller: ALEX,
          template: templateId('outbound-prospecting'),
          version: OUTBOUND?.version ?? 1,
          state: { kind: 'ended', on: day(on), how: { kind: 'closed', reason: 'lost' } },
          history: [anEntry({ at: `${on}T10:00:00.000Z`, today: day(on), by: ALEX })],
        }),
      ],
    });
  const lead = (id: string, some: Partial<SalesRecord> = {}) =>
    aRecord({ id: recordId(id), type: 'lead', owner: ALEX, tags: [], email: `${id}@zava.example`, ...some });
  for (const [id, on] of Object.entries(touched)) {
    await given(store, { records: [lead(id)] });
    if (on !== 'never') await happens(id, on);
  }
  let now = new Date(`${ON}T06:00:00.000Z`);
  let ids = 0;
  const copy = () => rulesCopy(store, () => now, { newId: () => `id ${(ids += 1)}` });
  const copies = [copy(), copy()];
  return {
    store,
    happens,
    lead,
    copies,
    /** Both copies look on the morning of that day. */
    morning: async (on: string) => {
      now = new Date(`${on}T06:00:00.000Z`);
      for (let round = 0; round < 3; round += 1) await Promise.all(copies.map((one) => runRules(one)));
    },
    fired: async () =>
      (await store.firingsOfRule(CONTOSO, 'quiet', 100)).map(({ record }) => record as string).sort(),
    stateOf: async (id: string) => (await store.firings(CONTOSO, [`quiet.${id}` as FiringId]))[0]?.state,
  };
}

describe('a rule for whoever has been silent for 30 days', () => {
  test('acts on the day on which they have, once, and on nobody who was so before', async () => {
    const { morning, fired, stateOf } = await world({
      long: '2026-09-01',
      before: '2026-10-23',
      first: '2026-10-24',
      second: '2026-10-25',
      third: '2026-10-27',
      lately: '2026-11-20',
      never: 'never',
    });
    await morning('2026-11-23');
    expect(await fired()).toEqual([]);
    await morning('2026-11-24');
    expect(await fired()).toEqual(['first']);
    expect(await stateOf('first')).toEqual({ kind: 'proposed' });
    // Nobody looked for some days.
    await morning('2026-11-28');
    expect(await fired()).toEqual(['first', 'second', 'third']);
    await morning('2026-11-29');
    expect(await fired()).toEqual(['first', 'second', 'third']);
  });

  test('leaves out whom somebody has worked with again, before it was their turn and after', async () => {
    const { morning, fired, happens, stateOf } = await world({ asha: '2026-10-24', ravi: '2026-10-24' }, [
      { ...QUIET, perDay: 1 },
    ]);
    await morning('2026-11-25');
    expect(await fired()).toEqual(['asha', 'ravi']);
    await happens('ravi', '2026-11-25');
    await morning('2026-11-26');
    expect(await stateOf('asha')).toEqual({ kind: 'proposed' });
    expect(await stateOf('ravi')).toEqual({ kind: 'left', why: 'no-longer' });
  });

  test('is set off by silence alone, not by what else changes meanwhile', async () => {
    const rule = { ...QUIET, conditions: [{ kind: 'tag', is: 'expo' } as const] };
    const { copies, lead, morning, fired } = await world({ long: '2026-09-01' }, [rule]);
    await copies[0]?.store.commit(CONTOSO, { records: [lead('long', { tags: ['expo'] }), lead('new')] });
    await morning('2026-11-25');
    expect(await fired()).toEqual([]);
  });

  test('takes “whoever uses the list” of a saved list for the owner', async () => {
    const rule: Rule = { ...QUIET, trigger: { kind: 'joins', list: { segment: 'cold' } } };
    const { store, lead, happens, morning, fired } = await world({ asha: '2026-10-24' }, [rule]);
    const { owner: _, ...nobodys } = lead('ila');
    await given(store, { records: [nobodys] });
    await happens('ila', '2026-10-24');
    await morning('2026-11-25');
    expect(await fired()).toEqual(['asha']);
  });
});
