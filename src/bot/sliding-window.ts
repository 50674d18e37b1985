/** When something happened lately; older entries are forgotten. Times in milliseconds, ascending. */
export type SlidingWindow = {
  add(at: number): void;
  countSince(at: number): number;
  /** The nth newest, 1 being the newest. */
  nthLast(n: number): number | undefined;
  newest(): number | undefined;
};

export function createSlidingWindow(keepMs: number): SlidingWindow {
  let times: number[] = [];
  return {
    add: (at) => {
      times.push(at);
      // Only now and then: moving all entries costs more than keeping some for longer.
      if ((times[0] ?? at) < at - 2 * keepMs) times = times.filter((one) => one >= at - keepMs);
    },
    countSince: (at) => times.length - (times.findLastIndex((one) => one < at) + 1),
    nthLast: (n) => times.at(-n),
    newest: () => times.at(-1),
  };
}
