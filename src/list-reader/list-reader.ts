import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { OpenList, ReadList } from '../app/ports/list-reader.ts';
import { err, ok } from '../domain/result.ts';
import type { ListFile } from '../importing/read-list.ts';
import type { TableRow } from '../importing/table-row.ts';
import type { FromWorker } from './list-worker.ts';

type Limits = {
  /** The program of the worker, as it is compiled. */
  readonly program?: URL;
  readonly longestMs?: number;
  /** Of memory, in megabytes. */
  readonly largestMb?: number;
};

/** What 50,000 rows of a workbook take in seconds and in memory, some times over. */
const LONGEST_MS = 20_000;
const LARGEST_MB = 400;

/** Reads each list in a thread of its own, so that one that was made to harm harms nobody. */
export function createListReader({
  program = new URL('./list-worker.js', import.meta.url),
  longestMs = LONGEST_MS,
  largestMb = LARGEST_MB,
}: Limits = {}): ReadList {
  return async (file) => {
    // A copy, since what was downloaded may share its memory with others.
    const copy = Uint8Array.from(file.content);
    const worker = new Worker(program, {
      workerData: { ...file, content: copy } satisfies ListFile,
      transferList: [copy.buffer],
      resourceLimits: { maxOldGenerationSizeMb: largestMb },
    });
    const over = new AbortController();
    const late = setTimeout(longestMs, 'late' as const, over).then(
      (isLate) => {
        void worker.terminate();
        return isLate;
      },
      () => undefined,
    );
    const end = () => {
      over.abort();
      void worker.terminate();
    };
    const first = await Promise.race([nextFrom(worker), late]);
    if (first === 'late') return err('took-too-long');
    if (first?.kind !== 'read') {
      end();
      return err(first?.kind === 'problem' ? first.problem : 'too-large');
    }
    return ok({ ...first.list, parts: (size) => partsFrom(worker, size, end) } satisfies OpenList);
  };
}

/** Only as much as is asked for, since what arrives is unpacked by the thread that everyone waits for. */
async function* partsFrom(
  worker: Worker,
  size: number,
  end: () => void,
): AsyncGenerator<readonly TableRow[], void> {
  try {
    for (;;) {
      worker.postMessage(size);
      const message = await nextFrom(worker);
      if (message?.kind !== 'rows') throw new Error('A list was not read to its end');
      if (message.rows.length === 0) return;
      yield message.rows;
    }
  } finally {
    end();
  }
}

/** Undefined for a worker that has ended, or ran out of memory. */
async function nextFrom(worker: Worker): Promise<FromWorker | undefined> {
  const over = new AbortController();
  try {
    const told = once(worker, 'message', over).then(([message]) => message as FromWorker);
    const ended = once(worker, 'exit', over).then(() => undefined);
    return await Promise.race([told, ended]);
  } catch {
    return undefined;
  } finally {
    over.abort();
  }
}
