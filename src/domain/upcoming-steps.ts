import { workingDayFrom, type Calendar } from './calendar.ts';
import { addDays, type Day } from './day.ts';
import {
  edgesOf,
  quietEdge,
  stepOf,
  type Edge,
  type EdgeOutcome,
  type Step,
  type Template,
} from './template.ts';

/**
 * A coming step, the working day on which it is due if everything before it is done in time, and the outcome that leads
 * to it.
 */
export type Ahead = { readonly step: Step; readonly due: Day; readonly after?: EdgeOutcome };

/**
 * What comes if the customer does not react: the first steps on the way that needs nothing from them, beginning with
 * `step` itself.
 */
export function outlook(
  template: Template,
  step: Step,
  from: Day,
  count: number,
  calendar: Calendar,
  after?: EdgeOutcome,
): readonly Ahead[] {
  const due = workingDayFrom(calendar, from);
  const here: Ahead = after === undefined ? { step, due } : { step, due, after };
  const [outcome, edge] = quietEdge(step) ?? [];
  if (count <= 1 || edge?.kind !== 'step') return [here];
  const next = stepOf(template, edge.to);
  return [here, ...outlook(template, next, addDays(due, edge.waitDays), count - 1, calendar, outcome)];
}

/** For each outcome of a step, the steps it leads to; empty where it ends the sequence. */
export const branchesAhead = (
  template: Template,
  step: Step,
  today: Day,
  count: number,
  calendar: Calendar,
): readonly { readonly outcome: EdgeOutcome; readonly edge: Edge; readonly ahead: readonly Ahead[] }[] =>
  edgesOf(step).map(([outcome, edge]) => ({
    outcome,
    edge,
    ahead:
      edge.kind === 'step'
        ? outlook(
            template,
            stepOf(template, edge.to),
            addDays(today, edge.waitDays),
            count,
            calendar,
            outcome,
          )
        : [],
  }));
