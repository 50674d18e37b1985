import { z } from 'zod/v4';
import { BrokenFile } from './broken-file.ts';
import type { Files } from './files.ts';
import { migrate } from './format.ts';
import { fileName, listGenerations, pathOf } from './snapshot-files.ts';
import { readHeader, readJournal, type Header, type Seal } from './journal.ts';
import type { LogEnd } from './log.ts';
import { createDatabase, load, type Database, type Tables } from './tables.ts';
import type { RowChanges } from './rows.ts';

/** The content of a folder, and where writing continues. */
export type ReadFolder = {
  readonly database: Database;
  readonly last?: LogEnd;
  /** The size of the newest snapshot, and of the logs since, in bytes. */
  readonly snapshotBytes: number;
  readonly logBytes: number;
  readonly logs: number;
};

/** The last line of a snapshot. */
const footer = z.object({ end: z.literal(true) });
export const FOOTER: z.infer<typeof footer> = { end: true };

/** Reads the newest snapshot and the logs since. Changes nothing; throws `BrokenFile` on damage. */
export async function readFolder(files: Files, folder: string): Promise<ReadFolder> {
  const { snapshot, log } = await listGenerations(files, folder);
  const database = createDatabase();
  const first = snapshot.at(-1);
  const begun = first === undefined ? undefined : await readSnapshot(files, folder, first, database.tables);
  const logs = await headersSince(files, folder, first, log);
  if (begun && logs[0] && !sameSeal(begun.after, logs[0].after)) throw strayLog(folder, logs[0].number);

  let last: LogEnd | undefined;
  let logBytes = 0;
  for (const [index, header] of logs.entries()) {
    last = await readLog(files, folder, header, logs[index + 1], database.tables);
    logBytes += last.bytes;
  }
  const state = { database, snapshotBytes: begun?.bytes ?? 0, logBytes, logs: logs.length };
  return last ? { ...state, last } : state;
}

async function readSnapshot(files: Files, folder: string, number: number, tables: Tables) {
  const path = pathOf(folder, 'snapshot', number);
  const { after, format } = await readHeader(files, path, 'snapshot', number);
  let [line, bytes, ended] = [0, 0, false];
  for await (const { value, bytes: end } of readJournal(files, path)) {
    line += 1;
    bytes = end;
    ended = footer.safeParse(value).success;
    if (line > 1 && !ended) load(tables, migrate(value as RowChanges, format));
  }
  if (!ended) throw new BrokenFile(path, 'the file ends too early', line + 1, bytes);
  return { after, bytes };
}

/** The headers of all logs from a snapshot on, or from the very first log. */
async function headersSince(
  files: Files,
  folder: string,
  snapshot: number | undefined,
  logs: readonly number[],
): Promise<readonly Header[]> {
  const from = snapshot ?? 1;
  const newest = logs.at(-1) ?? 0;
  if (newest > 0 && snapshot === undefined && logs[0] !== 1) {
    throw new BrokenFile(pathOf(folder, 'snapshot', logs[0] ?? 1), 'the file is missing');
  }
  const headers: Header[] = [];
  for (let number = from; number <= Math.max(newest, snapshot ?? 0); number += 1) {
    const path = pathOf(folder, 'log', number);
    if (!logs.includes(number)) throw new BrokenFile(path, 'the file is missing');
    headers.push(await readHeader(files, path, 'log', number));
  }
  return headers;
}

/** Reads a log as far as the next one says that it counts; the newest one to its end. */
async function readLog(
  files: Files,
  folder: string,
  { number, format }: Header,
  next: Header | undefined,
  tables: Tables,
): Promise<LogEnd> {
  const path = pathOf(folder, 'log', number);
  let line = 0;
  let end: Seal = { bytes: 0, checksum: 0 };
  for await (const { value, bytes, checksum } of readJournal(files, path, next?.after?.bytes)) {
    line += 1;
    end = { bytes, checksum };
    if (line > 1) load(tables, migrate(value as RowChanges, format));
  }
  if (next?.after && end.bytes < next.after.bytes) {
    throw new BrokenFile(path, 'the file ends too early', line + 1, end.bytes);
  }
  if (next && !sameSeal(end, next.after)) throw strayLog(folder, next.number);
  return { ...end, number, fresh: line === 1 };
}

const strayLog = (folder: string, number: number): BrokenFile =>
  new BrokenFile(pathOf(folder, 'log', number), `it does not go on from ${fileName('log', number - 1)}`);

const sameSeal = (one: Seal | undefined, other: Seal | undefined): boolean =>
  one?.bytes === other?.bytes && one?.checksum === other?.checksum;
