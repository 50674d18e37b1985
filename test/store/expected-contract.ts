import { expect } from 'vitest';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import {
  ALEX,
  CONTOSO,
  MEGAN,
  MONDAY,
  aPerson,
  aRecord,
  anEnrollment,
  enrollmentId,
  recordId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const ASHA = recordId('asha');
const asha = aRecord({ id: ASHA });

const enrolling = (id: string, some: Partial<Changes> = {}): Changes => ({
  enrollments: [anEnrollment({ id: enrollmentId(id), record: ASHA })],
  expected: [{ record: ASHA, seller: ALEX, running: [] }],
  ...some,
});

export function expectedContract(test: StoreTest): void {
  const ids = async (store: Store) =>
    (await store.enrollmentsOfRecord(CONTOSO, ASHA)).map(({ id }) => id).toSorted();

  test('of several commits at once that expect nothing to run, one is saved', async ({ store }) => {
    await given(store, { people: [aPerson()], records: [asha] });
    const all = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((id) => store.commit(CONTOSO, enrolling(id))),
    );
    expect(all.filter((committed) => committed === 'saved')).toHaveLength(1);
    expect(await ids(store)).toHaveLength(1);
  });

  test('what is known to run may run', async ({ store }) => {
    await given(store, { records: [asha] });
    await given(store, enrolling('first'));
    expect(await store.commit(CONTOSO, enrolling('second'))).toBe('conflict');
    const running = [enrollmentId('first')];
    const expected = [{ record: ASHA, seller: ALEX, running }];
    expect(await store.commit(CONTOSO, enrolling('second', { expected }))).toBe('saved');
    expect(await ids(store)).toEqual(['first', 'second']);
  });

  test('what has ended does not count, nor what another seller has', async ({ store }) => {
    const state = { kind: 'ended', on: MONDAY, how: { kind: 'closed', reason: 'won' } } as const;
    const before = [
      anEnrollment({ id: enrollmentId('ended'), record: ASHA, state }),
      anEnrollment({ id: enrollmentId('hers'), record: ASHA, seller: MEGAN }),
    ];
    await given(store, { records: [asha], enrollments: before });
    expect(await store.commit(CONTOSO, enrolling('mine'))).toBe('saved');
  });

  test('nobody else has anything running, where nobody is named', async ({ store }) => {
    const archiving: Changes = {
      records: [{ ...asha, archived: true }],
      expected: [{ record: ASHA, running: [] }],
    };
    const hers = anEnrollment({ id: enrollmentId('hers'), record: ASHA, seller: MEGAN });
    await given(store, { records: [asha], enrollments: [hers] });
    expect(await store.commit(CONTOSO, archiving)).toBe('conflict');
    expect((await store.record(CONTOSO, ASHA))?.archived).toBeUndefined();
  });

  test('a record that is archived or unknown is not as expected', async ({ store }) => {
    expect(await store.commit(CONTOSO, enrolling('unknown'))).toBe('conflict');
    await given(store, { records: [{ ...asha, archived: true }] });
    expect(await store.commit(CONTOSO, enrolling('archived'))).toBe('conflict');
    expect(await ids(store)).toEqual([]);
  });

  test('who is enrolled and archived at once is either', async ({ store }) => {
    await given(store, { people: [aPerson()], records: [asha] });
    const archiving: Changes = {
      records: [{ ...asha, archived: true }],
      expected: [{ record: ASHA, running: [] }],
    };
    const both = await Promise.all([
      store.commit(CONTOSO, enrolling('one')),
      store.commit(CONTOSO, archiving),
    ]);
    expect(both.toSorted()).toEqual(['conflict', 'saved']);
  });
}
