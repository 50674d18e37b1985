import { edgeId, type FlowMarks } from '../flow.ts';
import type { StepId } from '../ids.ts';
import { edgesOf, type Step, type Template } from '../template.ts';
import { isSame } from './is-same.ts';

/** What is to be seen on the picture of a template that another one became. */
export function marksOf(before: Template, after: Template): FlowMarks {
  const known = new Map(before.steps.map((step) => [step.id, step]));
  const steps: Record<StepId, 'new' | 'changed'> = {};
  for (const step of after.steps) {
    const was = known.get(step.id);
    if (!was) steps[step.id] = 'new';
    else if (!isSame(withoutWays(was), withoutWays(step))) steps[step.id] = 'changed';
  }
  const edges = after.steps.flatMap((step) =>
    edgesOf(step)
      .filter(([outcome, edge]) => known.has(step.id) && !isSame(edge, known.get(step.id)?.outcomes[outcome]))
      .map(([outcome]) => edgeId(step.id, outcome)),
  );
  return { steps, edges };
}

const withoutWays = ({ outcomes: _, ...step }: Step): Omit<Step, 'outcomes'> => step;
