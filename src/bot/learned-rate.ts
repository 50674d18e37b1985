import type { FoundRate } from '../app/ports/replicas.ts';
import { createSlidingWindow } from './sliding-window.ts';

/** How many requests a second Teams takes of one tenant: what is published, or less where Teams says so. */
export type LearnedRate = {
  perSecond(now: number): number;
  accepted(now: number): void;
  /**
   * Teams said that it was too much. `leftAt`: when that request had left. `part`: of all requests to the tenant, how
   * many leave here, from 0 to 1. Answers what is new, if anything.
   */
  throttled(now: number, leftAt: number, part: number): RateFinding | undefined;
  /** Another copy of the bot found it, so long ago. */
  adopt(now: number, ageMs: number, finding: RateFinding): void;
};

export type RateFinding = Pick<FoundRate, 'perSecond' | 'holdMs'>;

const SECOND = 1_000;
/**
 * How long a lower rate is believed before more is tried; twice as long each time it proves right, up to a quarter of an
 * hour: a limit that lasts costs a refusal every two minutes at first and four an hour in the end.
 */
const HOLD_MS = 120 * SECOND;
const LONGEST_HOLD_MS = 960 * SECOND;
/** Then so much of the published rate is added every second, at least one request: from half to all in 25 seconds. */
const RAISE = 1 / 50;
/**
 * A refusal that no count explains arrived in a bunch or has reasons of its own: a little less, doubled if it goes on,
 * so that the third one in a row has taken off an eighth.
 */
const FIRST_CUT = 0.02;
const DEEPEST_CUT = 0.2;
/** One refusal may have other reasons, so never by more than half at once; by a fifth when other copies sent as well. */
const LEAST_LEFT = 0.5;
const LEAST_LEFT_OF_SHARED = 0.8;

type State = {
  readonly perSecond: number;
  readonly holdMs: number;
  /** When more is tried. */
  readonly raiseAt: number;
  /** Whether it has been since the last refusal. */
  readonly isRaised: boolean;
  /** How much the next refusal takes off that no count explains. */
  readonly cut: number;
  /** When the rate became what it is. What left before that says nothing new. */
  readonly foundAt: number;
};

export function createLearnedRate(published: number): LearnedRate {
  const throughput = createThroughput();
  let state: State = {
    perSecond: published,
    holdMs: HOLD_MS,
    raiseAt: Infinity,
    isRaised: false,
    cut: FIRST_CUT,
    foundAt: -Infinity,
  };

  return {
    perSecond: (now) => {
      while (now >= state.raiseAt) state = raised(state, published);
      return state.perSecond;
    },
    accepted: (now) => throughput.add(now),
    throttled: (now, leftAt, part) => {
      if (leftAt <= state.foundAt) return undefined;
      state = lowered(state, throughput.at(now) / part, part < 1 ? LEAST_LEFT_OF_SHARED : LEAST_LEFT, now);
      throughput.restart(now);
      return { perSecond: state.perSecond, holdMs: state.holdMs };
    },
    adopt: (now, ageMs, { perSecond, holdMs }) => {
      const foundAt = now - ageMs;
      if (foundAt <= state.foundAt) return;
      state = {
        ...state,
        perSecond: Math.min(published, perSecond),
        holdMs,
        raiseAt: foundAt + holdMs,
        isRaised: false,
        foundAt: now,
      };
      throughput.restart(now);
    },
  };
}

function raised(state: State, published: number): State {
  const perSecond = Math.min(published, state.perSecond + Math.max(1, published * RAISE));
  const raiseAt = perSecond < published ? state.raiseAt + SECOND : Infinity;
  return { ...state, perSecond, raiseAt, isRaised: true, cut: FIRST_CUT };
}

/** `taken`: requests a second that Teams took of late. Where that is less than the rate, it is the new one. */
function lowered(state: State, taken: number, leastLeft: number, now: number): State {
  const isExplained = taken < state.perSecond - 1;
  const wanted = isExplained ? taken : state.perSecond * (1 - state.cut);
  const holdMs = state.isRaised ? Math.min(state.holdMs * 2, LONGEST_HOLD_MS) : state.holdMs;
  return {
    perSecond: Math.max(wanted, state.perSecond * leastLeft, 1),
    holdMs,
    raiseAt: now + holdMs,
    isRaised: false,
    cut: isExplained ? FIRST_CUT : Math.min(state.cut * 2, DEEPEST_CUT),
    foundAt: now,
  };
}

/** Requests further apart than that are not one run: at more than 1.25 requests a second they are closer. */
const PAUSE_MS = 0.8 * SECOND;
/** On average, a run says something once its first second, in which it may go faster, is a fifth of it. */
const ENOUGH_MS = 5 * SECOND;

/** How many requests a second Teams takes: in the last one, or on average in this run where that is less. */
function createThroughput() {
  const accepted = createSlidingWindow(2 * SECOND);
  let run = { since: 0, count: 0 };
  return {
    add: (now: number): void => {
      const isNewRun = now - (accepted.newest() ?? -Infinity) > PAUSE_MS;
      run = isNewRun ? { since: now, count: 1 } : { ...run, count: run.count + 1 };
      accepted.add(now);
    },
    restart: (now: number): void => {
      run = { since: now, count: 0 };
    },
    at: (now: number): number => {
      const length = now - run.since;
      const average = length > ENOUGH_MS ? (run.count * SECOND) / length : Infinity;
      return Math.min(accepted.countSince(now - SECOND), average);
    },
  };
}
