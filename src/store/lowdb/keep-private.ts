import { join } from 'node:path';
import { PRIVATE_FILE, PRIVATE_FOLDER, type Files } from './files.ts';

/** `clock.json` is local mode's. */
const OURS = /\.(?:jsonl|lock|tmp|broken|migrated)$|^(?:anukram|clock)\.json$/;
/** A folder for everybody's files, such as `/tmp`. */
const STICKY = 0o1000;

/** Takes from others the rights that earlier versions, or whoever made the folder, gave them. */
export async function keepPrivate(files: Files, folder: string): Promise<void> {
  const { mode } = await files.stat(folder);
  const names = (await files.readdir(folder)).filter((name) => OURS.test(name));
  // Rights that can't be changed, on a share or of another owner, are the operator's.
  const change = (path: string, to: number) => files.chmod(path, to).catch(() => undefined);
  if ((mode & STICKY) === 0) await change(folder, PRIVATE_FOLDER);
  for (const name of names) await change(join(folder, name), PRIVATE_FILE);
}
