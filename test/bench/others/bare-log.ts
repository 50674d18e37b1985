import type { FileHandle } from 'node:fs/promises';

/** The least that a durable update takes: its bytes are appended and synced, one after the other. */
export async function appendOne(file: FileHandle, bytes: Buffer): Promise<void> {
  await file.write(bytes);
  await file.datasync();
}

/** The least that many writers at once take: what comes while the disk is busy shares the next write. */
export function createGroupCommit(file: FileHandle): (bytes: Buffer) => Promise<void> {
  let waiting: Buffer[] = [];
  let next: Promise<void> | undefined;
  let last = Promise.resolve();

  const writeWaiting = () => {
    const all = Buffer.concat(waiting);
    waiting = [];
    next = undefined;
    return appendOne(file, all);
  };
  return (bytes) => {
    waiting.push(bytes);
    return (next ??= last = last.then(writeWaiting));
  };
}
