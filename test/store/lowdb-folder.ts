import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Memory } from 'lowdb';
import { onTestFinished } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { createLowdbStore, openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { OnUpkeepFailed } from '../../src/store/lowdb/open-folder.ts';
import { CONTOSO } from '../builders.ts';
import { dump, LIFE, SNAPSHOT_AFTER, type Dump } from './embedded-life.ts';

/** A folder that lasts as long as the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The files in a folder, without the lock. */
export const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.endsWith('.lock')).sort();

/** As if the process that has the folder had died: its lock names nobody anymore. */
export async function leaveBehind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.endsWith('.lock')) await rm(join(folder, name));
}

/** A copy of a folder as it stands, as if its owner had died now. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await aFolder();
  // Meanwhile nothing of ours runs except the call that is under way, which may be removing a file.
  for (const name of readdirSync(folder)) {
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
  }
  await leaveBehind(copy);
  return copy;
}

/** What a reader sees after each commit of a life. */
export async function statesOfLife(): Promise<readonly Dump[]> {
  const store = await createLowdbStore(new Memory());
  const states = [await dump(store)];
  for (const changes of LIFE) {
    await store.commit(CONTOSO, changes);
    states.push(await dump(store));
  }
  return states;
}

/** A store that has lived its life with restarts now and then: its folder has all kinds of files. */
export async function aLife(): Promise<{ readonly folder: string; readonly store: Store }> {
  const folder = await aFolder();
  const open = () => openLowdbStore(folder, { snapshotAfter: SNAPSHOT_AFTER });
  let store = await open();
  for (const [count, changes] of LIFE.entries()) {
    if (count % 3 === 2) {
      await store.close();
      store = await open();
    }
    await store.commit(CONTOSO, changes);
  }
  return { folder, store };
}

/** What a store sees when it is opened on a folder. */
export async function seenIn(folder: string, onUpkeepFailed?: OnUpkeepFailed): Promise<Dump> {
  const store = await openLowdbStore(folder, onUpkeepFailed && { onUpkeepFailed });
  try {
    return await dump(store);
  } finally {
    await store.close();
  }
}
