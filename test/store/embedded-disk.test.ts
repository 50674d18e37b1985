import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, CONTOSO, aPerson } from '../builders.ts';
import { aFolder, filesIn } from './lowdb-folder.ts';
import { given } from './store-test.ts';

const run = promisify(execFile);

/** A small disk in memory, or the reason why this machine allows none; it takes Linux and root. */
async function aDisk(options: string): Promise<string | { readonly refused: string }> {
  const folder = await aFolder();
  try {
    await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  } catch (problem) {
    const refused = problem instanceof Error ? problem.message : String(problem);
    console.warn(`Not tested on a real disk, since this machine allows no mount: ${refused}`);
    return { refused };
  }
  onTestFinished(async () => {
    await run('umount', [folder]);
  });
  return folder;
}

test('on a full disk a commit is refused, memory and disk agree, and it goes on when there is room', async ({
  skip,
}) => {
  const disk = await aDisk('size=256k');
  if (typeof disk !== 'string') return skip(disk.refused);
  const folder = join(disk, 'data');
  const store = await openLowdbStore(folder);
  await given(store, { people: [aPerson({ name: 'Before' })] });
  await writeFile(join(disk, 'ballast'), Buffer.alloc(200_000));

  const big = aPerson({ name: 'x'.repeat(100_000) });
  await expect(store.commit(CONTOSO, { people: [big] })).rejects.toThrow(`${folder} can't be written to`);
  expect((await store.person(CONTOSO, ALEX))?.name).toBe('Before');

  await rm(join(disk, 'ballast'));
  await given(store, { people: [big] });
  await given(store, { people: [aPerson({ name: 'After' })] });
  await store.close();
  const again = await openLowdbStore(folder);
  expect((await again.person(CONTOSO, ALEX))?.name).toBe('After');
  await again.close();
});

test('a folder that can only be read is refused', async ({ skip }) => {
  const disk = await aDisk('size=256k');
  if (typeof disk !== 'string') return skip(disk.refused);
  const folder = join(disk, 'data');
  await mkdir(folder);
  await run('mount', ['-o', 'remount,ro', disk]);
  await expect(openLowdbStore(folder)).rejects.toThrow(/read-only/);
  expect(await filesIn(folder)).toEqual([]);
});
