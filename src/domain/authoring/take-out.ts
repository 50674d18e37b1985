import type { StepId } from '../ids.ts';
import { MAX_WAIT_DAYS } from '../template-limits.ts';
import { edgesOf, type Edge, type EdgeOutcome, type Step, type Template } from '../template.ts';
import { arrowsTo, redirected, waitBefore, waitOf } from './arrows.ts';

/**
 * The template without a step: what led to it leads where one of its ways led. A wait belongs to the step that it comes
 * before, so the step takes its own with it and what follows keeps its own. Ways that waited differently still do.
 */
export function takeOut(template: Template, step: Step, way: EdgeOutcome): Template {
  const arrows = arrowsTo(template, step.id);
  const own = waitBefore(arrows);
  const next = step.outcomes[way];
  const changed = redirected(template, arrows, ({ edge }) => later(next, waitOf(edge) - own));
  const steps = changed.steps.filter(({ id }) => id !== step.id);
  const isFirst = template.steps[0]?.id === step.id;
  return { ...changed, steps: isFirst ? beginningWith(steps, startAfter(step, next)) : steps };
}

const later = (edge: Edge | undefined, days: number): Edge | undefined =>
  edge?.kind === 'step' ? { ...edge, waitDays: Math.min(MAX_WAIT_DAYS, edge.waitDays + days) } : edge;

/** A sequence begins with a step: where the way taken ends, with that of another way. */
const startAfter = (step: Step, next: Edge | undefined): StepId | undefined =>
  [next, ...edgesOf(step).map(([, edge]) => edge)].find((edge) => edge?.kind === 'step')?.to;

const beginningWith = (steps: readonly Step[], first: StepId | undefined): readonly Step[] => [
  ...steps.filter(({ id }) => id === first),
  ...steps.filter(({ id }) => id !== first),
];
