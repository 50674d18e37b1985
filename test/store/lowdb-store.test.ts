import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Memory, type Adapter } from 'lowdb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Committed, Store } from '../../src/app/ports.ts';
import { createLowdbStore, openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { StoreFile } from '../../src/store/lowdb/store-file.ts';
import { ALEX, CONTOSO, aPerson, aRecord, anEnrollment, enrollmentId } from '../builders.ts';
import { describeStore } from './contract.ts';
import { given } from './store-test.ts';

describeStore('the store in a file', async () => {
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
  const adapter = new Memory<StoreFile>();
  return {
    store: await createLowdbStore(adapter),
    reopen: () => createLowdbStore(adapter),
    dispose: () => Promise.resolve(),
  };
});

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('the file', () => {
  test('is made in a folder that need not be there, and says its format', async () => {
    const folder = join(await aFolder(), 'deep', 'down');
    const store = await openLowdbStore(folder);
    await given(store, { people: [aPerson()] });

    expect(await readdir(folder)).toEqual(['anukram.json']);
    const text = await readFile(join(folder, 'anukram.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 1, people: [aPerson()], records: [] });
  });

  test.each([
    ['is cut off', '{ "format": 1, "people": ['],
    ['is empty', ''],
    [
      'is of another format',
      '{"format":2,"people":[],"references":[],"records":[],"enrollments":[],"dailyCards":[]}',
    ],
    ['lacks a list', '{"format":1,"people":[]}'],
    ['is something else', '"a text"'],
  ])('that %s is refused by name and left as it is', async (_, text) => {
    const folder = await aFolder();
    const file = join(folder, 'anukram.json');
    await writeFile(file, text);

    await expect(openLowdbStore(folder)).rejects.toThrow(`${file} can't be read`);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});

/** Memory that a test can hold up: each write waits until the test lets it through or fails it. */
function createHeldAdapter() {
  const memory = new Memory<StoreFile>();
  const writes: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  const adapter: Adapter<StoreFile> = {
    read: () => memory.read(),
    write: (file) =>
      new Promise((resolve, reject) => {
        writes.push({
          succeed: () => resolve(memory.write(file)),
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
