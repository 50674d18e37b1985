import { expect } from 'vitest';
import type { Seen } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { once } from '../../src/app/turn/once.ts';
import { startTurn } from '../../src/app/turn/turn.ts';
import { ALEX, CONTOSO, FABRIKAM, aPerson, anEnrollment, anEntry, enrollmentId } from '../builders.ts';
import { SILENT } from '../silent-services.ts';
import { aReference, given, type StoreTest } from './store-test.ts';

export const aSeen = (some: Partial<Seen> = {}): Seen => ({
  tenant: CONTOSO,
  key: 'first',
  at: '2026-11-23T09:00:00.000Z',
  ...some,
});

type Delivery = { readonly id: string; readonly sentAt: string; readonly now?: string };

/** Lets somebody's command arrive at a bot whose clock says `now`; true where it is done. */
async function deliver(store: Store, { id, sentAt, now = sentAt }: Delivery): Promise<boolean> {
  const clock = { now: () => new Date(now) };
  const services = { ...SILENT, store, clock, newId: () => id as never, templates: [], templateVersions: [] };
  const who = { tenant: CONTOSO, id: ALEX, name: 'Alex', reference: aReference() };
  const turn = await startTurn(services, { ...who, delivered: id, sentAt: new Date(sentAt) });
  const done = await once(turn, (own) =>
    own.services.store.commit(CONTOSO, { enrollments: [anEnrollment({ id: enrollmentId(`${id} ${now}`) })] }),
  );
  return done === 'saved';
}

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

  test('what is delivered again is done once, though the clock was years off meanwhile', async ({
    store,
  }) => {
    await given(store, { people: [aPerson()] });
    const first = { id: 'first', sentAt: '2026-11-23T09:00:10.000Z' };
    const ahead = { id: 'ahead', sentAt: '2026-11-23T09:01:10.000Z', now: '2029-11-23T09:01:00.000Z' };
    const behind = { id: 'behind', sentAt: '2026-11-23T09:02:10.000Z', now: '1970-01-01T00:00:00.000Z' };
    const last = { id: 'last', sentAt: '2026-11-23T09:03:10.000Z' };
    for (const delivery of [first, ahead, behind, last]) expect(await deliver(store, delivery)).toBe(true);

    const later = '2026-11-23T09:05:00.000Z';
    for (const delivery of [first, ahead, behind, last])
      expect(await deliver(store, { ...delivery, now: later })).toBe(false);
  });
}
