import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { runRules } from '../../src/app/rules/run-rules.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { undo } from '../../src/domain/engine.ts';
import type { FiringId } from '../../src/domain/ids.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { newRuleBook, type Rule } from '../../src/domain/rule.ts';
import { isCounted, type Firing } from '../../src/domain/rules/firing.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, aPerson, aRecord, CONTOSO, day, MEGAN, recordId, templateId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { createRandom } from '../simulation/random.ts';
import { given } from '../store/store-test.ts';
import { rulesCopy } from './rules-world.ts';

const WEBINAR = templateId('webinar-follow-up');
const FIRST = day('2026-01-01');
const DAYS = 365;

const PROPOSING = aRule({ id: 'again', again: true, perDay: 2, template: WEBINAR });
const ENROLLING = aRule({
  id: 'vip',
  name: 'VIPs',
  again: true,
  act: 'enroll',
  perDay: 1,
  trigger: { kind: 'joins', list: { of: { tag: 'vip' } } },
  template: templateId('outbound-prospecting'),
  assignee: { kind: 'in-turn', among: [ALEX, MEGAN] },
});
const RENEWING = aRule({
  id: 'renewal',
  trigger: { kind: 'renewal', days: 30 },
  recordType: 'account',
  template: templateId('account-renewal'),
  perDay: 5,
});

const LEADS = ['asha', 'ila', 'jai', 'kim', 'ravi'].map((id) =>
  aRecord({ id: recordId(id), type: 'lead', owner: ALEX, tags: [], email: `${id}@zava.example` }),
);
const ACCOUNTS = [10, 60, 61, 200, 380].map((days, at) =>
  aRecord({
    id: recordId(`account ${at}`),
    type: 'account',
    owner: MEGAN,
    renewalDate: addDays(FIRST, days),
    email: 'a@zava.example',
  }),
);

/** As a copy of the bot meets it that breaks off now and then, before or after what it saves. */
const breaking = (store: Store, random: () => number): Store => ({
  ...store,
  commit: async (tenant, changes) => {
    if (random() < 0.1) throw new NotSaved('simulated');
    const committed = await store.commit(tenant, changes);
    if (random() < 0.1) throw new NotSaved('simulated');
    return committed;
  },
});

async function world(seed: number) {
  const random = createRandom(seed);
  const store = await createLowdbStore(new Memory());
  let now = new Date(`${FIRST}T06:00:00.000Z`);
  let ids = 0;
  const rules: readonly Rule[] = [PROPOSING, ENROLLING, RENEWING];
  await given(store, {
    people: [ALEX, MEGAN].map((id) => aPerson({ id })),
    records: [...LEADS, ...ACCOUNTS],
    ruleBook: {
      ...newRuleBook(CONTOSO),
      revision: 1,
      rules,
      checkedThrough: FIRST,
      checkAt: now.toISOString(),
    },
  });
  const newId = () => `id ${(ids += 1)}`;
  const copy = () => rulesCopy(breaking(store, random), () => now, { newId });
  return { random, store, copies: [copy(), copy()] as const, at: (instant: Date) => void (now = instant) };
}

const toggled = ({ tags, ...record }: SalesRecord, tag: string): SalesRecord => ({
  ...record,
  tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag],
});

test.each([1, 2])(
  'a year with two copies that break off: exactly the edges, and no more a day than said (%i)',
  async (seed) => {
    const { random, store, copies, at } = await world(seed);
    const expected = new Set<string>();
    const seen = new Map<FiringId, Firing>();
    const overfull: string[] = [];
    const twice: string[] = [];
    let today: Day = FIRST;
    for (let count = 0; count < DAYS; count += 1) {
      today = addDays(FIRST, count);
      at(new Date(`${today}T06:00:00.000Z`));
      for (const { id } of LEADS.filter(() => random() < 0.2)) {
        const tag = random() < 0.5 ? 'expo' : 'vip';
        const before = await store.record(CONTOSO, id);
        if (!before) throw new Error('It is gone');
        const [one, other] = copies;
        await (random() < 0.5 ? one : other).store
          .commit(CONTOSO, { records: [toggled(before, tag)] })
          .catch(() => 'broken off');
        const after = await store.record(CONTOSO, id);
        if (after?.tags.includes(tag) && !before.tags.includes(tag))
          expected.add(`${tag === 'expo' ? 'again' : 'vip'}.${id}.${today}`);
      }
      for (let round = 0; round < 6; round += 1)
        await Promise.all(copies.map((services) => runRules(services).catch(() => undefined)));
      const all = await store.firingsOfRecords(
        CONTOSO,
        [...LEADS, ...ACCOUNTS].map(({ id }) => id),
      );
      all.forEach((firing) => seen.set(firing.id, firing));
      for (const [seller, rule] of [ALEX, MEGAN].flatMap((id) =>
        [PROPOSING, ENROLLING, RENEWING].map((one) => [id, one] as const),
      )) {
        const given = all.filter(
          (one) => one.seller === seller && one.rule === rule.id && one.day === today && isCounted(one),
        );
        if (given.length > rule.perDay) overfull.push(`${seller} ${rule.id} ${today}`);
      }
      const running = await store.runningOfRecords(
        CONTOSO,
        LEADS.map(({ id }) => id),
      );
      if (new Set(running.map(({ record }) => record)).size < running.length) twice.push(today);
      for (const one of running.filter(() => random() < 0.2)) {
        const ended = undo(one, { today, at: `${today}T07:00:00.000Z`, by: ALEX });
        if (ended.ok) await store.commit(CONTOSO, { enrollments: [ended.value.enrollment] });
      }
    }
    const renewals = ACCOUNTS.flatMap(({ id, renewalDate = FIRST }) => {
      const near = addDays(renewalDate, -30);
      return near > FIRST && near <= today ? [`renewal.${id}.${renewalDate}`] : [];
    });
    expect([...seen.keys()].sort()).toEqual([...expected, ...renewals].sort());
    expect({ overfull, twice }).toEqual({ overfull: [], twice: [] });
    const states = new Set([...seen.values()].map(({ state }) => state.kind));
    expect(states.has('enrolled') && states.has('left')).toBe(true);
  },
);
