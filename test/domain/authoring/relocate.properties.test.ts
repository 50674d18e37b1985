import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relocate } from '../../../src/domain/authoring/relocate.ts';
import { awake, undo } from '../../../src/domain/engine.ts';
import { stepOfState, type Enrollment } from '../../../src/domain/enrollment.ts';
import { livePath } from '../../../src/domain/history.ts';
import type { StepId } from '../../../src/domain/ids.ts';
import { asksForDay, stepOutcomes } from '../../../src/domain/step-outcomes.ts';
import { tallyOf } from '../../../src/domain/tally.ts';
import { isEmail, stepOf, type Edge, type Template } from '../../../src/domain/template.ts';
import { day, enrolled, moment } from '../enrolled.ts';
import { attempt, type Play } from '../plays.ts';
import { anyPlays } from '../random-plays.ts';
import { anyTemplate } from '../random-template.ts';

const RUNS = { seed: 20261128, numRuns: 500 };
const LATER = day(50);

const playOn = (template: Template, from: Enrollment, plays: readonly Play[]): Enrollment =>
  plays.reduce((enrollment, play) => {
    const result = attempt(template, enrollment, play);
    return result.ok ? result.value.enrollment : enrollment;
  }, from);

type Moved = { readonly from: Enrollment; readonly to: Enrollment; readonly after: Template };

/** Two versions whose steps share some ids, an enrollment that anything happened to, and where it came to. */
const inEveryMove = (watch: (moved: Moved, plays: readonly Play[]) => void) =>
  fc.assert(
    fc.property(
      anyTemplate,
      anyTemplate,
      anyPlays,
      anyPlays,
      fc.boolean(),
      (before, next, first, then, flips) => {
        const after = { ...(flips ? backToFront(next) : next), version: before.version + 1 };
        const from = playOn(before, enrolled(before), first);
        const to = relocate({ before, after }, from, moment(LATER));
        if (to.ok) watch({ from, to: to.value, after }, then);
        else if (to.problem === 'has-ended') expect(from.state.kind).toBe('ended');
      },
    ),
    RUNS,
  );

test('it is the same enrollment, one event later, at a step of the new version', () => {
  inEveryMove(({ from, to, after }) => {
    expect(to).toMatchObject({ id: from.id, record: from.record, seller: from.seller, inputs: from.inputs });
    expect([to.version, to.revision]).toEqual([after.version, from.revision + 1]);
    expect(to.history.slice(0, -1)).toEqual(from.history);
    expect(to.repliedOn).toBe(from.repliedOn);
    expect(to.state.kind === 'paused').toBe(from.state.kind === 'paused');
    const step = stepOfState(to.state);
    expect(after.steps.map(({ id }) => id)).toContain(step);
  });
});

test('one undo brings it back to its version, as it was', () => {
  inEveryMove(({ from, to }) => {
    const back = undo(to, moment(LATER));
    expect(back.ok && back.value.enrollment).toMatchObject({
      version: from.version,
      state: from.state,
      revision: to.revision + 1,
    });
  });
});

test('whatever happens to it afterwards is accepted or refused, and can be counted', () => {
  inEveryMove(({ to, after }, plays) => {
    const played = playOn(after, to, plays);
    expect(played.revision).toBe(played.history.length);
    expect([...tallyOf(played).values()].every((count) => count > 0)).toBe(true);
  });
});

test('it comes to an end, and no email that went out before the move is sent again', () => {
  inEveryMove(({ from, to, after }) => {
    const sent = sentIn(from);
    const start = stepOfState(to.state);
    const walk = walked(to, after);
    expect(walk.at(-1)?.state.kind).toBe('ended');
    for (const { state } of walk) {
      if (state.kind !== 'open' || !isEmail(stepOf(after, state.step))) continue;
      const stayed = state.step === start && start === stepOfState(from.state);
      if (!stayed) expect(sent).not.toContain(state.step);
    }
  });
});

/** What was the last step in one version is the first in the other. */
function backToFront(template: Template): Template {
  const ids = template.steps.map(({ id }) => id);
  const renamed = (id: StepId): StepId => ids[ids.length - 1 - ids.indexOf(id)] ?? id;
  const along = (edge: Edge | undefined) =>
    edge?.kind === 'step' ? { ...edge, to: renamed(edge.to) } : edge;
  const steps = template.steps.map((step) => ({
    ...step,
    id: renamed(step.id),
    outcomes: Object.fromEntries(Object.entries(step.outcomes).map(([name, edge]) => [name, along(edge)])),
  }));
  return { ...template, steps };
}

function sentIn({ history }: Enrollment): readonly StepId[] {
  return livePath(history)
    .filter(({ event }) => event.kind === 'outcome' && ['sent', 'no-answer'].includes(event.outcome))
    .map(({ step }) => step);
}

/** Every state on the way, when somebody presses the first button of each step. */
function walked(from: Enrollment, template: Template): readonly Enrollment[] {
  const walk = [from];
  for (let at = from; at.state.kind !== 'ended' && walk.length < 40; walk.push(at))
    at = pressed(at, template);
  return walk;
}

function pressed(enrollment: Enrollment, template: Template): Enrollment {
  const today = day(60);
  const { repliedOn } = enrollment;
  const state = awake(enrollment.state, today);
  const what = (play: Play['what']) => playOn(template, enrollment, [{ what: play, today }]);
  if (state.kind === 'paused') return what({ kind: 'resume' });
  if (repliedOn !== undefined) return what({ kind: 'continue' });
  if (state.kind === 'ended') return enrollment;
  const step = stepOf(template, state.step);
  const [outcome = 'done'] = stepOutcomes(step, state.kind === 'awaiting').filter((one) => one !== 'no-show');
  const edge = step.outcomes[outcome];
  const end = edge?.kind === 'end' ? edge.ends[0] : undefined;
  const on = asksForDay(template, step) ? { on: day(61) } : {};
  return what({ kind: 'outcome', outcome, ...(end !== undefined && { end }), ...on });
}
