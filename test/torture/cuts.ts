import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inspect } from './inspect.ts';
import { note, total, type Outcome } from './kills.ts';
import { startWriter } from './start-writer.ts';
import type { Acknowledged } from './workload.ts';

const run = promisify(execFile);

const LONGEST_MS = 300;

/**
 * Writes to a disk in a file, copies that file at random moments and mounts the copy: what a machine finds after a
 * power cut. Resolves with the reason where this machine can't do it; it takes Linux and root.
 */
export async function cuts(program: string, times: number): Promise<Outcome | { readonly skipped: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-torture-'));
  const disk = join(folder, 'disk');
  const mounted = join(folder, 'mounted');
  try {
    await mkdir(mounted);
    await run('truncate', ['--size', '64M', disk]);
    await run('mkfs.ext4', ['-q', '-F', disk]);
    await run('mount', ['-o', 'loop', disk, mounted]);
  } catch (problem) {
    await rm(folder, { recursive: true });
    return { skipped: problem instanceof Error ? problem.message : String(problem) };
  }
  try {
    return await cutOften(program, folder, mounted, times);
  } finally {
    await run('umount', [mounted]);
    await rm(folder, { recursive: true });
  }
}

async function cutOften(program: string, folder: string, mounted: string, times: number): Promise<Outcome> {
  const acknowledged = new Map<number, number>();
  const problems: string[] = [];
  let writer = await startWriter(program, join(mounted, 'data'));
  try {
    for (let cut = 1; cut <= times && problems.length === 0; cut += 1) {
      await setTimeout(Math.random() * LONGEST_MS);
      writer.signal('SIGSTOP');
      await copyAtRest(join(folder, 'disk'), join(folder, 'copy'));
      note(acknowledged, writer);
      writer.signal('SIGCONT');
      problems.push(...(await inspectDisk(folder, acknowledged)).map((problem) => `cut ${cut}: ${problem}`));
      // The next writer continues from what a killed one left, part of which may not be on the disk yet.
      writer.signal('SIGKILL');
      await writer.gone;
      note(acknowledged, writer);
      writer = await startWriter(program, join(mounted, 'data'));
    }
  } finally {
    writer.signal('SIGKILL');
    await writer.gone;
  }
  return { commits: total(acknowledged), problems };
}

/** Copies until nothing was written meanwhile, so that the copy is of one moment. */
async function copyAtRest(disk: string, copy: string): Promise<void> {
  for (;;) {
    await run('cp', ['--sparse=always', disk, copy]);
    const same = await run('cmp', ['--silent', disk, copy]).then(
      () => true,
      () => false,
    );
    if (same) return;
  }
}

async function inspectDisk(folder: string, acknowledged: Acknowledged): Promise<readonly string[]> {
  const mounted = join(folder, 'after');
  await mkdir(mounted, { recursive: true });
  await run('mount', ['-o', 'loop', join(folder, 'copy'), mounted]);
  try {
    await mkdir(join(mounted, 'data'), { recursive: true });
    return await inspect(join(mounted, 'data'), acknowledged);
  } finally {
    await run('umount', [mounted]);
  }
}
