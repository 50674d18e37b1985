import type { Time } from './time.ts';

/** Lets those who wait go on one by one, in the order of asking. */
export type PermitQueue = {
  /** Resolves when it is this one's turn. */
  acquire(): Promise<void>;
  /** The next one may go earlier than was said. */
  lookAgain(): void;
};

/** `readyAt`: when the next one may go, seen from now. `onGranted`: called when they go. */
export function createPermitQueue(
  time: Time,
  readyAt: (now: number) => number,
  onGranted: (now: number) => void,
): PermitQueue {
  const waiting: (() => void)[] = [];
  let isRunning = false;
  let lookAgain: () => void = () => undefined;

  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const now = time.now();
      const waitMs = readyAt(now) - now;
      if (waitMs > 0) {
        await Promise.race([time.wait(waitMs), new Promise<void>((resolve) => (lookAgain = resolve))]);
      } else {
        onGranted(now);
        waiting.shift()?.();
      }
    }
    isRunning = false;
  };

  return {
    acquire: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (!isRunning) void run();
      }),
    lookAgain: () => lookAgain(),
  };
}
