import * as node from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The part of Node's file system that the store uses, so that a test can make each call fail. */
export type Files = Pick<
  typeof node,
  'chmod' | 'copyFile' | 'mkdir' | 'open' | 'readdir' | 'rename' | 'rm' | 'stat'
>;

export const nodeFiles: Files = node;

/** The rights of the folder and of what is in it: nobody but its owner reads what customers are called. */
export const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

/** Resolves once all that was written to a file is on disk. */
export const syncFile = (files: Files, path: string): Promise<void> => sync(files, path, 'r+');

/** Resolves once the names in a folder are on disk: even a synced file may still lose its name. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  // Windows can't open a folder; its file system keeps names safe by itself.
  if (process.platform !== 'win32') await sync(files, folder, 'r');
}

async function sync(files: Files, path: string, flags: string): Promise<void> {
  const handle = await files.open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder for its owner alone with all its parents, and syncs them. */
export async function makeFolder(files: Files, folder: string): Promise<void> {
  const first = await files.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let made = resolve(folder); made !== top; made = dirname(made)) {
    await syncFolder(files, dirname(made));
  }
}
