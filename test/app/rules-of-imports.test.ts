import { Memory } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { importNow, undoImport } from '../../src/app/importing/press-import.ts';
import { keepList } from '../../src/app/importing/prepare-import.ts';
import { runImports } from '../../src/app/importing/run-imports.ts';
import { showImport } from '../../src/app/importing/show-import.ts';
import { runRules } from '../../src/app/rules/run-rules.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { newRuleBook, type Rule } from '../../src/domain/rule.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, aPerson, aRecord, CONTOSO, MONDAY, recordId, templateId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';
import { given } from '../store/store-test.ts';
import { rulesCopy } from './rules-world.ts';

const WEBINAR = templateId('webinar-follow-up');
const RULE = aRule({ template: WEBINAR });
const RULES: readonly Rule[] = [
  RULE,
  aRule({
    id: 'pune',
    name: 'Pune',
    template: WEBINAR,
    trigger: { kind: 'joins', list: { of: { city: 'Pune' } } },
  }),
  aRule({ id: 'off', name: 'Off', template: WEBINAR, isOn: false }),
];

type Options = { readonly kept?: readonly SalesRecord[]; readonly rules?: readonly Rule[] };

async function world({ kept = [], rules = RULES }: Options = {}) {
  const store = await createLowdbStore(new Memory());
  await given(store, {
    people: [aPerson({ id: ALEX })],
    records: kept,
    ruleBook: { ...newRuleBook(CONTOSO), revision: 1, rules },
  });
  let ids = 0;
  const copyOf = (meets: Store) =>
    rulesCopy(meets, () => new Date(`${MONDAY}T06:00:00.000Z`), { newId: () => `id${(ids += 1)}` });
  let copy = copyOf(store);
  const turn = async () => {
    const found = await turnOf(copy, CONTOSO, ALEX);
    if (!found) throw new Error('Alex is gone');
    return found;
  };
  const sends = async (rows: readonly string[]) => {
    const content = Buffer.from(['Name,Email,City,Tags', ...rows].join('\n'));
    const list = await keepList(await turn(), { kind: 'csv', content }, { name: 'a.csv', words: 'leads' });
    if (!list.ok) throw new Error(list.problem);
    return list.value;
  };
  const imports = async (rows: readonly string[], chosen: Partial<Parameters<typeof importNow>[1]> = {}) => {
    const { id } = await sends(rows);
    const said = await importNow(await turn(), {
      id,
      type: 'lead',
      takesChanges: false,
      withRules: true,
      ...chosen,
    });
    await runImports(copy, CONTOSO);
    return { id, said: JSON.stringify(said) };
  };
  return {
    store,
    turn,
    imports,
    asks: async (rows: readonly string[]) =>
      JSON.stringify(await showImport(await turn(), await sends(rows))),
    goesOn: () => runImports(copy, CONTOSO),
    /** As another copy of the bot, or the same one after a restart. */
    restarts: (meets: Store = store) => void (copy = copyOf(meets)),
    decides: () => runRules(copy),
    firings: async () => {
      const all = await Promise.all(RULES.map(({ id }) => store.firingsOfRule(CONTOSO, id, 5_000)));
      return all.flat();
    },
    named: async (name: string) => (await store.searchRecords(CONTOSO, name, 1))[0]?.record,
  };
}

const people = (count: number, city = 'Pune') =>
  Array.from({ length: count }, (_, at) => `Person ${at},p${at}@zava.example,${city},`);

