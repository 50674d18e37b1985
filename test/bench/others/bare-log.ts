import type { FileHandle } from 'node:fs/promises';

/** The least that a durable update takes: it is turned into JSON, appended and synced, one after the other. */
export const createBareLog =
  (file: FileHandle) =>
  (update: object): Promise<void> =>
    append(file, lineOf(update));

/** The least that many at once take: what comes while the disk is busy shares the next write. */
export function createGroupCommit(file: FileHandle): (update: object) => Promise<void> {
  let waiting: Buffer[] = [];
  let next: Promise<void> | undefined;
  let last = Promise.resolve();

  const writeWaiting = () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    next = undefined;
    return append(file, bytes);
  };
  return (update) => {
    waiting.push(lineOf(update));
    return (next ??= last = last.then(writeWaiting));
  };
}

const lineOf = (update: object): Buffer => Buffer.from(`${JSON.stringify(update)}\n`);

async function append(file: FileHandle, bytes: Buffer): Promise<void> {
  await file.write(bytes);
  await file.datasync();
}
