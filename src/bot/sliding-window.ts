/** When something happened lately; older entries are forgotten. Times in milliseconds, ascending. */
export type Recent = {
  add(at: number): void;
  /** It happened later than was thought. */
  correct(at: number, later: number): void;
  countSince(at: number): number;
  /** The nth newest, 1 being the newest. */
  nthLast(n: number): number | undefined;
  newest(): number | undefined;
};

export function createRecent(keepMs: number): Recent {
  let times: number[] = [];
  return {
    add: (at) => {
      times.push(at);
      // Only now and then: moving all entries costs more than keeping some for longer.
      if ((times[0] ?? at) < at - 2 * keepMs) times = times.filter((one) => one >= at - keepMs);
    },
    correct: (at, later) => {
      let place = times.lastIndexOf(at);
      if (place < 0) return;
      for (let next = times[place + 1]; next !== undefined && next < later; next = times[place + 1]) {
        times[place] = next;
        place += 1;
      }
      times[place] = later;
    },
    countSince: (at) => times.length - (times.findLastIndex((one) => one < at) + 1),
    nthLast: (n) => times.at(-n),
    newest: () => times.at(-1),
  };
}
