import { expect } from 'vitest';
import type { FiringId } from '../../src/domain/ids.ts';
import { newRuleBook, type Rule } from '../../src/domain/rule.ts';
import { forgottenFiring, movedOn } from '../../src/domain/rules/firing.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  MONDAY,
  aRecord,
  anEnrollment,
  day,
  enrollmentId,
  recordId,
  templateId,
} from '../builders.ts';
import { aFiring, aRule } from '../domain/rules/builders.ts';
import { given, type StoreTest } from './store-test.ts';

const AT = '2026-11-23T04:00:00.000Z';

const idsOf = (firings: readonly { readonly id: string }[]) => firings.map(({ id }) => id).sort();

export function ruleContract(test: StoreTest): void {
  test('the rules of a tenant are kept, and whose renewals are to be looked at is found', async ({
    opened,
    store,
  }) => {
    const rules: readonly Rule[] = [aRule()];
    await given(store, { ruleBook: { ...newRuleBook(CONTOSO), revision: 1, rules, checkAt: AT } });
    await given(store, { ruleBook: { ...newRuleBook(FABRIKAM), revision: 1 } }, FABRIKAM);
    const again = await opened.reopen();
    expect(await again.ruleBook(CONTOSO)).toMatchObject({ rules, checkAt: AT });
    expect(await again.ruleBooksToCheck(AT, 10)).toEqual([CONTOSO]);
    expect(await again.ruleBooksToCheck('2026-11-23T03:59:59.000Z', 10)).toEqual([]);
  });

  test('of two changes of the rules at once, the second is refused', async ({ store }) => {
    await given(store, { ruleBook: { ...newRuleBook(CONTOSO), revision: 1 } });
    const next = { ...newRuleBook(CONTOSO), revision: 2 };
    expect(await store.commit(CONTOSO, { ruleBook: next })).toBe('saved');
    expect(await store.commit(CONTOSO, { ruleBook: next })).toBe('conflict');
    expect(await store.commit(CONTOSO, { ruleBook: { ...next, revision: 1 } })).toBe('conflict');
  });

  test('the same firing is kept once, and with nothing of a commit that keeps it again', async ({
    store,
  }) => {
    await given(store, { firings: [aFiring()] });
    const second = { firings: [aFiring(), aFiring({ id: 'expo.ravi' as FiringId })] };
    expect(await store.commit(CONTOSO, second)).toBe('conflict');
    expect(await store.firings(CONTOSO, ['expo.ravi' as FiringId])).toEqual([]);
    expect(await store.commit(FABRIKAM, { firings: [aFiring({ tenant: FABRIKAM })] })).toBe('saved');
  });

  test('firings are found by record, by rule, and by whose they are', async ({ opened, store }) => {
    const proposed = movedOn(aFiring(), { state: { kind: 'proposed' }, seller: ALEX, day: MONDAY }, AT);
    const tuesday = movedOn(
      aFiring({ id: 'expo.ravi' as FiringId, record: recordId('ravi'), at: '2026-11-24T04:00:00.000Z' }),
      { state: { kind: 'declined', by: ALEX }, seller: ALEX, day: day('2026-11-24') },
      AT,
    );
    const other = aFiring({ id: 'demo.asha' as FiringId, rule: 'demo' });
    await given(store, { firings: [aFiring(), { ...tuesday, revision: 1 }, other] });
    await given(store, { firings: [proposed] });
    const again = await opened.reopen();
    expect(idsOf(await again.firingsOfRecords(CONTOSO, [recordId('asha')]))).toEqual([
      'demo.asha',
      'expo.asha',
    ]);
    expect((await again.firingsOfRule(CONTOSO, 'expo', 10)).map(({ id }) => id)).toEqual([
      'expo.ravi',
      'expo.asha',
    ]);
    expect(await again.firingsOfRule(CONTOSO, 'expo', 1)).toHaveLength(1);
    expect(idsOf(await again.firingsOfSeller(CONTOSO, ALEX, day('2026-11-24')))).toEqual([
      'expo.asha',
      'expo.ravi',
    ]);
    expect(idsOf(await again.firingsOfSeller(CONTOSO, ALEX, day('2026-11-25')))).toEqual(['expo.asha']);
    expect(await again.firingsOfSeller(FABRIKAM, ALEX, MONDAY)).toEqual([]);
  });

  test('those to be looked at come in their order, until they are forgotten', async ({ store }) => {
    const later = aFiring({ id: 'expo.ravi' as FiringId, lookAt: '2026-11-23T05:00:00.000Z' });
    await given(store, { firings: [later, aFiring()] });
    const due = async (at: string) => (await store.firingsDue(at, 10)).map(({ id }) => id);
    expect(await due('2026-11-23T04:30:00.000Z')).toEqual(['expo.asha']);
    expect(await due('2026-11-23T05:00:00.000Z')).toEqual(['expo.asha', 'expo.ravi']);
    await given(store, { firings: [forgottenFiring(aFiring())] });
    expect(await due('2026-11-23T05:00:00.000Z')).toEqual(['expo.ravi']);
    expect(await store.firings(CONTOSO, ['expo.asha' as FiringId])).toEqual([]);
  });

  test('what ended in a template is found from a day on', async ({ store }) => {
    const ended = (id: string, on: string, template = 'webinar') =>
      anEnrollment({
        id: enrollmentId(id),
        template: templateId(template),
        state: { kind: 'ended', on: day(on), how: { kind: 'closed', reason: 'won' } },
      });
    await given(store, {
      enrollments: [
        ended('early', '2026-11-01'),
        ended('late', '2026-11-20'),
        ended('other', '2026-11-20', 'demo'),
        anEnrollment({ id: enrollmentId('running'), template: templateId('webinar') }),
      ],
    });
    expect(idsOf(await store.endedOf(CONTOSO, templateId('webinar'), day('2026-11-20'), 10))).toEqual([
      'late',
    ]);
    expect(idsOf(await store.endedOf(CONTOSO, templateId('webinar'), day('2026-11-01'), 10))).toEqual([
      'early',
      'late',
    ]);
  });

  test('what ended of a seller is found from a day on', async ({ store }) => {
    const ended = (id: string, on: string, seller = ALEX) =>
      anEnrollment({
        id: enrollmentId(id),
        seller,
        state: { kind: 'ended', on: day(on), how: { kind: 'closed', reason: 'won' } },
      });
    await given(store, {
      enrollments: [
        ended('early', '2026-11-01'),
        ended('late', '2026-11-20'),
        ended('other', '2026-11-20', MEGAN),
        anEnrollment({ id: enrollmentId('running') }),
      ],
    });
    const found = async (since: string) => (await store.endedOfSeller(CONTOSO, ALEX, day(since))).toSorted();
    expect(await found('2026-11-02')).toEqual(['late']);
    expect(await found('2026-11-01')).toEqual(['early', 'late']);
  });

  test('records of a list are found a page at a time', async ({ store }) => {
    await given(store, { records: ['a', 'b', 'c'].map((id) => aRecord({ id: recordId(id) })) });
    expect(await store.recordIds(CONTOSO, { facets: ['all'], after: recordId('a') }, 1)).toEqual(['b']);
    expect(await store.recordIds(CONTOSO, { facets: ['all'], after: recordId('b') }, 5)).toEqual(['c']);
  });
}
