import type { Adapter } from 'lowdb';
import { NotSaved } from '../../app/ports/not-saved.ts';
import { nodeFiles, syncFile, syncFolder, type Files } from './files.ts';
import { FORMAT } from './format.ts';
import { listGenerations, pathOf } from './snapshot-files.ts';
import { writeJournal, type Header } from './journal.ts';
import { createLog } from './log.ts';
import { FOOTER, readFolder } from './read-folder.ts';
import { draftOf, slicesOf, type Database } from './tables.ts';
import type { RowChanges } from './rows.ts';

/**
 * Is told of a snapshot or an archive that could not be written (nothing is lost, and it is tried again), and of a
 * damaged line in an archive.
 */
export type OnUpkeepFailed = (problem: unknown) => void;

export type FolderOptions = {
  readonly files?: Files;
  /** How long logs may get before the next snapshot, in bytes; with a larger snapshot, as long as that. */
  readonly snapshotAfter?: number;
  readonly onUpkeepFailed?: OnUpkeepFailed;
};

const MEBIBYTE = 1 << 20;
const MANY_LOGS = 16;

/** What lowdb writes through: a write appends the drafted changes and is done once they are on disk. */
export async function openFolder(
  folder: string,
  { files = nodeFiles, snapshotAfter = 4 * MEBIBYTE, onUpkeepFailed = () => undefined }: FolderOptions = {},
): Promise<Adapter<Database> & { close(): Promise<void> }> {
  const { database, last, ...sizes } = await readFolder(files, folder);
  // What a killed process had no time to sync must not be visible.
  if (last) await syncFile(files, pathOf(folder, 'log', last.number));
  await syncFolder(files, folder);
  const log = createLog(files, folder, last);
  let { snapshotBytes, logBytes, logs } = sizes;
  let snapshot: Promise<void> | undefined;

  const isDue = () => !snapshot && (logs > MANY_LOGS || logBytes > Math.max(snapshotAfter, snapshotBytes));

  /** Begins a log, and writes everything before it as a snapshot in the background. */
  const startSnapshot = async ({ tables }: Database) => {
    const header = await log.begin();
    [logBytes, logs] = [0, 1];
    snapshot = writeSnapshot(files, folder, header, slicesOf(tables))
      .then((bytes) => {
        snapshotBytes = bytes;
      })
      .catch(onUpkeepFailed)
      .finally(() => {
        snapshot = undefined;
      });
  };

  return {
    read: () => Promise.resolve(database),
    write: async (written) => {
      const changes = draftOf(written.tables);
      if (!changes) return;
      try {
        if (isDue()) await startSnapshot(written);
        logBytes += await log.append(changes);
      } catch (cause) {
        throw new NotSaved(`${folder} can't be written to`, { cause });
      }
    },
    close: async () => {
      await snapshot;
      await log.close();
    },
  };
}

async function writeSnapshot(
  files: Files,
  folder: string,
  { number, after }: Header,
  slices: Iterable<RowChanges>,
): Promise<number> {
  const header: Header = { anukram: 'snapshot', format: FORMAT, number, ...(after && { after }) };
  const path = pathOf(folder, 'snapshot', number);
  const { bytes } = await writeJournal(files, path, concat([header], slices, [FOOTER]));
  await removeOld(files, folder);
  return bytes;
}

/** Removes what is older than the generation before the newest. */
async function removeOld(files: Files, folder: string): Promise<void> {
  const generations = await listGenerations(files, folder);
  const oldest = generations.snapshot.at(-2) ?? 1;
  for (const kind of ['log', 'snapshot'] as const) {
    for (const number of generations[kind].filter((one) => one < oldest)) {
      await files.rm(pathOf(folder, kind, number), { force: true });
    }
  }
}

function* concat(...parts: readonly Iterable<unknown>[]): Iterable<unknown> {
  for (const part of parts) yield* part;
}
