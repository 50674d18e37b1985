import { Memory } from 'lowdb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { createLowdbStore, openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { CONTOSO } from '../builders.ts';
import { dump, LIFE, SNAPSHOT_AFTER, type Dump } from './embedded-life.ts';
import { createFaultyFiles, type Fault, type FaultyFiles } from './faulty-files.ts';
import { aFolder, leaveBehind } from './lowdb-folder.ts';

/** What there is after each number of commits. */
let states: readonly Dump[] = [];

beforeAll(async () => {
  const store = await createLowdbStore(new Memory());
  const seen = [await dump(store)];
  for (const changes of LIFE) {
    await store.commit(CONTOSO, changes);
    seen.push(await dump(store));
  }
  states = seen;
});

/** Lives a life, in which each commit is tried until it is saved; resolves with how many were refused. */
async function live(store: Store, { heal, aside }: FaultyFiles): Promise<number> {
  let refused = 0;
  for (const [index, changes] of LIFE.entries()) {
    try {
      await store.commit(CONTOSO, changes);
    } catch (problem) {
      refused += 1;
      expect(String(problem)).toMatch(/^NotSaved: .* can't be written to$/);
      expect(await aside(() => dump(store))).toEqual(states[index]);
      heal();
      expect(await store.commit(CONTOSO, changes)).toBe('saved');
    }
    expect(await aside(() => dump(store))).toEqual(states[index + 1]);
  }
  return refused;
}

const openWith = ({ files }: FaultyFiles, folder: string) =>
  openLowdbStore(folder, { files, snapshotAfter: SNAPSHOT_AFTER });

describe('whichever call to the file system fails', () => {
  test.for<readonly [string, Fault, boolean]>([
    ['once, having done nothing', 'before', false],
    ['once, having done it all', 'after', false],
    ['once, a write being cut in two', 'half', false],
    ['and every one after it', 'before', true],
    ['and every one after it, all of them having done it', 'after', true],
  ])(
    '%s, memory and disk agree and the next commit is saved',
    async ([, fault, lasting]) => {
      let reached = true;
      let refused = 0;
      for (let call = 1; reached; call += 1) {
        const folder = await aFolder();
        const faulty = createFaultyFiles();
        faulty.fail(fault, call, lasting ? Infinity : call);
        const store = await openWith(faulty, folder).catch(async () => {
          faulty.heal();
          await leaveBehind(folder);
          return openWith(faulty, folder);
        });
        refused += await live(store, faulty);
        await store.close().catch(() => undefined);
        reached = faulty.count() >= call;

        await leaveBehind(folder);
        const again = await openLowdbStore(folder);
        expect(await dump(again), `call ${call}`).toEqual(states.at(-1));
        await again.close();
      }
      expect(refused).toBeGreaterThan(LIFE.length);
    },
    60_000,
  );
});
test.only('x', async () => {
  const folder = await aFolder(); const faulty = createFaultyFiles();
  const t=performance.now();
  const store = await openWith(faulty, folder); await live(store, faulty); await store.close();
  console.log(faulty.count(), performance.now()-t, (await import('node:fs')).readdirSync(folder));
});
