import { createFoundLimit, type Found } from './learned-rate.ts';
import { createRecent } from './sliding-window.ts';
import type { Time } from './time.ts';

/** Lets the requests of one tenant leave no faster than Teams takes them. */
export type Pace = {
  /** Resolves when the next request may leave, in the order of asking. */
  slot(): Promise<void>;
  /** To be called when it does leave. Answers when that was, which is what the request goes by from then on. */
  left(): number;
  /** The same for an answer to somebody who waits for it: it leaves at once, and the others make room. */
  hurry(): number;
  /** Gives a slot back that nothing left in. */
  giveBack(): void;
  /** Teams took what had left then. */
  accepted(leftAt: number): void;
  /** Teams said that it was too much. `leftAt`: when that request had left. Answers what is new by that. */
  throttled(leftAt: number, retryAfterMs: number): Found | undefined;
  /** Another copy of the bot was told so, so long ago. */
  heard(ageMs: number, retryAfterMs: number, found: Found): void;
  /** The same of an answer, which says less: people who press fast have a limit of their own. */
  answerThrottled(retryAfterMs: number): void;
};

const SECOND = 1_000;
/** A little slower than what Teams takes, for the way there is not always equally long. */
const MARGIN = 0.987;
/** After a pause, requests leave so much faster until the second is full, which makes good some of the pause. */
const HASTE = 1.4;
/** What took longer than usual came later than usual, by so much at most; what is usual may change. */
const LATEST_MS = 500;
const WAY_GROWS_MS = 0.5;
/** What was taken for usual was not, when another one is shorter by that. */
const SHORTER_MS = 5;
/** It may be one person's chat that is full, which nobody else has to wait for. */
const LONGEST_FOR_ANSWERS_MS = 2 * SECOND;
/** While people talk to the bot, so much is left to them. */
const ROOM_FOR_ANSWERS = 0.1;
const ROOM_FOR_MS = 30 * SECOND;

type Arrived = { readonly leftAt: number; readonly at: number; readonly way: number };

/** `partOf`: how many of so many requests a second may leave here. */
export function createPace(time: Time, perSecond: number, partOf = (all: number): number => all): Pace {
  const limit = createFoundLimit(perSecond);
  const departures = createRecent(2 * SECOND);
  const waiting: (() => void)[] = [];
  /** Who has a slot and has not left yet. */
  let leaving = 0;
  let nextAt = 0;
  let closedUntil = 0;
  let answeredAt = -Infinity;
  let isPumping = false;
  let shortestWay = Infinity;
  /** What was accepted in the last second or two, by when it is thought to have arrived. */
  let arrived: Arrived[] = [];
  let lookAgain: () => void = () => undefined;

  /** Requests a second. */
  const rate = (now: number): number =>
    partOf(limit.perSecond(now)) * MARGIN * (now - answeredAt < ROOM_FOR_MS ? 1 - ROOM_FOR_ANSWERS : 1);
  const step = (now: number): number => SECOND / (Math.max(1, rate(now)) * HASTE);

  /** No closer than a step, and no more in any second than the rate, whatever left in between. */
  const readyAt = (now: number): number => {
    const room = Math.ceil(rate(now));
    const free = room - leaving;
    if (free < 1) return now + (room < 1 ? SECOND : step(now));
    const lastOfRoom = departures.nthLast(free) ?? -Infinity;
    return Math.max(nextAt, closedUntil, lastOfRoom + (room * SECOND) / rate(now));
  };

  /** A timer that is late is made up for; a standstill is not. */
  const advance = (now: number): void => {
    nextAt = Math.max(nextAt, now - step(now)) + step(now);
  };

  const pump = async (): Promise<void> => {
    isPumping = true;
    while (waiting.length > 0) {
      const now = time.now();
      const at = readyAt(now);
      if (at > now) {
        await Promise.race([time.wait(at - now), new Promise<void>((resolve) => (lookAgain = resolve))]);
      } else {
        advance(now);
        leaving += 1;
        waiting.shift()?.();
      }
    }
    isPumping = false;
  };

  const close = (retryAfterMs: number): void => {
    closedUntil = Math.max(closedUntil, time.now() + retryAfterMs);
  };

  const lately = (now: number): Arrived[] => arrived.filter(({ at }) => at > now - SECOND);

  const corrected = (one: Arrived): Arrived => {
    const at = one.leftAt + Math.min(one.way - shortestWay, LATEST_MS);
    if (at > one.at) departures.correct(one.at, at);
    return { ...one, at: Math.max(at, one.at) };
  };

  return {
    slot: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (!isPumping) void pump();
      }),
    left: () => {
      const now = time.now();
      leaving -= 1;
      departures.add(now);
      return now;
    },
    hurry: () => {
      answeredAt = time.now();
      advance(answeredAt);
      departures.add(answeredAt);
      return answeredAt;
    },
    giveBack: () => {
      leaving -= 1;
      nextAt -= step(time.now());
      lookAgain();
    },
    accepted: (leftAt) => {
      const now = time.now();
      limit.accepted(now);
      const way = now - leftAt;
      const isMuchShorter = way < shortestWay - SHORTER_MS;
      shortestWay = Math.min(way, shortestWay + WAY_GROWS_MS);
      // How late the first ones of a cold process were is told by those after them.
      if (isMuchShorter) arrived = lately(now).map(corrected);
      else if ((arrived[0]?.at ?? now) < now - 2 * SECOND) arrived = lately(now);
      arrived.push(corrected({ leftAt, at: leftAt, way }));
    },
    throttled: (leftAt, retryAfterMs) => {
      const now = time.now();
      close(retryAfterMs);
      const all = limit.perSecond(now);
      return limit.throttled(now, leftAt, partOf(all) / all);
    },
    heard: (ageMs, retryAfterMs, found) => {
      close(retryAfterMs - ageMs);
      limit.heard(time.now(), ageMs, found);
    },
    answerThrottled: (retryAfterMs) => close(Math.min(retryAfterMs, LONGEST_FOR_ANSWERS_MS)),
  };
}
