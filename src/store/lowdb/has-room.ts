import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { PRIVATE_FILE, type Files } from './files.ts';

/** As much as hundreds of commits take. */
const ROOM = Buffer.alloc(1 << 20);

/** Whether a folder still takes a mebibyte. It is tried, because a quota or a read-only disk has free space as well. */
export async function hasRoom(files: Files, folder: string): Promise<boolean> {
  // Called as what a crash may leave behind, which the next start removes.
  const path = join(folder, `room.jsonl.${randomUUID()}.tmp`);
  try {
    const file = await files.open(path, 'wx', PRIVATE_FILE);
    await file.appendFile(ROOM).finally(() => file.close());
    return true;
  } catch {
    return false;
  } finally {
    await files.rm(path, { force: true }).catch(() => undefined);
  }
}
