import { createArrivals } from './arrivals.ts';
import { createLearnedRate, type RateFinding } from './learned-rate.ts';
import { createPermitQueue } from './permit-queue.ts';
import type { Time } from './time.ts';

/** Lets the requests of one tenant leave no faster than Teams takes them. */
export type RateLimiter = {
  /** Resolves when the next request may leave, in the order of asking: it holds a permit then. */
  acquire(): Promise<void>;
  /** The holder of a permit leaves. Answers when that was, which is what the request goes by from then on. */
  leave(): number;
  /** Gives a permit back that nothing left with. */
  release(): void;
  /** An answer to somebody who waits for it leaves at once, without a permit; the others make room. */
  leaveAtOnce(): number;
  /** Teams took what had left then. */
  accepted(leftAt: number): void;
  /** Teams said that it was too much. `leftAt`: when that request had left. Answers what is new by that. */
  throttled(leftAt: number, retryAfterMs: number): RateFinding | undefined;
  /** The same of an answer, which says less: people who press fast have a limit of their own. */
  answerThrottled(retryAfterMs: number): void;
  /** Another copy of the bot was throttled, so long ago, and found that. */
  adopt(ageMs: number, retryAfterMs: number, finding: RateFinding): void;
};

const SECOND = 1_000;
/**
 * Teams counts in sliding seconds; the rest is for clocks and ways that vary. With 1,005 some are refused where the way
 * varies by 10 or 20 ms (`outbox-rate.test.ts`), with 1,009 none; each millisecond costs a tenth of a percent.
 */
const WINDOW_MS = 1_013;
/** After a pause the second is empty: it is filled at 1.4 times the rate instead of in one burst. */
const FILLING = 1.4;
/** While people talk to the bot, a tenth of the rate is left to them: five answers a second at Teams' published 50. */
const ROOM_FOR_ANSWERS = 0.1;
/** Whoever said something is likely to say more within half a minute. */
const TALKING_MS = 30 * SECOND;
/** It may be one person's chat that is full, which nobody else has to wait for; their window is two seconds long. */
const LONGEST_FOR_ANSWERS_MS = 2 * SECOND;

/** `partOf`: how many of so many requests a second may leave here. */
export function createRateLimiter(
  time: Time,
  perSecond: number,
  partOf = (all: number): number => all,
): RateLimiter {
  const learned = createLearnedRate(perSecond);
  const arrivals = createArrivals(2 * SECOND);
  let permits = 0;
  let nextAt = 0;
  let closedUntil = 0;
  let answeredAt = -Infinity;

  const rateAt = (now: number): number =>
    partOf(learned.perSecond(now)) * (now - answeredAt < TALKING_MS ? 1 - ROOM_FOR_ANSWERS : 1);
  const spacingAt = (now: number): number => WINDOW_MS / (Math.max(1, rateAt(now)) * FILLING);

  /** No more in any second than the rate, whatever left in between, and no closer than the spacing. */
  const readyAt = (now: number): number => {
    const rate = rateAt(now);
    const room = Math.ceil(rate);
    const free = room - permits;
    if (free < 1) return now + (room < 1 ? SECOND : spacingAt(now));
    const lastOfRoom = arrivals.nthLast(free) ?? -Infinity;
    return Math.max(nextAt, closedUntil, lastOfRoom + (room / rate) * WINDOW_MS);
  };

  /**
   * A timer that is late is made up for; a standstill is not. What answers took of the rate is forgotten once Teams no
   * longer counts it, however many they were and however little of the rate was known to be this copy's.
   */
  const space = (now: number): void => {
    const spacedAt = Math.max(nextAt, now - spacingAt(now)) + spacingAt(now);
    nextAt = Math.min(spacedAt, now + WINDOW_MS);
  };

  const queue = createPermitQueue(time, readyAt, (now) => {
    space(now);
    permits += 1;
  });

  const leaveNow = (): number => {
    const now = time.now();
    arrivals.left(now);
    return now;
  };

  const closeFor = (ms: number): void => {
    closedUntil = Math.max(closedUntil, time.now() + ms);
  };

  return {
    acquire: () => queue.acquire(),
    leave: () => {
      permits -= 1;
      return leaveNow();
    },
    release: () => {
      permits -= 1;
      nextAt -= spacingAt(time.now());
      queue.lookAgain();
    },
    leaveAtOnce: () => {
      answeredAt = time.now();
      space(answeredAt);
      return leaveNow();
    },
    accepted: (leftAt) => {
      const now = time.now();
      learned.accepted(now);
      arrivals.answered(leftAt, now);
    },
    throttled: (leftAt, retryAfterMs) => {
      const now = time.now();
      closeFor(retryAfterMs);
      const all = learned.perSecond(now);
      return learned.throttled(now, leftAt, partOf(all) / all);
    },
    answerThrottled: (retryAfterMs) => closeFor(Math.min(retryAfterMs, LONGEST_FOR_ANSWERS_MS)),
    adopt: (ageMs, retryAfterMs, finding) => {
      closeFor(retryAfterMs - ageMs);
      learned.adopt(time.now(), ageMs, finding);
    },
  };
}
