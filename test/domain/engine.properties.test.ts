import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../../src/domain/day.ts';
import type { Advance, Refusal } from '../../src/domain/engine.ts';
import type { ActiveState, Enrollment, Snapshot } from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import { countDays, countSteps } from '../../src/domain/template-length.ts';
import type { Result } from '../../src/domain/result.ts';
import { stepOutcomes } from '../../src/domain/step-outcomes.ts';
import {
  branches,
  edgesOf,
  firstStep,
  isEmail,
  stepOf,
  type Edge,
  type EdgeOutcome,
  type Step,
  type Template,
} from '../../src/domain/template.ts';
import { day, enrolled, moment } from './enrolled.ts';
import { attempt, type Play } from './plays.ts';
import { anyPlays } from './random-plays.ts';
import { anyTemplate, END_IDS } from './random-template.ts';

/** Fixed, so that a failure on one machine is a failure on all. */
const RUNS = { seed: 20261123, numRuns: 500 };

type Watch = (before: Enrollment, play: Play, result: Result<Advance, Refusal>) => void;

/** Plays anything on any day in any template, and shows each thing that happens to a watcher made for the walk. */
const inEveryWalk = (watcher: () => Watch) =>
  fc.assert(
    fc.property(anyTemplate, anyPlays, (template, plays) => {
      const watch = watcher();
      plays.reduce((enrollment, play) => {
        const result = attempt(template, frozen(enrollment), play);
        watch(enrollment, play, result);
        return result.ok ? result.value.enrollment : enrollment;
      }, enrolled(template));
    }),
    RUNS,
  );

/** Whoever writes to it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const standingOf = ({ state, repliedOn }: Snapshot): Snapshot =>
  repliedOn === undefined ? { state } : { state, repliedOn };

test('whatever happens on whatever day is accepted or refused, never an error, and changes nothing in place', () => {
  inEveryWalk(() => (before, _, result) => {
    expect(before.history).toHaveLength(before.revision);
    expect(result).toHaveProperty(result.ok ? 'value' : 'problem');
  });
});

test('what is accepted raises the revision by one and adds one entry to the history', () => {
  inEveryWalk(() => (before, { today }, result) => {
    if (!result.ok) return;
    const { revision, history } = result.value.enrollment;
    expect(revision).toBe(before.revision + 1);
    expect(history.slice(0, -1)).toEqual(before.history);
    expect(history.at(-1)).toMatchObject({ ...moment(today), revision, before: standingOf(before) });
  });
});

test('an outcome never makes anything due before today', () => {
  inEveryWalk(() => (_, { what, today }, result) => {
    if (!result.ok || what.kind !== 'outcome') return;
    const { state, repliedOn } = result.value.enrollment;
    if (repliedOn === undefined && state.kind === 'open') expect(state.due >= today).toBe(true);
    if (repliedOn === undefined && state.kind === 'awaiting') expect(state.until >= today).toBe(true);
  });
});

test('a skip reaches no end, least of all a success', () => {
  inEveryWalk(() => (_, { what }, result) => {
    if (!result.ok || what.kind !== 'skip') return;
    const { state } = result.value.enrollment;
    if (state.kind === 'ended') expect(state.how).toEqual({ kind: 'skipped' });
    expect(result.value.effects).toEqual([]);
  });
});

test('nothing but taking it back is accepted after the end', () => {
  inEveryWalk(() => ({ state }, { what }, result) => {
    if (state.kind !== 'ended' || what.kind === 'undo') return;
    expect(result).toEqual({ ok: false, problem: 'already-ended' });
  });
});

test('taking back restores how things stood, one event after the other, down to the enrollment', () => {
  inEveryWalk(() => {
    const stack: Snapshot[] = [];
    let enrolledStill = true;
    return (before, { what, today }, result) => {
      if (what.kind !== 'undo') {
        if (result.ok) stack.push(standingOf(before));
        return;
      }
      const restored = stack.pop();
      if (restored) {
        expect(result.ok && standingOf(result.value.enrollment)).toEqual(restored);
      } else if (enrolledStill) {
        enrolledStill = false;
        expect(result.ok && result.value.enrollment.state).toEqual({
          kind: 'ended',
          on: today,
          how: { kind: 'closed', reason: 'unenrolled' },
        });
      } else {
        expect(result).toEqual({ ok: false, problem: 'nothing-to-undo' });
      }
    };
  });
});

/** What a seller might press next that gets somewhere: a retry stays where it is, as often as anyone likes. */
function presses(template: Template, { state }: Enrollment): readonly Play[] {
  if (state.kind !== 'open' && state.kind !== 'awaiting') return [];
  const step = stepOf(template, state.step);
  const today = state.kind === 'open' ? state.due : state.until;
  const own = stepOutcomes(step, state.kind === 'awaiting').filter(
    (outcome) => outcome !== 'no-show' && (outcome !== 'no-answer' || branches(step)),
  );
  return [...own, 'replied' as const].flatMap((outcome) =>
    END_IDS.map((end) => ({
      what: { kind: 'outcome', outcome, end: end as string as EndId, on: today },
      today,
    })),
  );
}

