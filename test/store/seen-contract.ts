import { expect } from 'vitest';
import type { Seen } from '../../src/app/ports/changes.ts';
import { CONTOSO, FABRIKAM, aPerson, anEnrollment, anEntry, enrollmentId } from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

export const aSeen = (some: Partial<Seen> = {}): Seen => ({
  tenant: CONTOSO,
  key: 'first',
  at: '2026-11-23T09:00:00.000Z',
  ...some,
});

export function seenContract(test: StoreTest): void {
  test('what was done of an activity is kept with it, and done once', async ({ opened, store }) => {
    const [one, other] = [enrollmentId('one'), enrollmentId('other')].map((id) => anEnrollment({ id }));
    if (!one || !other) throw new Error('There are two');
    await given(store, { people: [aPerson()], enrollments: [one], seen: aSeen() });
    expect(await store.wasSeen(CONTOSO, 'first')).toBe(true);
    expect(await store.wasSeen(CONTOSO, 'second')).toBe(false);
    expect(await store.wasSeen(CONTOSO, 'second', 'first')).toBe(true);
    expect(await store.wasSeen(CONTOSO, 'second', 'third')).toBe(false);
    expect(await store.wasSeen(FABRIKAM, 'first')).toBe(false);

    expect(await store.commit(CONTOSO, { enrollments: [other], seen: aSeen() })).toBe('conflict');
    expect(await store.enrollment(CONTOSO, other.id)).toBeUndefined();
    expect(await (await opened.reopen()).wasSeen(CONTOSO, 'first')).toBe(true);
  });

  test('nothing is seen of what came to nothing', async ({ store }) => {
    const late = anEnrollment({ revision: 3 });
    expect(await store.commit(CONTOSO, { enrollments: [late], seen: aSeen() })).toBe('conflict');
    expect(await store.wasSeen(CONTOSO, 'first')).toBe(false);
  });

  test('also a click is done once, and leaves nothing behind where it is too late', async ({ store }) => {
    const first = anEnrollment();
    const clicked = (revision: number) => ({
      ...first,
      revision,
      history: [...first.history, anEntry({ revision, event: { kind: 'note', text: `${revision}` } })],
    });
    await given(store, { people: [aPerson()], enrollments: [first] });
    expect(await store.commit(CONTOSO, { enrollments: [clicked(3)], seen: aSeen() })).toBe('conflict');
    expect(await store.wasSeen(CONTOSO, 'first')).toBe(false);
    expect(await store.commit(CONTOSO, { enrollments: [clicked(2)], seen: aSeen() })).toBe('saved');
    expect(await store.wasSeen(CONTOSO, 'first')).toBe(true);
    expect(await store.commit(CONTOSO, { enrollments: [clicked(3)], seen: aSeen() })).toBe('conflict');
    expect((await store.enrollment(CONTOSO, first.id))?.revision).toBe(2);
  });

  test('two at once are done once', async ({ store }) => {
    const commits = ['one', 'other'].map((id) =>
      store.commit(CONTOSO, { enrollments: [anEnrollment({ id: enrollmentId(id) })], seen: aSeen() }),
    );
    expect((await Promise.all(commits)).sort()).toEqual(['conflict', 'saved']);
  });

  test('an activity is forgotten a day later', async ({ store }) => {
    await given(store, { seen: aSeen() });
    await given(store, { seen: aSeen({ key: 'soon', at: '2026-11-24T08:59:00.000Z' }) });
    expect(await store.wasSeen(CONTOSO, 'first')).toBe(true);
    await given(store, { seen: aSeen({ key: 'later', at: '2026-11-24T09:00:00.000Z' }) });
    expect(await store.wasSeen(CONTOSO, 'first')).toBe(false);
  });
}
