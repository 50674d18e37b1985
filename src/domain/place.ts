import type { Enrollment } from './enrollment.ts';
import { livePath } from './history.ts';
import { quietEdge, stepOf, type Step, type Template } from './template.ts';

/** Where a step is on the way that an enrollment takes: the third of seven. */
export type Place = { readonly at: number; readonly of: number };

/** Counts what was really gone through, and ahead the way that needs nothing from the customer. */
export function placeOf({ history }: Pick<Enrollment, 'history'>, template: Template, step: Step): Place {
  const before = new Set(livePath(history).flatMap((entry) => [entry.step, entry.through ?? entry.step]));
  before.delete(step.id);
  const at = before.size + 1;
  return { at, of: at + stepsAfter(template, step) };
}

function stepsAfter(template: Template, step: Step): number {
  const edge = quietEdge(step)?.[1];
  return edge?.kind === 'step' ? 1 + stepsAfter(template, stepOf(template, edge.to)) : 0;
}