test('pressing any of the outcomes, and replying whenever, always leads on and comes to an end', () => {
  fc.assert(
    fc.property(anyTemplate, fc.infiniteStream(fc.nat()), (template, choices) => {
      const mails = template.steps.filter(isEmail).length;
      // Each email may be answered late once, each step marked sent first, each reply noted in between.
      const bound = 3 * countSteps(template) * (mails + 1);
      let enrollment = enrolled(template);
      for (let pressed = 0; enrollment.state.kind !== 'ended'; pressed++) {
        expect(pressed).toBeLessThan(bound);
        const accepted = presses(template, enrollment).flatMap((play) => {
          const result = attempt(template, enrollment, play);
          return result.ok ? [result.value.enrollment] : [];
        });
        const next = accepted[(choices.next().value ?? 0) % accepted.length];
        if (!next) throw new Error(`Stuck: ${JSON.stringify(enrollment)}`);
        enrollment = next;
      }
    }),
    RUNS,
  );
});

type Stride = { readonly step: Step; readonly outcome: EdgeOutcome; readonly edge: Edge };

/** Every way through a template, by brute force. */
const ways = (template: Template, step: Step = firstStep(template)): readonly (readonly Stride[])[] =>
  edgesOf(step).flatMap(([outcome, edge]) => {
    const rest = edge.kind === 'end' ? [[]] : ways(template, stepOf(template, edge.to));
    return rest.map((way) => [{ step, outcome, edge }, ...way]);
  });

const waitOf = ({ edge }: Stride): number => (edge.kind === 'step' ? edge.waitDays : 0);
const daysOf = (way: readonly Stride[]): number => way.reduce((days, stride) => days + waitOf(stride), 0);

function expectOpen({ state }: Enrollment): Day {
  if (state.kind !== 'open') throw new Error(`Not open: ${JSON.stringify(state)}`);
  return state.due;
}

/** Does a step on the day it is due, an email's no-answer on the day that the bot asks. */
function stride(template: Template, enrollment: Enrollment, { step, outcome, edge }: Stride): Enrollment {
  const due = expectOpen(enrollment);
  expect(enrollment.state).toHaveProperty('step', step.id);
  const ends = edge.kind === 'end' ? edge.ends.slice(0, 1) : [];
  const agreed = edge.kind === 'step' ? addDays(due, edge.waitDays) : due;
  const press = (from: Enrollment, today: Day, pressed: EdgeOutcome): Enrollment => {
    const [end] = ends;
    const what = { kind: 'outcome', outcome: pressed, on: agreed, ...(end ? { end } : {}) } as const;
    const result = attempt(template, from, { what, today });
    if (!result.ok) throw new Error(result.problem);
    return result.value.enrollment;
  };
  if (!isEmail(step) || !branches(step)) return press(enrollment, due, outcome);
  const out = press(enrollment, due, 'sent');
  const asked = (out.state as Extract<ActiveState, { kind: 'awaiting' }>).until;
  return press(out, outcome === 'no-answer' ? asked : due, outcome);
}

test('every way through a template takes the sum of its waits when each step is done on its day', () => {
  fc.assert(
    fc.property(anyTemplate, (template) => {
      for (const way of ways(template)) {
        const { state } = way.reduce(
          (enrollment, one) => stride(template, enrollment, one),
          enrolled(template),
        );
        expect(state.kind === 'ended' && daysBetween(day(0), state.on)).toBe(daysOf(way));
      }
    }),
    RUNS,
  );
});

test('the days of a template are those of its slowest way', () => {
  fc.assert(
    fc.property(anyTemplate, (template) => {
      expect(countDays(template)).toBe(Math.max(...ways(template).map(daysOf)));
    }),
    RUNS,
  );
});
