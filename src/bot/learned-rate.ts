import type { FoundRate } from '../app/ports/replicas.ts';
import { createRecent } from './sliding-window.ts';

/** How many requests a second Teams takes of one tenant: what is published, or less where Teams says so. */
export type FoundLimit = {
  perSecond(now: number): number;
  accepted(now: number): void;
  /**
   * Teams said that it was too much. `leftAt`: when that request had left. `part`: of all requests to the tenant, how
   * many leave here, from 0 to 1. Answers what is new, if anything.
   */
  throttled(now: number, leftAt: number, part: number): Found | undefined;
  /** Another copy of the bot found it, so long ago. */
  heard(now: number, ageMs: number, found: Found): void;
};

export type Found = Pick<FoundRate, 'perSecond' | 'holdMs'>;

const SECOND = 1_000;
/** How long a limit that was found is believed before more is tried; twice as long each time it proves right. */
const HOLD_MS = 120 * SECOND;
const LONGEST_HOLD_MS = 960 * SECOND;
/** Requests further apart than that are not one run. */
const PAUSE_MS = 0.8 * SECOND;
/** A shorter run says little on average. */
const ENOUGH_MS = 5 * SECOND;
/** What is refused though no more left than was always taken arrived in a bunch, or has reasons of its own. */
const FIRST_CUT = 0.02;
const DEEPEST_CUT = 0.2;

export function createFoundLimit(published: number): FoundLimit {
  const accepted = createRecent(2 * SECOND);
  let limit = published;
  let holdMs = HOLD_MS;
  let raiseAt = Infinity;
  let isRaised = false;
  /** Since when requests were accepted one after another, and how many. */
  let run = { since: 0, count: 0 };
  let cutAt = -Infinity;
  let cut = FIRST_CUT;

  /** What was taken in the last second, or on average in this run where that is less. */
  const measured = (now: number): number => {
    const length = now - run.since;
    const average = length > ENOUGH_MS ? (run.count * SECOND) / length : Infinity;
    return Math.min(accepted.countSince(now - SECOND), average);
  };

  return {
    perSecond: (now) => {
      while (now >= raiseAt) {
        limit = Math.min(published, limit + Math.max(1, published / 50));
        cut = FIRST_CUT;
        isRaised = true;
        raiseAt = limit < published ? raiseAt + SECOND : Infinity;
      }
      return limit;
    },
    accepted: (now) => {
      const isNewRun = now - (accepted.newest() ?? -Infinity) > PAUSE_MS;
      run = isNewRun ? { since: now, count: 1 } : { ...run, count: run.count + 1 };
      accepted.add(now);
    },
    throttled: (now, leftAt, part) => {
      // What left before the last time says nothing new.
      if (leftAt <= cutAt) return undefined;
      const found = measured(now) / part;
      const isExplained = found < limit - 1;
      // One refusal may have other reasons, so never by more than half at once; by less when others have sent as well.
      limit = Math.max(isExplained ? found : limit * (1 - cut), limit * (part < 1 ? 0.8 : 0.5), 1);
      cut = isExplained ? FIRST_CUT : Math.min(cut * 2, DEEPEST_CUT);
      if (isRaised) holdMs = Math.min(holdMs * 2, LONGEST_HOLD_MS);
      isRaised = false;
      raiseAt = now + holdMs;
      cutAt = now;
      run = { since: now, count: 0 };
      return { perSecond: limit, holdMs };
    },
    heard: (now, ageMs, found) => {
      if (now - ageMs <= cutAt) return;
      limit = Math.min(published, found.perSecond);
      holdMs = found.holdMs;
      raiseAt = now - ageMs + holdMs;
      isRaised = false;
      cutAt = now;
      run = { since: now, count: 0 };
    },
  };
}
