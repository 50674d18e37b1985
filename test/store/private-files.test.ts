import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles, type Files } from '../../src/store/lowdb/files.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openMovableClock } from '../../src/local/movable-clock.ts';
import { aPerson } from '../builders.ts';
import { createFaultyFiles } from './faulty-files.ts';
import { aFolder } from './lowdb-folder.ts';
import { given } from './store-test.ts';

const rightsOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o7777).toString(8);

/** Of the folder and of each file in it. */
async function rightsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder);
  const rights = await Promise.all(names.map(async (name) => [name, await rightsOf(join(folder, name))]));
  return { '.': await rightsOf(folder), ...(Object.fromEntries(rights) as Record<string, string>) };
}

/** Opens a store, keeps something and closes it. */
async function use(folder: string): Promise<Readonly<Record<string, string>>> {
  const store = await openLowdbStore(folder);
  await given(store, { people: [aPerson({ name: 'Asha' })] });
  const rights = await rightsIn(folder);
  await store.close();
  return rights;
}

test('a new folder and what is written to it are for their owner alone', async () => {
  const folder = join(await aFolder(), 'deep/data');
  await openMovableClock(folder, 'UTC', () => new Date());
  const { '.': ofFolder, ...ofFiles } = await use(folder);
  expect(ofFolder).toBe('700');
  expect(Object.keys(ofFiles).length).toBeGreaterThan(2);
  expect(new Set(Object.values(ofFiles))).toEqual(new Set(['600']));
});

test('a folder of before becomes so, but for files that are not the bot’s', async () => {
  const folder = await aFolder();
  await use(folder);
  await writeFile(join(folder, 'notes.txt'), '');
  for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644);
  await chmod(folder, 0o755);
  const { '.': ofFolder, 'notes.txt': ofNotes, ...ofFiles } = await use(folder);
  expect([ofFolder, ofNotes]).toEqual(['700', '644']);
  expect(new Set(Object.values(ofFiles))).toEqual(new Set(['600']));
});

test('a folder for everybody’s files stays one', async () => {
  const folder = await aFolder();
  await chmod(folder, 0o1777);
  expect((await use(folder))['.']).toBe('1777');
});

const denied = () =>
  Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));

/** As another user meets a folder. */
const strange = (more: Partial<Files>): Files => ({ ...nodeFiles, open: denied, rm: denied, ...more });

test('the folder of another user is refused as a folder in use, with the process id where it may be seen', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await expect(openLowdbStore(folder, { files: strange({}) })).rejects.toThrow(
    `${folder} is in use by the bot with process id ${process.pid}. Stop that one first.`,
  );
  await store.close();
});

test('else as what it is', async () => {
  const folder = await aFolder();
  const { uid } = await stat(folder);
  await expect(openLowdbStore(folder, { files: strange({ readdir: denied }) })).rejects.toThrow(
    `${folder} belongs to another user (user id ${uid}), whose bot may be using it.`,
  );
});

test('on a full disk the store says that it is not ready, until there is room', async () => {
  const folder = await aFolder();
  const faulty = createFaultyFiles();
  const store = await openLowdbStore(folder, { files: faulty.files });
  expect(await store.ping()).toBe(true);
  faulty.fail('half', 1, Infinity);
  expect(await store.ping()).toBe(false);
  faulty.heal();
  expect(await store.ping()).toBe(true);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await store.close();
});
