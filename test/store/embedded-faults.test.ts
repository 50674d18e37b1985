import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { CONTOSO } from '../builders.ts';
import { dump, LIFE, SNAPSHOT_AFTER, type Dump } from './embedded-life.ts';
import { createFaultyFiles, type Fault, type FaultyFiles } from './faulty-files.ts';
import { aFolder, copyOf, leaveBehind, statesOfLife } from './lowdb-folder.ts';

const states = await statesOfLife();

/** Enough for a snapshot and an archive; every call of it is made to fail. */
const COMMITS = LIFE.slice(0, 6);

const openWith = ({ files }: FaultyFiles, folder: string) =>
  openLowdbStore(folder, { files, snapshotAfter: SNAPSHOT_AFTER });

const reopened = async (folder: string): Promise<Dump> => {
  const store = await openWith(createFaultyFiles(), await copyOf(folder));
  const seen = await dump(store);
  await store.close();
  return seen;
};

/** Commits all of a life, each change until it is saved. Tells of each that was refused, before it is tried again. */
async function live(
  store: Store,
  { heal, aside }: FaultyFiles,
  onRefused: (count: number) => Promise<void>,
): Promise<void> {
  for (const [count, changes] of COMMITS.entries()) {
    try {
      await store.commit(CONTOSO, changes);
    } catch (problem) {
      expect(String(problem)).toMatch(/^NotSaved: .* can't be written to$/);
      expect(await aside(() => dump(store))).toEqual(states[count]);
      await onRefused(count);
      heal();
      expect(await store.commit(CONTOSO, changes)).toBe('saved');
    }
    expect(await aside(() => dump(store))).toEqual(states[count + 1]);
  }
}

/**
 * A disk that fails in one way, from one call on for a number of calls. Resolves with how many commits were refused.
 */
async function liveOn(fault: Fault, call: number, more: number): Promise<number | 'never reached'> {
  const folder = await aFolder();
  const faulty = createFaultyFiles();
  faulty.fail(fault, call, call + more);
  const store = await openWith(faulty, folder).catch(async () => {
    faulty.heal();
    await leaveBehind(folder);
    return openWith(faulty, folder);
  });
  let refused = 0;
  await live(store, faulty, async (count) => {
    refused += 1;
    // A disk that can't even roll back what it wrote leaves open whether the last commit counts.
    const possible = more > 0 ? [states[count], states[count + 1]] : [states[count]];
    expect(possible, `call ${call}, after a crash`).toContainEqual(await reopened(folder));
  });
  await store.close();
  expect(await reopened(folder), `call ${call}`).toEqual(states[COMMITS.length]);
  return faulty.count() < call ? 'never reached' : refused;
}

describe('a disk on which', { timeout: 60_000 }, () => {
  test.for<readonly [string, Fault, number]>([
    ['one call fails, a write after half of it', 'half', 0],
    ['one call fails, having done it all', 'after', 0],
    ['all calls fail from one on, a write after half of it', 'half', Infinity],
    ['all calls fail from one on, having done it all', 'after', Infinity],
  ])('%s: whichever it is, memory and disk agree and the next commit is saved', async ([, fault, more]) => {
    let total = 0;
    for (let call = 1; ; call += 1) {
      const refused = await liveOn(fault, call, more);
      if (refused === 'never reached') break;
      total += refused;
    }
    expect(total).toBeGreaterThan(COMMITS.length);
  });
});
