import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { runRules } from '../../src/app/rules/run-rules.ts';
import type { FiringId, TenantId } from '../../src/domain/ids.ts';
import { newRuleBook } from '../../src/domain/rule.ts';
import { newFiring } from '../../src/domain/rules/firing.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, aPerson, aRecord, CONTOSO, day, FABRIKAM, recordId, templateId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { given } from '../store/store-test.ts';
import { rulesCopy } from './rules-world.ts';

const AT = '2026-11-23T06:00:00.000Z';
const RULE = aRule({ template: templateId('webinar-follow-up') });
const RENEWING = aRule({
  id: 'renewal',
  trigger: { kind: 'renewal', days: 30 },
  template: templateId('account-renewal'),
  recordType: 'account',
});
/** More than are decided at once. */
const MANY = Array.from({ length: 120 }, (_, at) => recordId(`lead ${at}`));

/** Contoso has more waiting than is decided at once, and Fabrikam one thing that came later. */
async function world(broken: (store: Store, isBroken: () => boolean) => Store) {
  const store = await createLowdbStore(new Memory());
  const first = { at: AT, today: day('2026-11-23') };
  for (const [tenant, ids] of [
    [CONTOSO, MANY],
    [FABRIKAM, [recordId('asha')]],
  ] as const) {
    const records = ids.map((id) => aRecord({ tenant, id, type: 'lead', owner: ALEX, tags: ['expo'] }));
    const at = tenant === CONTOSO ? AT : '2026-11-23T06:00:01.000Z';
    await given(
      store,
      {
        people: [aPerson({ tenant, id: ALEX })],
        records,
        ruleBook: {
          ...newRuleBook(tenant),
          revision: 1,
          rules: [RULE, RENEWING],
          checkedThrough: day('2026-11-22'),
          checkAt: at,
        },
        firings: records.map(({ id }) => newFiring(RULE, id, { kind: 'joined' }, { ...first, at, tenant })),
      },
      tenant,
    );
  }
  let now = new Date('2026-11-23T06:00:02.000Z');
  let isBroken = true;
  const errors: string[] = [];
  const copy = rulesCopy(
    broken(store, () => isBroken),
    () => now,
    { newId: () => 'id', onError: (message) => errors.push(message) },
  );
  return {
    store,
    errors,
    run: async (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) {
        await runRules(copy);
        now = new Date(now.getTime() + 1_000);
      }
    },
    mend: () => void (isBroken = false),
    passes: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    stateOf: async (tenant: TenantId, id: string) =>
      (await store.firings(tenant, [`expo.${id}` as FiringId]))[0]?.state.kind,
    proposed: async () =>
      (await store.firingsOfRecords(CONTOSO, MANY)).filter(({ state }) => state.kind === 'proposed'),
    checkAtOf: async (tenant: TenantId) => (await store.ruleBook(tenant))?.checkAt,
  };
}

const decides = ({ ruleBook, firings = [] }: Parameters<Store['commit']>[1]): boolean =>
  firings.some(({ state }) => state.kind !== 'waiting') || ruleBook?.checkedThrough === '2026-11-23';

test.each<[string, Parameters<typeof world>[0]]>([
  [
    'can’t be saved',
    (store, isBroken) => ({
      ...store,
      commit: (tenant, changes) =>
        isBroken() && tenant === CONTOSO && decides(changes)
          ? Promise.reject(new NotSaved('simulated'))
          : store.commit(tenant, changes),
    }),
  ],
  [
    'can’t be read',
    (store, isBroken) => ({
      ...store,
      organization: (tenant) =>
        isBroken() && tenant === CONTOSO
          ? Promise.reject(new Error('simulated'))
          : store.organization(tenant),
    }),
  ],
  [
    'are changed by others all the time',
    (store, isBroken) => ({
      ...store,
      commit: (tenant, changes) =>
        isBroken() && tenant === CONTOSO && decides(changes)
          ? Promise.resolve('conflict')
          : store.commit(tenant, changes),
    }),
  ],
])('a tenant whose rules %s keeps nobody else waiting, and is tried again later', async (_, broken) => {
  const { run, mend, passes, stateOf, checkAtOf, errors } = await world(broken);
  await run(3);
  expect(await stateOf(FABRIKAM, 'asha')).toBe('proposed');
  expect(await stateOf(CONTOSO, 'lead 0')).toBe('waiting');
  const logged = errors.length;
  await run(60);
  expect(errors).toHaveLength(logged);
  mend();
  passes(5);
  await run(3);
  expect(await stateOf(CONTOSO, 'lead 0')).toBe('proposed');
  expect(await checkAtOf(CONTOSO)).toBe('2026-11-24T00:05:00.000Z');
});

test.each([1, 2])(
  '%i of many that can’t be decided keep no others of their tenant waiting',
  async (count) => {
    const failing = MANY.slice(0, count);
    const { run, mend, stateOf, errors, proposed } = await world((store, isBroken) => ({
      ...store,
      records: (tenant, ids) =>
        isBroken() && tenant === CONTOSO && failing.some((id) => ids.includes(id))
          ? Promise.reject(new Error('simulated'))
          : store.records(tenant, ids),
    }));
    await run(3);
    expect(await proposed()).toHaveLength(RULE.perDay);
    expect(await stateOf(CONTOSO, 'lead 10')).toBe('proposed');
    for (const id of failing) expect(await stateOf(CONTOSO, id)).toBe('waiting');
    expect(errors).toHaveLength(1);
    mend();
    await run(3);
    expect(errors).toHaveLength(1);
  },
);
