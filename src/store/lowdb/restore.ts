import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { BrokenFile } from './broken-file.ts';
import type { Files } from './files.ts';
import { listGenerations, parseName, pathOf } from './snapshot-files.ts';
import { readHeader, readJournal, writeJournal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { headerOf } from './log.ts';
import { readFolder } from './read-folder.ts';

/**
 * Restores a folder to its last whole state: sets aside what is damaged, and what builds on that. Nothing is deleted.
 * Resolves with what was done, one line each; throws when there is nothing to go back to.
 */
export async function restoreFolder(files: Files, folder: string): Promise<readonly string[]> {
  const unlock = await lockFolder(files, folder);
  try {
    const done: string[] = [];
    for (let broken = await problemIn(files, folder); broken; broken = await problemIn(files, folder)) {
      done.push(broken.message, ...(await mend(files, folder, broken)));
    }
    return done;
  } finally {
    await unlock();
  }
}

async function problemIn(files: Files, folder: string): Promise<BrokenFile | undefined> {
  try {
    await readFolder(files, folder);
    return undefined;
  } catch (problem) {
    if (problem instanceof BrokenFile) return problem;
    throw problem;
  }
}

async function mend(files: Files, folder: string, broken: BrokenFile): Promise<readonly string[]> {
  const { kind, number = 0 } = parseName(basename(broken.file)) ?? {};
  const { snapshot, log } = await listGenerations(files, folder);
  const later = log.filter((one) => one > number).map((one) => pathOf(folder, 'log', one));
  const isThere = (kind === 'snapshot' ? snapshot : log).includes(number);
  const file = isThere ? [broken.file] : [];

  if (kind === 'snapshot' && (snapshot.some((one) => one < number) || log.includes(1))) {
    // The generation before it and the logs since hold the same.
    return setAside(files, file);
  }
  if (kind === 'log' && broken.line > 1) {
    return [...(await setAside(files, later)), ...(await cutBack(files, broken))];
  }
  if (kind === 'log' && snapshot.includes(number)) {
    const done = await setAside(files, [...later, ...file]);
    const { after } = await readHeader(files, pathOf(folder, 'snapshot', number), 'snapshot', number);
    await writeJournal(files, broken.file, [headerOf(number, after)]);
    return done;
  }
  if (kind === 'log' && number > 1) return setAside(files, [...later, ...file]);
  throw new Error(`${broken.message} There is nothing to go back to: bring back a copy of the folder.`);
}

async function setAside(files: Files, paths: readonly string[]): Promise<readonly string[]> {
  const done: string[] = [];
  for (const path of paths) {
    const aside = asideOf(path);
    await files.rename(path, aside);
    done.push(`  ${basename(path)} is set aside as ${basename(aside)}.`);
  }
  return done;
}

/** Leaves of a log what comes before the broken line. */
async function cutBack(files: Files, { file, line, byte }: BrokenFile): Promise<readonly string[]> {
  const aside = asideOf(file);
  await files.copyFile(file, aside);
  const good: unknown[] = [];
  for await (const { value } of readJournal(files, file, byte)) good.push(value);
  await writeJournal(files, file, good);
  return [`  ${basename(file)} is kept up to line ${line - 1}; all of it is in ${basename(aside)}.`];
}

const asideOf = (path: string): string => `${path}.${randomUUID().slice(0, 8)}.broken`;
