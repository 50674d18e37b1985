import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspect } from './inspect.ts';
import { startWriter, type Writer } from './start-writer.ts';

/** What was tried, and what went wrong in it, a line each. */
export type Outcome = { readonly commits: number; readonly problems: readonly string[] };

const LONGEST_MS = 250;

/** Kills a writing process at random moments, again and again on the same folder, and checks what is left. */
export async function kills(program: string, times: number): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-torture-'));
  const acknowledged = new Map<number, number>();
  const problems: string[] = [];
  try {
    for (let kill = 1; kill <= times && problems.length === 0; kill += 1) {
      const writer = await startWriter(program, folder);
      await setTimeout(Math.random() * LONGEST_MS);
      writer.signal('SIGKILL');
      const complaint = await writer.gone;
      if (complaint) problems.push(`kill ${kill}: ${complaint}`);
      note(acknowledged, writer);
      problems.push(...(await inspect(folder, acknowledged)).map((problem) => `kill ${kill}: ${problem}`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { commits: total(acknowledged), problems };
}

/** Adds what a writer said was saved. */
export const note = (acknowledged: Map<number, number>, writer: Writer): void =>
  writer.acknowledged.forEach((count, worker) => acknowledged.set(worker, count));

export const total = (acknowledged: ReadonlyMap<number, number>): number =>
  [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
