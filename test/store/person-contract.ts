import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { EnrollBatch } from '../../src/domain/enroll-batch.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/person.ts';
import { ALEX, CONTOSO, FABRIKAM, MEGAN, MONDAY, aPerson, day, personId, templateId } from '../builders.ts';
import { aClaim, aReference, given, type StoreTest } from './store-test.ts';

export function personContract(test: StoreTest): void {
  test('a person is kept as they were last said to be', async ({ store }) => {
    await given(store, { people: [aPerson({ nextCardAt: '2026-11-23T03:30:00.000Z' })] });
    const changed = aPerson({
      settings: { language: 'hi', hour: 8 },
      seen: { locale: 'hi-IN' },
      modelAsked: { day: MONDAY, count: 3 },
    });
    await given(store, { people: [changed] });

    expect(await store.person(CONTOSO, ALEX)).toEqual(changed);
    expect(await store.person(CONTOSO, MEGAN)).toBeUndefined();
    expect(await store.nextCardDue()).toBeUndefined();
  });

  test('the same id in two tenants is two people', async ({ store }) => {
    await given(store, { people: [aPerson()], install: aReference(), claimDailyCard: aClaim() });

    expect(await store.person(FABRIKAM, ALEX)).toBeUndefined();
    expect(await store.reference(FABRIKAM, ALEX)).toBeUndefined();
    expect(await store.dailyCard(FABRIKAM, ALEX, MONDAY)).toBeUndefined();

    const namesake = aPerson({ tenant: FABRIKAM, name: 'Alex Weber' });
    const elsewhere = aReference({ tenant: FABRIKAM, conversationId: 'a:weber' });
    const claim = aClaim({ tenant: FABRIKAM });
    await given(store, { people: [namesake], install: elsewhere, claimDailyCard: claim }, FABRIKAM);

    expect(await store.person(CONTOSO, ALEX)).toEqual(aPerson());
    expect(await store.person(FABRIKAM, ALEX)).toEqual(namesake);
    await given(store, { uninstall: ALEX }, FABRIKAM);
    expect(await store.reference(CONTOSO, ALEX)).toEqual(aReference());
    expect(await store.reference(FABRIKAM, ALEX)).toBeUndefined();
  });

  const due = async (store: Store, at: string, limit = 100): Promise<readonly PersonId[]> =>
    (await store.peopleWithCardDue(at, limit)).map(({ id }) => id);

  test('people whose card is due come in the order in which they have waited', async ({ store }) => {
    const early = aPerson({ id: personId('early'), nextCardAt: '2026-11-23T03:30:00.000Z' });
    const late = aPerson({ id: personId('late'), nextCardAt: '2026-11-23T08:00:00.000Z' });
    const between = aPerson({
      tenant: FABRIKAM,
      id: personId('between'),
      nextCardAt: '2026-11-23T05:00:00.000Z',
    });
    await given(store, { people: [late, aPerson({ id: personId('never') }), early] });
    await given(store, { people: [between] }, FABRIKAM);

    expect(await due(store, '2026-11-23T03:29:59.999Z')).toEqual([]);
    expect(await due(store, '2026-11-23T05:00:00.000Z')).toEqual(['early', 'between']);
    expect(await due(store, '2026-11-23T05:00:00Z')).toEqual(['early', 'between']);
    expect(await due(store, '2026-11-24T00:00:00.000Z')).toEqual(['early', 'between', 'late']);
    expect(await due(store, '2026-11-24T00:00:00.000Z', 2)).toEqual(['early', 'between']);
    expect(await due(store, '2026-11-24T00:00:00.000Z', 0)).toEqual([]);
    expect(await store.nextCardDue()).toBe('2026-11-23T03:30:00.000Z');
    const farthest = async (limit: number) => (await store.peopleWithFarthestCard(limit)).map(({ id }) => id);
    expect(await farthest(100)).toEqual(['late', 'between', 'early']);
    expect(await farthest(2)).toEqual(['late', 'between']);
  });

  test('who still enrolls many is found, the earliest first', async ({ store }) => {
    const batch = (at: string): EnrollBatch => ({
      id: 'b',
      at,
      today: day('2026-11-23'),
      template: templateId('webinar'),
      inputs: {},
      records: [],
      starts: [],
    });
    const early = aPerson({ id: personId('early'), enrolling: batch('2026-11-23T03:30:00.000Z') });
    const late = aPerson({ id: personId('late'), enrolling: batch('2026-11-23T08:00:00.000Z') });
    await given(store, { people: [late, aPerson({ id: personId('none') }), early] });
    const found = async (at: string) => (await store.peopleEnrolling(at, 10)).map(({ id }) => id);
    expect(await found('2026-11-23T03:00:00.000Z')).toEqual([]);
    expect(await found('2026-11-23T09:00:00.000Z')).toEqual(['early', 'late']);
    const { enrolling: _, ...done } = early;
    await given(store, { people: [done] });
    expect(await found('2026-11-23T09:00:00.000Z')).toEqual(['late']);
  });

  test('people whose card is due at the same instant are all found', async ({ store }) => {
    const nextCardAt = '2026-11-23T03:30:00.000Z';
    const people = Array.from({ length: 50 }, (_, index) =>
      aPerson({ id: personId(`p${index}`), nextCardAt }),
    );
    await given(store, { people });
    await given(store, { people: people.slice(10).map((one) => aPerson({ id: one.id })) });

    expect([...(await due(store, nextCardAt))].sort()).toEqual(
      people
        .slice(0, 10)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('a person is found at the new instant only, once it was moved', async ({ store }) => {
    await given(store, { people: [aPerson({ nextCardAt: '2026-11-23T03:30:00.000Z' })] });
    await given(store, { people: [aPerson({ nextCardAt: '2026-11-24T03:30:00.000Z', name: 'Alex W.' })] });

    expect(await due(store, '2026-11-24T03:29:00.000Z')).toEqual([]);
    expect(await due(store, '2026-11-24T03:30:00.000Z')).toEqual([ALEX]);
    expect(await store.nextCardDue()).toBe('2026-11-24T03:30:00.000Z');
  });

  test('only the first install counts, until the bot is uninstalled', async ({ store }) => {
    expect(await store.commit(CONTOSO, { install: aReference() })).toBe('saved');
    expect(await store.commit(CONTOSO, { install: aReference({ conversationId: 'other' }) })).toBe(
      'conflict',
    );
    expect(await store.reference(CONTOSO, ALEX)).toEqual(aReference());

    await given(store, { uninstall: ALEX });
    expect(await store.reference(CONTOSO, ALEX)).toBeUndefined();
    expect(await store.commit(CONTOSO, { install: aReference({ locale: 'hi-IN' }) })).toBe('saved');
    expect(await store.reference(CONTOSO, ALEX)).toEqual(aReference({ locale: 'hi-IN' }));
  });

  test('a reference is kept whether or not there was one', async ({ store }) => {
    const moved = aReference({ serviceUrl: 'https://smba.example/emea/' });
    await given(store, { references: [aReference(), aReference({ person: MEGAN })] });
    await given(store, { references: [moved] });

    expect(await store.reference(CONTOSO, ALEX)).toEqual(moved);
    expect(await store.reference(CONTOSO, MEGAN)).toEqual(aReference({ person: MEGAN }));
    expect(await store.commit(CONTOSO, { install: aReference() })).toBe('conflict');
  });

  test('uninstalling somebody who never installed changes nothing', async ({ store }) => {
    expect(await store.commit(CONTOSO, { uninstall: MEGAN })).toBe('saved');
  });

  test('a daily card is claimed once a person and day, and settled', async ({ store }) => {
    expect(await store.commit(CONTOSO, { claimDailyCard: aClaim() })).toBe('saved');
    expect(await store.commit(CONTOSO, { claimDailyCard: aClaim() })).toBe('conflict');
    expect(await store.dailyCard(CONTOSO, ALEX, MONDAY)).toEqual(aClaim());

    const settled = aClaim({ state: 'sent', activityId: '1:abc' });
    await given(store, { settleDailyCard: settled });
    expect(await store.dailyCard(CONTOSO, ALEX, MONDAY)).toEqual(settled);
    expect(await store.commit(CONTOSO, { claimDailyCard: aClaim() })).toBe('conflict');
    expect(await store.dailyCard(CONTOSO, ALEX, MONDAY)).toEqual(settled);
  });

  test('a daily card can be claimed again for the next try, once', async ({ store }) => {
    await given(store, { claimDailyCard: aClaim() });
    await given(store, { settleDailyCard: aClaim({ state: 'waiting' }) });
    const again = aClaim({ attempt: 2 });

    const answers = await Promise.all([1, 2].map(() => store.commit(CONTOSO, { claimDailyCard: again })));
    expect(answers.toSorted()).toEqual(['conflict', 'saved']);
    expect(await store.dailyCard(CONTOSO, ALEX, MONDAY)).toEqual(again);
    expect(await store.commit(CONTOSO, { claimDailyCard: aClaim({ attempt: 4 }) })).toBe('conflict');
  });

  test('a card of long ago is forgotten when the next one of that person is claimed', async ({ store }) => {
    const [longAgo, kept] = [day('2026-10-18'), day('2026-10-19')];
    for (const claim of [
      aClaim({ day: longAgo }),
      aClaim({ day: kept }),
      aClaim({ day: longAgo, person: MEGAN }),
    ]) {
      await given(store, { claimDailyCard: claim });
      await given(store, { settleDailyCard: { ...claim, state: 'unknown' } });
    }
    await given(store, { claimDailyCard: aClaim() });

    expect(await store.dailyCard(CONTOSO, ALEX, longAgo)).toBeUndefined();
    expect((await store.dailyCard(CONTOSO, ALEX, kept))?.state).toBe('unknown');
    expect((await store.dailyCard(CONTOSO, MEGAN, longAgo))?.state).toBe('unknown');
  });

  test('the ledger has the card of a day, and what is not settled from before it', async ({ store }) => {
    const days = ['2026-10-18', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'].map(
      day,
    );
    const states = ['claimed', 'claimed', 'sent', 'waiting', 'failed', 'claimed'] as const;
    for (const [index, state] of states.entries())
      await given(store, { settleDailyCard: aClaim({ day: days[index] ?? MONDAY, state }) });
    await given(store, { settleDailyCard: aClaim({ person: MEGAN }) });

    const ledger = await store.ledger(CONTOSO, ALEX, MONDAY);
    expect(ledger.map((entry) => [entry.day, entry.state])).toEqual([
      ['2026-11-18', 'claimed'],
      ['2026-11-20', 'waiting'],
      ['2026-11-23', 'failed'],
    ]);
    expect(await store.ledger(FABRIKAM, ALEX, MONDAY)).toEqual([]);
  });

  test('of many who are asked for at once, a name that cannot be kept spoils none', async ({ store }) => {
    await given(store, { people: [aPerson()] });
    const asked = [ALEX, personId('no\0body'), ALEX, MEGAN, ALEX, ALEX];

    const found = await Promise.all(asked.map((id) => store.person(CONTOSO, id)));
    expect(found.map((person) => person?.id)).toEqual([ALEX, undefined, ALEX, undefined, ALEX, ALEX]);
  });

  test('of many who claim at once, each has their own answer', async ({ store }) => {
    const sellers = Array.from({ length: 30 }, (_, n) => personId(`seller ${n}`));
    for (const person of sellers.slice(0, 10)) await given(store, { claimDailyCard: aClaim({ person }) });
    const claims = [...sellers, ...sellers].map((person) => aClaim({ person }));

    const answers = await Promise.all(
      claims.map((claimDailyCard) => store.commit(CONTOSO, { claimDailyCard })),
    );
    expect(answers.slice(0, 10)).toEqual(Array(10).fill('conflict'));
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(20);
  });

  test('of many who settle and move on at once, each keeps their own', async ({ store }) => {
    const people = Array.from({ length: 30 }, (_, n) =>
      aPerson({ id: personId(`seller ${n}`), nextCardAt: `2026-11-24T03:${10 + n}:00.000Z` }),
    );
    const entryOf = ({ id }: Person) => aClaim({ person: id, state: 'sent', activityId: `1:${id}` });
    await Promise.all(people.map((one) => given(store, { settleDailyCard: entryOf(one), people: [one] })));

    for (const one of people) {
      expect(await store.person(CONTOSO, one.id)).toEqual(one);
      expect(await store.dailyCard(CONTOSO, one.id, MONDAY)).toEqual(entryOf(one));
    }
  });

  test('another day and another person can be claimed', async ({ store }) => {
    const tuesday = day('2026-11-24');
    await given(store, { claimDailyCard: aClaim() });

    expect(await store.commit(CONTOSO, { claimDailyCard: aClaim({ day: tuesday }) })).toBe('saved');
    expect(await store.commit(CONTOSO, { claimDailyCard: aClaim({ person: MEGAN }) })).toBe('saved');
    expect(await store.dailyCard(CONTOSO, MEGAN, tuesday)).toBeUndefined();
  });

  test('colleagues are found by any word of a sentence, misspelt, begun or in the other script', async ({
    store,
  }) => {
    const named = ['Megan Bowen', 'आशा राव', 'Rajesh Iyer', 'Zoë van der Berg', 'Ravi Menon'];
    const people = named.map((name, index) => aPerson({ id: personId(`p${index}`), name }));
    await given(store, { people });
    await given(store, { people: [aPerson({ tenant: FABRIKAM, name: 'Megan Weber' })] }, FABRIKAM);
    const found = async (...words: readonly string[]) =>
      (await store.searchColleagues(CONTOSO, words, 3)).map(({ name }) => name);

    expect(await found('reassign', 'megan')).toEqual(['Megan Bowen']);
    expect(await found('megna')).toEqual(['Megan Bowen']);
    expect(await found('bowe')).toEqual(['Megan Bowen']);
    expect(await found('asha')).toEqual(['आशा राव']);
    expect(await found('राजेश', 'अय्यर')).toEqual(['Rajesh Iyer']);
    expect(await found('zoe')).toEqual(['Zoë van der Berg']);
    expect(await found('menon', 'ravi', 'rajesh')).toEqual(['Ravi Menon', 'Rajesh Iyer']);
    expect(await found('weber')).toEqual([]);
    expect(await found()).toEqual([]);

    await given(store, { people: [aPerson({ id: personId('p0'), name: 'Megan Young' })] });
    expect(await found('bowen')).toEqual([]);
    expect(await found('young')).toEqual(['Megan Young']);
    expect(await store.searchColleagues(CONTOSO, ['megan'], 3)).toEqual(
      (await store.directory(CONTOSO)).filter(({ name }) => name === 'Megan Young'),
    );
  });
}
