import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { PRIVATE_FILE, type Files } from './files.ts';

/** The process that uses a folder. It is the name of a file, so that no one ever reads half of it. */
type Owner = { readonly file: string; readonly pid: number; readonly began: string; readonly host: string };

const NAME = /^(\d+)\.(\d*)\.(.+)\.[\da-f-]{36}\.lock$/;

/**
 * Makes this process the only one that uses a folder, until it calls the returned function or dies. Throws when another
 * one is using it. Every process puts up its own file before it looks for others: of two that come at once, possibly
 * neither gets in, but never both.
 */
export async function lockFolder(files: Files, folder: string): Promise<() => Promise<void>> {
  const mine = await nameOfThisProcess();
  // A lock that can't be removed is void as soon as this process is gone.
  const unlock = () => files.rm(join(folder, mine), { force: true }).catch(() => undefined);
  try {
    await (await files.open(join(folder, mine), 'wx', PRIVATE_FILE)).close();
    for (const other of await othersIn(files, folder, mine)) {
      if (await isAlive(other)) throw new Error(inUse(folder, other));
      await files.rm(join(folder, other.file), { force: true });
    }
    return unlock;
  } catch (cause) {
    await unlock();
    throw isForbidden(cause) ? await notOurs(files, folder, cause) : cause;
  }
}

const othersIn = async (files: Files, folder: string, mine?: string): Promise<readonly Owner[]> =>
  (await files.readdir(folder)).flatMap(parseOwner).filter(({ file }) => file !== mine);

const isForbidden = (problem: unknown): boolean =>
  ['EACCES', 'EPERM'].includes((problem as NodeJS.ErrnoException).code ?? '');

/** The folder of another user: names the bot that is using it, where its files may at least be listed. */
async function notOurs(files: Files, folder: string, cause: unknown): Promise<Error> {
  const others = await othersIn(files, folder).catch(() => []);
  for (const other of others) if (await isAlive(other)) return new Error(inUse(folder, other), { cause });
  const owner = await files.stat(folder).then(
    ({ uid }) => ` (user id ${uid})`,
    () => '',
  );
  return new Error(
    `${folder} belongs to another user${owner}, whose bot may be using it. Stop that one and start this one as the same user, or set DATA_DIR to another folder.`,
    { cause },
  );
}

function inUse(folder: string, { pid, host, file }: Owner): string {
  const start = `${folder} is in use by the bot with process id ${pid}`;
  return host === thisHost()
    ? `${start}. Stop that one first.`
    : `${start} on ${host}. If that machine is gone for good, remove ${join(folder, file)}.`;
}

const nameOfThisProcess = async (): Promise<string> =>
  [process.pid, (await beginningOf(process.pid)) ?? '', thisHost(), randomUUID(), 'lock'].join('.');

function parseOwner(file: string): readonly Owner[] {
  const [, pid, began = '', host = ''] = NAME.exec(file) ?? [];
  return pid === undefined ? [] : [{ file, pid: Number(pid), began, host }];
}

/** A process on another machine can't be checked from here, so it is taken to be alive. */
async function isAlive({ pid, began, host }: Owner): Promise<boolean> {
  if (host !== thisHost()) return true;
  return isRunning(pid) && ((await beginningOf(pid)) ?? began) === began;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks, because its id may be reused. Only Linux tells. */
async function beginningOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The second field is the program's name in parentheses and may contain anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

const thisHost = (): string => encodeURIComponent(hostname());
