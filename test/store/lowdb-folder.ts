import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that lasts as long as the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What is in a folder, but for the lock. */
export const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.endsWith('.lock')).sort();

/** As if the process that has the folder had died: its lock names nobody any more. */
export async function leaveBehind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.endsWith('.lock')) await rm(join(folder, name));
}
