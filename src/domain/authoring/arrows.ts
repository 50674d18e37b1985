import type { StepId } from '../ids.ts';
import {
  EDGE_OUTCOMES,
  edgesOf,
  type Edge,
  type EdgeOutcome,
  type Step,
  type Template,
} from '../template.ts';

/** One way on from a step. In a draft it may lead nowhere yet. */
export type Arrow = {
  readonly step: StepId;
  readonly outcome: EdgeOutcome;
  readonly edge?: Edge | undefined;
};

export const findStep = (template: Template, id: StepId): Step | undefined =>
  template.steps.find((step) => step.id === id);

/** All ways that lead to a step. */
export const arrowsTo = (template: Template, target: StepId): readonly Arrow[] =>
  template.steps.flatMap((step) =>
    edgesOf(step).flatMap(([outcome, edge]) =>
      edge.kind === 'step' && edge.to === target ? [{ step: step.id, outcome, edge }] : [],
    ),
  );

/** The days that a way waits; none before an end or where nothing comes. */
export const waitOf = (edge: Edge | undefined): number => (edge?.kind === 'step' ? edge.waitDays : 0);

/** The wait that all ways to a step have in common: its own. */
export const waitBefore = (arrows: readonly Arrow[]): number =>
  arrows.length === 0 ? 0 : Math.min(...arrows.map(({ edge }) => waitOf(edge)));

export const withStep = (template: Template, id: StepId, change: (step: Step) => Step): Template => ({
  ...template,
  steps: template.steps.map((step) => (step.id === id ? change(step) : step)),
});

/** The ways of a step in the order of the edges, without those that lead nowhere. */
export const outcomesFrom = (
  set: readonly EdgeOutcome[],
  edgeOf: (outcome: EdgeOutcome) => Edge | undefined,
): Step['outcomes'] =>
  Object.fromEntries(
    EDGE_OUTCOMES.filter((outcome) => set.includes(outcome)).flatMap((outcome) => {
      const edge = edgeOf(outcome);
      return edge ? [[outcome, edge]] : [];
    }),
  );

/** The step with one way leading elsewhere, or nowhere. */
export const withEdge = (step: Step, outcome: EdgeOutcome, edge: Edge | undefined): Step => ({
  ...step,
  outcomes: outcomesFrom(EDGE_OUTCOMES, (one) => (one === outcome ? edge : step.outcomes[one])),
});

/** The template with each of the arrows leading where it should now. */
export const redirected = (
  template: Template,
  arrows: readonly Arrow[],
  edgeOf: (arrow: Arrow) => Edge | undefined,
): Template =>
  arrows.reduce(
    (changed, arrow) => withStep(changed, arrow.step, (step) => withEdge(step, arrow.outcome, edgeOf(arrow))),
    template,
  );
