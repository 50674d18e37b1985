import { outcomeSet, quietOutcome } from '../step-rules.ts';
import type { Edge, EdgeOutcome, Step, Template } from '../template.ts';
import { arrowsTo, findStep, outcomesFrom, redirected, waitOf, type Arrow } from './arrows.ts';
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

/** On a way of customers who didn't react: where the steps before lead those who did. */
export function reactionAt(template: Template, { arrows, next }: Place): Edge | undefined {
  const reaction = sharedReaction(template, arrows);
  return reaction && next && isSameTarget(reaction, next) ? undefined : reaction;
}

function sharedReaction(template: Template, arrows: readonly Arrow[]): Edge | undefined {
  const reactions = arrows.map((arrow) => reactionBefore(template, arrow));
  const [first] = reactions;
  return first && reactions.every((one) => one && isSameTarget(one, first)) ? first : undefined;
}

/** A step that doesn't wait for a reaction goes on for whoever got to it. */
function reactionBefore(template: Template, { step: id, outcome }: Arrow): Edge | undefined {
  const step = findStep(template, id);
  const set = step ? outcomeSet(step) : [];
  if (set.length === 1) return sharedReaction(template, arrowsTo(template, id));
  const reaction = set.find((one) => one !== 'no-answer');
  return outcome === 'no-answer' && reaction ? step?.outcomes[reaction] : undefined;
}

export const isSameTarget = (one: Edge, other: Edge): boolean =>
  one.kind === 'step'
    ? other.kind === 'step' && one.to === other.to
    : other.kind === 'end' && one.ends.join() === other.ends.join();
