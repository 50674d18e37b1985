/** Time for pacing and pauses, in milliseconds: it only goes forward, whatever the system clock is set to. */
export type Time = {
  now(): number;
  wait(ms: number): Promise<void>;
  /** From 0 up to, but excluding, 1: so that waiting requests do not all come back at once. */
  random(): number;
};
