import { addDays, type Day } from './day.ts';
import { edgesOf, stepOf, type Edge, type EdgeOutcome, type Step, type Template } from './template.ts';

/** A step that lies ahead, the day it falls due if everything is done on its day, and what leads to it. */
export type Ahead = { readonly step: Step; readonly due: Day; readonly after?: EdgeOutcome };

/**
 * What comes if the customer does not react: the first steps on the way that needs nothing from them, beginning with
 * `step` itself.
 */
export function outlook(
  template: Template,
  step: Step,
  due: Day,
  count: number,
  after?: EdgeOutcome,
): readonly Ahead[] {
  const here: Ahead = after === undefined ? { step, due } : { step, due, after };
  const [outcome, edge] = quietWay(step) ?? [];
  if (count <= 1 || edge?.kind !== 'step') return [here];
  return [
    here,
    ...outlook(template, stepOf(template, edge.to), addDays(due, edge.waitDays), count - 1, outcome),
  ];
}

/** For each outcome of a step, the steps that it leads to, or nothing where it ends the sequence. */
export const branchesAhead = (
  template: Template,
  step: Step,
  today: Day,
  count: number,
): readonly { readonly outcome: EdgeOutcome; readonly edge: Edge; readonly ahead: readonly Ahead[] }[] =>
  edgesOf(step).map(([outcome, edge]) => ({
    outcome,
    edge,
    ahead:
      edge.kind === 'step'
        ? outlook(template, stepOf(template, edge.to), addDays(today, edge.waitDays), count, outcome)
        : [],
  }));

const quietWay = (step: Step): readonly [EdgeOutcome, Edge] | undefined => {
  const edges = edgesOf(step);
  return edges.find(([outcome]) => outcome === 'no-answer') ?? edges[0];
};