describe('a list that is imported', () => {
  test('sets off rules, as if its records were added one by one', async () => {
    const { imports, decides, firings, store } = await world();
    const { said } = await imports([
      'Ila,ila@zava.example,,expo',
      'Jai,jai@zava.example,Pune,expo',
      'Kim,kim@zava.example,,',
    ]);
    expect(said).toContain('Rules acted 3 times on them');
    expect((await firings()).map(({ rule }) => rule).sort()).toEqual(['expo', 'expo', 'pune']);
    await decides();
    expect((await store.firingsOfSeller(CONTOSO, ALEX, MONDAY)).map(({ state }) => state.kind)).toContain(
      'proposed',
    );
  });

  test('sets off nothing where somebody says so', async () => {
    const { imports, firings } = await world();
    const { said } = await imports(['Ila,ila@zava.example,,expo'], { withRules: false });
    expect(said).not.toContain('Rules');
    expect(await firings()).toEqual([]);
  });

  test('sets off nothing for what was so before, and something for what it fills in', async () => {
    const kept = [
      aRecord({
        id: recordId('ila'),
        name: 'Ila',
        type: 'lead',
        email: 'ila@zava.example',
        owner: ALEX,
        tags: ['expo'],
      }),
      aRecord({
        id: recordId('jai'),
        name: 'Jai',
        type: 'lead',
        email: 'jai@zava.example',
        owner: ALEX,
        tags: [],
      }),
    ];
    const { imports, firings } = await world({ kept });
    await imports(['Ila,ila@zava.example,,expo', 'Jai,jai@zava.example,,expo']);
    expect((await firings()).map(({ id }) => id)).toEqual(['expo.jai']);
  });

  test('is told with the question, and how many a day a seller gets', async () => {
    const { asks } = await world();
    const asked = await asks([...people(30), 'Ila,ila@zava.example,,expo']);
    expect(asked).toContain(
      'Rules act on 31 of these, for each seller up to 20 a day: “Pune” and “Expo leads”.',
    );
    expect(asked).toContain('Import without rules');
    expect(asked).not.toContain('Enrolling without asking');
  });

  test('says which rules enroll without asking; no word of rules where none acts', async () => {
    const { asks } = await world({ rules: [{ ...RULE, act: 'enroll', perDay: 5 }] });
    expect(await asks(['Ila,ila@zava.example,,expo'])).toMatch(
      /up to 5 a day[^]*Enrolling without asking: “Expo leads”/,
    );
    expect(await asks(['Kim,kim@zava.example,,'])).not.toMatch(/Rules act|without rules/);
  });

  test('sets off no more than sellers could get through', async () => {
    const { imports, firings } = await world();
    await imports(people(2_050));
    expect(await firings()).toHaveLength(2_000);
  });

  test('that a restart continues sets off each once', async () => {
    const { imports, goesOn, restarts, firings, store } = await world();
    let parts = 0;
    const dying: Store = {
      ...store,
      commit: async (tenant, changes) => {
        const committed = await store.commit(tenant, changes);
        if (changes.firings && (parts += 1) === 2) throw new NotSaved('simulated');
        return committed;
      },
    };
    restarts(dying);
    await imports(people(700)).catch(() => 'died');
    expect(await firings()).toHaveLength(400);
    restarts();
    await goesOn();
    expect(await firings()).toHaveLength(700);
  });

  test('that is undone sets off nothing by what it puts back', async () => {
    const ila = aRecord({
      id: recordId('ila'),
      name: 'Ila',
      type: 'lead',
      email: 'i@zava.example',
      owner: ALEX,
      city: 'Pune',
    });
    const { imports, turn, firings, named } = await world({ kept: [ila] });
    const { id } = await imports(['Ila,i@zava.example,Surat,'], { takesChanges: true });
    expect(await named('Ila')).toMatchObject({ city: 'Surat' });
    await undoImport(await turn(), id);
    expect(await named('Ila')).toMatchObject({ city: 'Pune' });
    expect(await firings()).toEqual([]);
  });
});

test.each([
  ['by one copy of the bot', false],
  ['also after a restart in between', true],
])('a record that two parts of a list are of is changed once, %s', async (_, isRestarted) => {
  const zara = aRecord({
    id: recordId('zara'),
    name: 'Zara',
    type: 'lead',
    email: 'z@zava.example',
    owner: ALEX,
    city: 'Agra',
  });
  const { imports, goesOn, restarts, named, store } = await world({ kept: [zara], rules: [] });
  const rows = ['Zara,z@zava.example,Pune,', ...people(250), 'Zara,z@zava.example,Surat,late'];
  let parts = 0;
  if (isRestarted)
    restarts({
      ...store,
      commit: async (tenant, changes) => {
        const committed = await store.commit(tenant, changes);
        if (changes.records && (parts += 1) === 1) throw new NotSaved('simulated');
        return committed;
      },
    });
  await imports(rows, { takesChanges: true }).catch(() => 'died');
  if (isRestarted) restarts();
  await goesOn();
  expect(await named('Zara')).toMatchObject({ city: 'Pune', tags: [] });
  expect(await named('Person 249')).toBeDefined();
});
