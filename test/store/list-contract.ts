import { expect } from 'vitest';
import type { RecordQuery } from '../../src/app/ports/record-search.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { keysOfSameAccount } from '../../src/domain/account.ts';
import { companyFacets, facetKey } from '../../src/domain/facets.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import {
  ALEX,
  aRecord,
  anEnrollment,
  anEntry,
  CONTOSO,
  day,
  enrollmentId,
  FABRIKAM,
  MEGAN,
  recordId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const one = (name: string, some: Partial<SalesRecord>) =>
  aRecord({ id: recordId(name), name, company: '', ...some });

const BOOK = [
  one('a', {
    type: 'lead',
    tags: ['Expo Pune', 'vip'],
    city: 'Pune',
    owner: ALEX,
    company: 'Fabrikam India',
  }),
  one('b', { type: 'lead', tags: ['expo pune'], city: 'PUNE', owner: MEGAN, company: 'Fabrikam' }),
  one('c', { type: 'account', status: 'qualified', company: 'Café Łódź', renewalDate: day('2026-12-01') }),
  one('d', { type: 'account', company: 'फ़ैब्रिकम', renewalDate: day('2027-01-01') }),
  one('e', { type: 'lead', tags: ['expo pune'], archived: true, company: 'Fabrikam' }),
];

export function listContract(test: StoreTest): void {
  const found = async (store: Store, query: RecordQuery, limit = 100) => {
    const ids = await store.recordIds(CONTOSO, query, limit);
    if (limit === 100) expect(await store.countRecords(CONTOSO, query)).toBe(ids.length);
    return ids.join('');
  };
  const by = (...facets: readonly Parameters<typeof facetKey>[0][]): RecordQuery => ({
    facets: facets.map(facetKey),
  });

  test('records are found by what they have in common, in the order of ids', async ({ store, opened }) => {
    await given(store, { records: BOOK.toReversed() });
    await given(store, { records: [one('a', { tenant: FABRIKAM })] }, FABRIKAM);
    const check = async (from: Store) => {
      expect(await found(from, by({ kind: 'all' }))).toBe('abcd');
      expect(await found(from, by({ kind: 'all' }), 2)).toBe('ab');
      expect(await found(from, by({ kind: 'tag', value: 'EXPO Pune' }))).toBe('ab');
      expect(await found(from, by({ kind: 'city', value: 'pune' }, { kind: 'tag', value: 'vip' }))).toBe('a');
      expect(await found(from, by(...companyFacets('fabrikam')))).toBe('ab');
      expect(await found(from, by(...companyFacets('India Fabrikam')))).toBe('a');
      expect(await found(from, by(...companyFacets('cafe')))).toBe('c');
      expect(await found(from, by({ kind: 'owner', value: MEGAN }))).toBe('b');
      expect(await found(from, by({ kind: 'owner', value: undefined }))).toBe('cd');
      expect(
        await found(from, by({ kind: 'type', value: 'account' }, { kind: 'status', value: 'active' })),
      ).toBe('d');
      expect(await found(from, by({ kind: 'tag', value: 'nobody' }))).toBe('');
    };
    await check(store);
    await check(await opened.reopen());
  });

  test('records of one company are found by any of its keys, page by page', async ({ store, opened }) => {
    const contacts = [
      one('a', { company: 'Fabrikam Pvt. Ltd.' }),
      one('b', { company: 'Fabrikam' }),
      one('c', { company: 'Fabrikam Foods' }),
      one('d', { company: 'फ़ैब्रिकैम' }),
      one('e', { email: 'e@fabrikam.com' }),
      one('f', { company: 'fabrikam', email: 'f@fabrikam.com' }),
      one('g', { company: 'Fabrikam', archived: true }),
      one('h', { email: 'h@gmail.com' }),
    ];
    await given(store, { records: contacts });
    const ours = keysOfSameAccount(one('f', { company: 'fabrikam', email: 'f@fabrikam.com' }));
    const byKey = (at: number) => by({ kind: 'account', value: ours[at] ?? '' });
    const [spelled, sounded, domain] = [byKey(0), byKey(1), byKey(2)];
    const check = async (from: Store) => {
      expect(await found(from, spelled)).toBe('abf');
      expect(await found(from, { ...spelled, after: recordId('a') })).toBe('bf');
      expect(await found(from, { ...spelled, after: recordId('f') })).toBe('');
      expect(await found(from, sounded)).toBe('d');
      expect(await found(from, domain)).toBe('ef');
    };
    await check(store);
    await check(await opened.reopen());
  });

  test('a record is found by what it has now', async ({ store }) => {
    await given(store, { records: BOOK });
    await given(store, {
      records: [one('a', { tags: ['new'] }), one('b', { archived: true }), one('e', {})],
    });
    expect(await found(store, by({ kind: 'tag', value: 'expo pune' }))).toBe('');
    expect(await found(store, by({ kind: 'tag', value: 'new' }))).toBe('a');
    expect(await found(store, by({ kind: 'all' }))).toBe('acde');
  });

  test('by when they renew', async ({ store }) => {
    await given(store, { records: BOOK });
    const within = (from: string, to: string) =>
      found(store, { ...by({ kind: 'all' }), renewal: { from: day(from), to: day(to) } });
    expect(await within('2026-12-01', '2026-12-31')).toBe('c');
    expect(await within('2026-12-01', '2027-01-01')).toBe('cd');
    expect(await within('2026-12-02', '2026-12-31')).toBe('');
  });

  test('by how long nothing has happened', async ({ store }) => {
    const at = (instant: string) => [anEntry({ at: instant })];
    await given(store, { records: BOOK });
    await given(store, {
      enrollments: [
        anEnrollment({ record: recordId('a'), history: at('2026-11-01T10:00:00.000Z') }),
        anEnrollment({
          id: enrollmentId('two'),
          record: recordId('b'),
          history: at('2026-11-10T10:00:00.000Z'),
        }),
      ],
    });
    const since = (idleSince: string) => found(store, { ...by({ kind: 'type', value: 'lead' }), idleSince });
    expect(await since('2026-11-01T10:00:00.000Z')).toBe('');
    expect(await since('2026-11-01T10:00:00.001Z')).toBe('a');
    expect(await since('2026-11-11T00:00:00.000Z')).toBe('ab');
    const between = (touchedSince: string, idleSince: string) =>
      found(store, { ...by({ kind: 'type', value: 'lead' }), idleSince, touchedSince });
    expect(await between('2026-11-01T10:00:00.001Z', '2026-11-11T00:00:00.000Z')).toBe('b');
    expect(await between('2026-11-01T10:00:00.000Z', '2026-11-10T10:00:00.001Z')).toBe('ab');
    expect(await between('2026-11-01T10:00:00.000Z', '2026-11-10T10:00:00.000Z')).toBe('a');
    expect(await between('2026-11-11T00:00:00.000Z', '2026-11-11T00:00:00.000Z')).toBe('');
  });

  test('what runs for any of several records', async ({ store }) => {
    await given(store, {
      enrollments: [
        anEnrollment({ record: recordId('a') }),
        anEnrollment({ id: enrollmentId('two'), record: recordId('a'), seller: MEGAN }),
        anEnrollment({ id: enrollmentId('three'), record: recordId('b') }),
      ],
    });
    const running = async (...names: readonly string[]) =>
      (await store.runningOfRecords(CONTOSO, names.map(recordId))).map(({ id }) => id).toSorted();
    expect(await running('a', 'c', 'a')).toEqual(['one', 'two']);
    expect(await running('a', 'b')).toEqual(['one', 'three', 'two']);
    expect(await running()).toEqual([]);
  });
}
