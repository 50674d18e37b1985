import { isDeepStrictEqual } from 'node:util';
import { advance, enroll } from '../../src/domain/engine.ts';
import type { Enrollment, Moment } from '../../src/domain/enrollment.ts';
import { plan, record, seller } from '../domain/enrolled.ts';
import { minimalReducer } from './others/minimal-reducer.ts';
import { cpuOf, inTurns, median } from './rounds.ts';
import {
  randomScript,
  SEVEN_STEPS,
  START,
  type Deed,
  type Engine,
  type Place,
  type Script,
} from './seven-steps.ts';
import type { Subject } from './table.ts';

/** `advance` against a hand-written reducer of the same seven steps: same deeds, same places in the end. */
export const measure: Subject = async () => {
  const random = seeded(7);
  const scripts = Array.from({ length: 2_000 }, () => randomScript(random));
  const events = scripts.reduce((sum, script) => sum + script.length, 0);
  const runs = [anukram, minimalReducer].map((engine) => engine(scripts));
  checkSamePlaces(runs, scripts);
  const speeds = await inTurns(
    9,
    runs.map((run) => () => events / cpuOf(run)),
  );
  const [ours = 0, reducer = 0] = speeds.map(median);
  return [
    {
      what: 'events a second of CPU time',
      unit: 'M/s',
      ours,
      other: { name: 'a hand-written reducer', figure: reducer },
      goal: { atLeast: 0.3 },
    },
  ];
};

const anukram: Engine = (scripts) => {
  const started = enroll(SEVEN_STEPS, record, { ...plan, start: START }, momentOf(START));
  if (!started.ok) throw new Error(started.problem);
  const runs = scripts.map((script) =>
    script.map(({ event, today }) => ({ event, moment: momentOf(today) })),
  );
  return () => runs.map((happenings) => placeOf(run(started.value, happenings)));
};

function run(start: Enrollment, happenings: readonly { event: Deed['event']; moment: Moment }[]): Enrollment {
  let enrollment = start;
  for (const { event, moment } of happenings) {
    const advanced = advance(SEVEN_STEPS, enrollment, event, moment);
    if (advanced.ok) enrollment = advanced.value.enrollment;
  }
  return enrollment;
}

const momentOf = (today: Moment['today']): Moment => ({ today, at: `${today}T09:00:00.000Z`, by: seller });

function placeOf({ state }: Enrollment): Place {
  if (state.kind === 'paused') throw new Error('No deed pauses');
  if (state.kind !== 'ended') return state;
  const { how, on } = state;
  return {
    kind: 'ended',
    on,
    end: how.kind === 'reached' ? how.end : how.kind === 'closed' ? how.reason : 'skipped',
  };
}

function checkSamePlaces(runs: readonly ReturnType<Engine>[], scripts: readonly Script[]): void {
  const [ours = [], ...others] = runs.map((run) => run());
  for (const places of others) {
    const stray = ours.findIndex((place, index) => !isDeepStrictEqual(place, places[index]));
    if (stray >= 0)
      throw new Error(`Not the same place: ${JSON.stringify([scripts[stray], ours[stray], places[stray]])}`);
  }
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
