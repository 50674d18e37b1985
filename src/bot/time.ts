/** Time for pacing and pauses: it only goes forward, whatever the clock on the wall is set to. In milliseconds. */
export type Time = {
  now(): number;
  wait(ms: number): Promise<void>;
  /** From 0 up to, but not, 1: so that those who wait do not all come back at once. */
  random(): number;
};
