import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that writes, and what it said was saved. */
export type Writer = {
  /** Grows as the process goes on. */
  readonly acknowledged: Map<number, number>;
  signal(name: NodeJS.Signals): void;
  /** Resolves once it is gone, with its last words if it ended by itself. */
  readonly gone: Promise<string>;
};

/** Starts a process that writes to a folder; resolves right before it opens the store. */
export async function startWriter(program: string, folder: string): Promise<Writer> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged = new Map<number, number>();
  const lines = createInterface(child.stdout);
  const ready = once(lines, 'line');
  lines.on('line', (line) => {
    const [worker, count] = line.split(' ').map(Number);
    if (worker !== undefined && count !== undefined) acknowledged.set(worker, count);
  });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const gone = once(child, 'close').then(() => complaint);
  await Promise.race([ready, gone]);
  return { acknowledged, signal: (name) => void child.kill(name), gone };
}
