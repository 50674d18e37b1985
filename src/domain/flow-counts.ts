import { edgeId, type FlowCounts } from './flow.ts';
import type { EndId } from './ids.ts';
import type { StepFigures, Summary } from './summary.ts';
import { edgesOf, skipEdge } from './template.ts';

/**
 * The counts of a summary on the picture of the flow. A late reply is counted on the arrow of the email it answers; an
 * enrollment that it leads back to a step took two arrows there and reached the step once.
 */
export const flowCountsOf = ({ steps, ends }: Pick<Summary, 'steps' | 'ends'>): FlowCounts => ({
  reached: Object.fromEntries(steps.map(({ step, reached }) => [step.id, reached])),
  taken: Object.fromEntries(steps.flatMap(takenFrom)),
  ended: Object.fromEntries(
    ends.flatMap(({ how, count }) =>
      how.startsWith(REACHED) ? [[how.slice(REACHED.length) as EndId, count]] : [],
    ),
  ),
});

const REACHED = 'reached ';

/** A skipped step counts on the arrow for no answer. */
const takenFrom = ({ step, outcomes, skipped }: StepFigures) =>
  edgesOf(step).map(([outcome, edge]) => {
    const reported = outcomes.find((one) => one.outcome === outcome)?.count ?? 0;
    const alongWithThem = edge === skipEdge(step) && edge.kind === 'step' ? skipped : 0;
    return [edgeId(step.id, outcome), reported + alongWithThem] as const;
  });
