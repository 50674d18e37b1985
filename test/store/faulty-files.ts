import type { FileHandle } from 'node:fs/promises';
import { nodeFiles, type Files } from '../../src/store/lowdb/files.ts';

/** `before`: it fails and does nothing. `after`: it fails although it did all. `half`: what is written is cut in two. */
export type Fault = 'before' | 'after' | 'half';

/** A file system of which a test says which calls fail. */
export type FaultyFiles = {
  readonly files: Files;
  /** How many calls were made. */
  readonly count: () => number;
  /** Lets every call from the `first` to the `last` fail, counted from 1. */
  fail(fault: Fault, first: number, last?: number): void;
  readonly heal: () => void;
  /** Does something during which no call fails or counts. */
  readonly aside: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

type Call = (...args: unknown[]) => Promise<unknown>;

const NO_SPACE = 'ENOSPC: no space left on device';

export function createFaultyFiles(): FaultyFiles {
  let calls = 0;
  let isAside = false;
  let failing: readonly [Fault, number, number] | undefined;

  const faultNow = (): Fault | undefined => {
    if (isAside) return undefined;
    calls += 1;
    const [fault, first, last] = failing ?? ['before', Infinity, Infinity];
    return first <= calls && calls <= last ? fault : undefined;
  };

  const faulty =
    (name: string, call: Call): Call =>
    async (...args) => {
      const fault = faultNow();
      if (fault === 'half' && name === 'appendFile') await call(halfOf(args[0] as Buffer));
      // A handle is gone even when closing it failed.
      const isDone = fault === undefined || fault === 'after' || name === 'close';
      const result = isDone ? await call(...args) : undefined;
      if (fault) {
        // A handle that nobody gets is closed by nobody.
        if (name === 'open') await (result as FileHandle | undefined)?.close();
        throw new Error(`${NO_SPACE}, ${name}`);
      }
      return name === 'open' ? wrap(result as FileHandle) : result;
    };

  const wrap = <Whole extends object>(whole: Whole): Whole =>
    new Proxy(whole, {
      get: (target, name) => {
        const part: unknown = Reflect.get(target, name);
        if (typeof part !== 'function') return part;
        // No power is cut here, and the real ones take most of the time.
        const isSync = name === 'sync' || name === 'datasync';
        return faulty(String(name), isSync ? () => Promise.resolve() : (part.bind(target) as Call));
      },
    });

  return {
    files: wrap({ ...nodeFiles }),
    count: () => calls,
    fail: (fault, first, last = first) => (failing = [fault, first, last]),
    heal: () => (failing = undefined),
    aside: async (work) => {
      isAside = true;
      try {
        return await work();
      } finally {
        isAside = false;
      }
    },
  };
}

const halfOf = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1);
