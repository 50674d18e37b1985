import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Memory, type Adapter } from 'lowdb';
import { describe, expect, test, vi } from 'vitest';
import type { Committed } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { createLowdbStore, openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import { ALEX, CONTOSO, aPerson, aRecord, anEnrollment, enrollmentId } from '../builders.ts';
import { describeStore } from './contract.ts';

describeStore('the store in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-'));
  let store = await openLowdbStore(folder);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = await openLowdbStore(folder));
    },
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describeStore('the store in memory', async () => {
  const adapter = new Memory<Database>();
  return {
    store: await createLowdbStore(adapter),
    reopen: () => createLowdbStore(adapter),
    dispose: () => Promise.resolve(),
  };
});

/** Memory that a test can hold up: each write waits until the test lets it through or fails it. */
function createHeldAdapter() {
  const memory = new Memory<Database>();
  const writes: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  const adapter: Adapter<Database> = {
    read: () => memory.read(),
    write: (database) =>
      new Promise((resolve, reject) => {
        writes.push({
          succeed: () => resolve(memory.write(database)),
          fail: () => reject(new Error('The disk is full')),
        });
      }),
  };
  const nextWrite = () => vi.waitFor(() => writes.shift() ?? Promise.reject(new Error('No write yet')));
  return { adapter, memory, nextWrite };
}

describe('a write', () => {
  const one = { enrollments: [anEnrollment()], people: [aPerson()], records: [aRecord()] };
  const names = async (store: Store) =>
    (await store.searchRecords(CONTOSO, 'asha', 5)).map(({ record }) => record.name);

  test('has happened before a commit is said to be saved, or seen by anybody', async () => {
    const { adapter, nextWrite } = createHeldAdapter();
    const store = await createLowdbStore(adapter);
    let answer: Committed | undefined;
    const committed = store.commit(CONTOSO, one).then((said) => (answer = said));
    const write = await nextWrite();

    expect(answer).toBeUndefined();
    expect(await store.enrollment(CONTOSO, enrollmentId('one'))).toBeUndefined();
    expect(await names(store)).toEqual([]);

    write.succeed();
    expect(await committed).toBe('saved');
    expect(await store.enrollment(CONTOSO, enrollmentId('one'))).toEqual(anEnrollment());
    expect(await names(store)).toEqual(['Asha Rao']);
  });

  test('that fails leaves nothing behind, and the same can be tried again', async () => {
    const { adapter, memory, nextWrite } = createHeldAdapter();
    const store = await createLowdbStore(adapter);
    const committed = store.commit(CONTOSO, one);
    const rejected = expect(committed).rejects.toThrow('The disk is full');
    (await nextWrite()).fail();
    await rejected;

    expect(await memory.read()).toBeNull();
    expect(await store.person(CONTOSO, ALEX)).toBeUndefined();
    expect(await store.activeEnrollments(CONTOSO, ALEX)).toEqual([]);
    expect(await names(store)).toEqual([]);

    const again = store.commit(CONTOSO, one);
    (await nextWrite()).succeed();
    expect(await again).toBe('saved');
    expect(await store.activeEnrollments(CONTOSO, ALEX)).toEqual([anEnrollment()]);
    expect(await (await createLowdbStore(memory)).person(CONTOSO, ALEX)).toEqual(aPerson());
  });

  test('is shared by all that came during the one before, each with its own answer', async () => {
    const { adapter, nextWrite } = createHeldAdapter();
    const store = await createLowdbStore(adapter);
    const first = store.commit(CONTOSO, one);
    const write = await nextWrite();
    const claims = Array.from({ length: 100 }, () => store.commit(CONTOSO, one));
    const people = Array.from({ length: 100 }, () => store.commit(CONTOSO, { people: [aPerson()] }));
    write.succeed();
    (await nextWrite()).succeed();

    expect(await first).toBe('saved');
    expect(new Set(await Promise.all(claims))).toEqual(new Set(['conflict']));
    expect(new Set(await Promise.all(people))).toEqual(new Set(['saved']));
  });

  test('that was asked for is finished before the store is closed', async () => {
    const { adapter, nextWrite } = createHeldAdapter();
    const store = await createLowdbStore(adapter);
    const order: string[] = [];
    const committed = store.commit(CONTOSO, one).then(() => order.push('saved'));
    const closed = store.close().then(() => order.push('closed'));
    (await nextWrite()).succeed();
    await Promise.all([committed, closed]);

    expect(order).toEqual(['saved', 'closed']);
  });
});
