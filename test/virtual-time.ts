import { setImmediate } from 'node:timers/promises';
import type { Time } from '../src/bot/time.ts';

/** Stands still until everything that can happen now has happened, then jumps to the next timer. */
export type VirtualTime = Time & {
  /** Lets time pass until the promise is settled. */
  until<Value>(promise: Promise<Value>): Promise<Value>;
};

type Sleeper = { readonly at: number; readonly wake: () => void };

export function createVirtualTime(random: () => number = () => 0): VirtualTime {
  const sleepers: Sleeper[] = [];
  let now = 0;
  return {
    now: () => now,
    random,
    wait: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + Math.max(0, ms), wake });
        sleepers.sort((one, other) => one.at - other.at);
      }),
    until: async (promise) => {
      const state = { isSettled: false };
      const settled = promise.finally(() => (state.isSettled = true));
      settled.catch(() => undefined);
      for (;;) {
        await setImmediate();
        if (state.isSettled) return settled;
        const next = sleepers.shift();
        if (!next) throw new Error('Nobody waits for anything, and still it is not done');
        now = next.at;
        next.wake();
      }
    },
  };
}
