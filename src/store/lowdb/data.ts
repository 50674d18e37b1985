import { join } from 'node:path';
import { countsOf, type DataPort, type TableName } from '../data-port.ts';
import { createArchive } from './archive.ts';
import { BrokenFile } from './broken-file.ts';
import { forgetRows } from './data-forget.ts';
import { allRows, put } from './data-rows.ts';
import { nodeFiles, syncFolder } from './files.ts';
import { bringForward } from './migrate-v1.ts';
import { fileName, pathOf, type Kind } from './snapshot-files.ts';
import { writeJournal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { createLog } from './log.ts';
import { FOOTER, readFolder, type ReadFolder } from './read-folder.ts';
import { keepAll, slicesOf, type Tables } from './tables.ts';

/** Opens the folder of a stopped bot. Throws when the bot is running, and when a file isn't what was written. */
export async function openLowdbData(folder: string): Promise<DataPort> {
  const unlock = await lockFolder(nodeFiles, folder);
  try {
    await bringForward(nodeFiles, folder);
    return createData(folder, await readFolder(nodeFiles, folder), unlock);
  } catch (problem) {
    await unlock();
    throw problem instanceof BrokenFile ? withWayBack(folder, problem) : problem;
  }
}

function createData(folder: string, opened: ReadFolder, close: () => Promise<void>): DataPort {
  const { tables } = opened.database;
  const archive = createArchive(nodeFiles, folder);
  return {
    read: () =>
      Promise.resolve({
        counts: countsOf((table) => tables[table].rows().length + archivedIn(tables, table)),
        rows: () => allRows(tables, archive),
      }),
    load: async (rows) => {
      for await (const stored of rows) put(tables, stored);
      keepAll(tables);
      await writeAnew(folder, opened);
    },
    forget: async (what) => {
      const forgotten = await forgetRows(tables, archive, what);
      const kept = await writeAnew(folder, opened);
      const files = await removeOthers(folder, kept);
      const also = `The folder was written anew, and ${files.length} older files of it were removed.`;
      return { ...forgotten, also: [also] };
    },
    close,
  };
}

const archivedIn = ({ archived }: Tables, table: TableName): number =>
  table === 'enrollments' ? archived.rows().length : 0;

/** Writes everything in memory as one snapshot with a new log; until it is complete, the previous files count. */
async function writeAnew(folder: string, { database, last }: ReadFolder): Promise<ReadonlySet<string>> {
  const { tables } = database;
  const log = createLog(nodeFiles, folder, last);
  const header = await log.begin();
  await log.close();
  const { number } = header;
  const lines = [{ ...header, anukram: 'snapshot' }, ...slicesOf(tables), FOOTER];
  await writeJournal(nodeFiles, pathOf(folder, 'snapshot', number), lines);
  const archives = tables.archived.rows().map(({ archive }) => archive);
  return new Set([
    ...(['snapshot', 'log'] satisfies Kind[]).map((kind) => fileName(kind, number)),
    ...archives.map((archive) => fileName('archive', archive)),
  ]);
}

/** The files a store leaves in its folder, including those set aside or unfinished. */
const OURS = /^((snapshot|log|archive)-\d{6,}\.jsonl|anukram\.json\.migrated)/;

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<readonly string[]> {
  const others = (await nodeFiles.readdir(folder)).filter((name) => OURS.test(name) && !kept.has(name));
  for (const name of others) await nodeFiles.rm(join(folder, name));
  await syncFolder(nodeFiles, folder);
  return others;
}

const withWayBack = (folder: string, problem: BrokenFile): Error =>
  new Error(
    `${problem.message} Nothing was changed. To go back to the last good state, and set aside what is not, run:\n` +
      `  npm run restore -- "${folder}"`,
    { cause: problem },
  );
