/**
 * When requests reached Teams, as far as that can be told from here: when they left, and later by as much as their
 * round trip took longer than the shortest one. Teams counts arrivals; a bunch that was held up on the way and the
 * requests that left on time after it would otherwise be too many in one second.
 */
export type Arrivals = {
  /** A request leaves now. */
  left(at: number): void;
  /** The request that left then has been answered now. */
  answered(leftAt: number, now: number): void;
  /** The nth newest arrival, 1 being the newest. */
  nthLast(n: number): number | undefined;
};

type Departure = { readonly leftAt: number; readonly roundTripMs: number };

/**
 * A round trip that takes longer than that was held up where no one can tell, maybe behind Teams' count: believing all of
 * it would stop the morning for a single slow answer.
 */
const MOST_LATE_MS = 500;
/**
 * The shortest round trip is forgotten by so much with every answer, which is 25 ms a second at Teams' rate: a way that
 * has become longer for good is not taken for late for more than some seconds.
 */
const FORGOTTEN_MS = 0.5;

/** Keeps them for so long. */
export function createArrivals(keepMs: number): Arrivals {
  let departures: Departure[] = [];
  let shortestMs = Infinity;

  const arrivalOf = ({ leftAt, roundTripMs }: Departure): number =>
    leftAt + Math.min(Math.max(0, roundTripMs - shortestMs), MOST_LATE_MS);

  return {
    left: (at) => {
      departures = departures.filter(({ leftAt }) => leftAt >= at - keepMs);
      departures.push({ leftAt: at, roundTripMs: 0 });
    },
    answered: (leftAt, now) => {
      const roundTripMs = now - leftAt;
      shortestMs = Math.min(roundTripMs, shortestMs + FORGOTTEN_MS);
      const place = departures.findLastIndex((one) => one.leftAt === leftAt);
      if (place >= 0) departures[place] = { leftAt, roundTripMs };
    },
    nthLast: (n) =>
      departures
        .map(arrivalOf)
        .sort((one, other) => one - other)
        .at(-n),
  };
}
