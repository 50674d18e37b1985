import type { StepId } from './ids.ts';
import { edgesOf, firstStep, stepOf, type Step, type Template } from './template.ts';

/** The number of steps; a wait is not one, it belongs to an edge. */
export const countSteps = (template: Template): number => template.steps.length;

/** The greatest sum of waits on any path from the start to an end: how long the slowest walk takes. */
export function countDays(template: Template): number {
  const known = new Map<StepId, number>();
  const daysFrom = (step: Step): number => {
    const days =
      known.get(step.id) ??
      Math.max(
        0,
        ...edgesOf(step).map(([, edge]) =>
          edge.kind === 'end' ? 0 : edge.waitDays + daysFrom(stepOf(template, edge.to)),
        ),
      );
    known.set(step.id, days);
    return days;
  };
  return daysFrom(firstStep(template));
}
