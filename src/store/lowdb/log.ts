import type { FileHandle } from 'node:fs/promises';
import type { Files } from './files.ts';
import { FORMAT } from './format.ts';
import { pathOf } from './snapshot-files.ts';
import { writeJournal, type Header, type Seal } from './journal.ts';
import { encodeLine } from './journal-line.ts';

/** The end of the newest log; `fresh` when it has only its header. */
export type LogEnd = Seal & { readonly number: number; readonly fresh: boolean };

/** Where changes are appended. */
export type Log = {
  /** Resolves with its length once the line is on disk. When it rejects, nothing later depends on the line. */
  append(value: unknown): Promise<number>;
  /** Starts the next log, which says how much of the previous one counts. Resolves with its header. */
  begin(): Promise<Header>;
  /** Seals what was written, so that it can't be cut short unnoticed. */
  close(): Promise<void>;
};

export function createLog(files: Files, folder: string, last: LogEnd | undefined): Log {
  let end = last;
  let handle: FileHandle | undefined;

  const letGo = async () => {
    const old = handle;
    handle = undefined;
    // All that counts was synced.
    await old?.close().catch(() => undefined);
  };

  const begin = async (): Promise<Header> => {
    await letGo();
    // From here on the next log may exist, even if this fails: the previous one must not be appended to.
    if (end) end = { ...end, fresh: false };
    const header = headerOf((end?.number ?? 0) + 1, end);
    const { bytes, checksum } = await writeJournal(files, pathOf(folder, 'log', header.number), [header]);
    end = { number: header.number, bytes, checksum, fresh: true };
    return header;
  };

  const ready = async () => {
    if (handle && end) return { handle, end };
    if (!end?.fresh) await begin();
    if (!end) throw new Error('There is no log');
    handle = await files.open(pathOf(folder, 'log', end.number), 'a');
    return { handle, end };
  };

  /** After a failed write or sync it is unknown what is on disk, so nothing more is written to that file. */
  const giveUp = async (file: FileHandle, bytes: number) => {
    await file
      .truncate(bytes)
      .then(() => file.datasync())
      .catch(() => undefined);
    await letGo();
  };

  return {
    append: async (value) => {
      const { handle: file, end: before } = await ready();
      const { bytes, checksum } = encodeLine(value, before.checksum);
      end = { ...before, fresh: false };
      try {
        await file.appendFile(bytes);
        await file.datasync();
      } catch (cause) {
        await giveUp(file, before.bytes);
        throw cause;
      }
      end = { ...end, bytes: before.bytes + bytes.length, checksum };
      return bytes.length;
    },
    begin,
    close: async () => {
      // A log that isn't sealed is whole as well.
      if (end && !end.fresh) await begin().catch(() => undefined);
      await letGo();
    },
  };
}

export const headerOf = (number: number, before: Seal | undefined): Header => ({
  anukram: 'log',
  format: FORMAT,
  number,
  ...(before && { after: { bytes: before.bytes, checksum: before.checksum } }),
});
