import { setTimeout } from 'node:timers/promises';
import type { Time } from '../src/bot/time.ts';

/** As it really passes. */
export const machineTime: Time = {
  now: () => performance.now(),
  wait: (ms) => setTimeout(ms),
  random: Math.random,
};

/** Passes at once when someone waits, so that pauses cost nothing. */
export function createFastTime(): Time & { readonly waited: readonly number[] } {
  const waited: number[] = [];
  let now = 0;
  return {
    now: () => now,
    wait: (ms) => {
      waited.push(ms);
      now += ms;
      return Promise.resolve();
    },
    random: () => 0,
    waited,
  };
}
