import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import type { Store } from '../../app/ports/store.ts';
import { createArchive, type Archive } from './archive.ts';
import { BrokenFile } from './broken-file.ts';
import { hasRoom } from './has-room.ts';
import { keepPrivate } from './keep-private.ts';
import { makeFolder, nodeFiles, type Files } from './files.ts';
import { bringForward } from './migrate-v1.ts';
import { lockFolder } from './lock.ts';
import { openFolder, type FolderOptions, type OnUpkeepFailed } from './open-folder.ts';
import { createReads } from './reads.ts';
import { createDatabase, type Database } from './tables.ts';
import { createWrites } from './writes.ts';

/**
 * Opens the store that one bot keeps in a folder, and creates the folder if needed. Throws when another bot uses it,
 * when it can't be written to, and when a file in it isn't what was written.
 */
export async function openLowdbStore(folder: string, options: FolderOptions = {}): Promise<Store> {
  const { files = nodeFiles, onUpkeepFailed } = options;
  await makeFolder(files, folder);
  const unlock = await lockFolder(files, folder);
  try {
    await keepPrivate(files, folder);
    await bringForward(files, folder);
    const opened = await openFolder(folder, options);
    await removeUnfinished(files, folder);
    const close = async () => {
      await opened.close();
      await unlock();
    };
    return await createLowdbStore(
      { ...opened, close, hasRoom: () => hasRoom(files, folder) },
      createArchive(files, folder),
      onUpkeepFailed,
    );
  } catch (problem) {
    await unlock();
    throw problem instanceof BrokenFile ? withWayBack(folder, problem) : problem;
  }
}

/** A store over any lowdb adapter. Without an archive everything stays in memory. */
export async function createLowdbStore(
  adapter: Adapter<Database> & { close?(): Promise<void>; hasRoom?(): Promise<boolean> },
  archive?: Archive,
  onUpkeepFailed: OnUpkeepFailed = () => undefined,
): Promise<Store> {
  const db = new Low(adapter, createDatabase());
  await db.read();
  const recall: Archive['read'] = (entry) =>
    archive ? archive.read(entry) : Promise.reject(new Error('There is no archive'));
  const writes = createWrites(db, archive, onUpkeepFailed);
  const close = async () => {
    await writes.close();
    await adapter.close?.();
  };
  const ping = async () => (await writes.ping()) && ((await adapter.hasRoom?.()) ?? true);
  return { ...createReads(db.data, recall, onUpkeepFailed), ...writes, ping, close };
}

/** Removes files that were being written during a crash. */
async function removeUnfinished(files: Files, folder: string): Promise<void> {
  const unfinished = (await files.readdir(folder)).filter((name) => /\.jsonl\.[\da-f-]{36}\.tmp$/.test(name));
  for (const name of unfinished) await files.rm(join(folder, name), { force: true });
}

const withWayBack = (folder: string, problem: BrokenFile): Error =>
  new Error(
    `${problem.message} Nothing was changed. To go back to the last good state, and set aside what is not, run:\n` +
      `  npm run restore -- "${folder}"`,
    { cause: problem },
  );
