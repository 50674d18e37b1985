/** More than a machine is off by when it sleeps for a while or is set right. */
const JUMP_MS = 3_600_000;

/**
 * Compares a clock with one that only goes forward. What it returns says by how many milliseconds the clock has jumped
 * since it was asked before, where that is more than an hour.
 */
export function watchClock(now: () => number, forward: () => number): () => number | undefined {
  let [before, then] = [now(), forward()];
  return () => {
    const jumped = now() - before - (forward() - then);
    [before, then] = [now(), forward()];
    return Math.abs(jumped) > JUMP_MS ? jumped : undefined;
  };
}
