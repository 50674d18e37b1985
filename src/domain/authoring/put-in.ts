import { outcomeSet, quietOutcome } from '../step-rules.ts';
import type { Edge, EdgeOutcome, Step, Template } from '../template.ts';
import { findStep, outcomesFrom, redirected, waitOf } from './arrows.ts';
import type { Place } from './place-of.ts';

/**
 * What led to the place leads to the step after `waitDays`, and the step leads on to what was there. A wait belongs to
 * the step that it comes before, so what was there keeps its own. Where the ways to the place waited differently, they
 * still do, in front of the step.
 */
export function putIn(
  template: Template,
  step: Step,
  { arrows, isFirst, next, index }: Place,
  waitDays: number,
): Template {
  const shortest = waitOf(next);
  const changed = redirected(template, arrows, ({ edge }) => ({
    kind: 'step',
    to: step.id,
    waitDays: waitDays + Math.max(0, waitOf(edge) - shortest),
  }));
  const steps = changed.steps.toSpliced(isFirst ? 0 : index, 0, step);
  return { ...changed, steps };
}

/** The ways on from a step at its new place: the quiet one to what is there, the others where `edgeOf` says, else too. */
export const outcomesAt = (
  set: readonly EdgeOutcome[],
  { next }: Place,
  edgeOf: (outcome: EdgeOutcome) => Edge | undefined,
): Step['outcomes'] =>
  outcomesFrom(set, (outcome) => (outcome === quietOutcome(set) ? next : (edgeOf(outcome) ?? next)));

/**
 * Where a customer who reacts is led from a place: on the way of those who didn't react, to where the step before it
 * leads those who do.
 */
export function reactionAt(template: Template, { arrows, next }: Place): Edge | undefined {
  const reactions = arrows.map(({ step, outcome }) => {
    const before = findStep(template, step);
    const set = before ? outcomeSet(before) : [];
    const reaction = set.find((one) => one !== outcome);
    return outcome === 'no-answer' && reaction ? before?.outcomes[reaction] : undefined;
  });
  const [first] = reactions;
  const isShared = reactions.every(
    (one) => one !== undefined && first !== undefined && isSameTarget(one, first),
  );
  return first && isShared && !(next && isSameTarget(first, next)) ? first : undefined;
}

export const isSameTarget = (one: Edge, other: Edge): boolean =>
  one.kind === 'step'
    ? other.kind === 'step' && one.to === other.to
    : other.kind === 'end' && one.ends.join() === other.ends.join();
