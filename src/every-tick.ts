export type Ticking = {
  readonly tickMs: number;
  /** A round that takes longer is told of as a failure, and the next one begins. */
  readonly longestMs?: number;
};

/** Longer than any round takes: one that does waits for something that never comes. */
const LONGEST_MS = 5 * 60_000;

class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** Runs one round after the other, never two at once; stops after the one that is running. */
export function everyTick(
  { tickMs, longestMs = LONGEST_MS }: Ticking,
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const tick = () => {
    if (isBusy) return;
    isBusy = true;
    running = within(longestMs, work())
      .catch(onFailure)
      .finally(() => (isBusy = false));
  };
  const timer = setInterval(tick, tickMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

const within = (ms: number, work: Promise<unknown>): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new TookTooLong(`not done within ${ms} ms`)), ms);
    void work.then(() => resolve(), reject).finally(() => clearTimeout(late));
  });
