import type { StepId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { outcomeSet, quietOutcome } from '../step-rules.ts';
import type { Edge, EdgeOutcome, Step, StepType, Template } from '../template.ts';
import { arrowsTo, findStep, waitBefore, type Arrow } from './arrows.ts';
import type { EditRefusal, Position } from './template-edit.ts';

/** Where a step goes in. */
export type Place = {
  /** What leads there. Without any arrow, the step becomes the first. */
  readonly arrows: readonly Arrow[];
  readonly isFirst: boolean;
  /** What comes there now. */
  readonly next?: Edge | undefined;
  /** Where the step is listed. */
  readonly index: number;
};

export function placeOf(template: Template, at: Position, type: StepType): Result<Place, EditRefusal> {
  switch (at.kind) {
    case 'first':
      return ok(firstPlace(template));
    case 'last':
      return ok(lastPlace(template, type));
    case 'before':
      return placeBefore(template, at.step);
    case 'after':
      return placeAfter(template, at.step, at.outcome);
  }
}

/** In front of all steps. The only step of a template leads to whichever end its seller picks. */
function firstPlace({ steps, ends }: Template): Place {
  const [first] = steps;
  if (first) return { arrows: [], isFirst: true, next: leadTo(first.id), index: 0 };
  const next = ends.length > 0 ? { kind: 'end' as const, ends: ends.map(({ id }) => id) } : undefined;
  return { arrows: [], isFirst: true, next, index: 0 };
}

const leadTo = (to: StepId, waitDays = 0): Edge => ({ kind: 'step', to, waitDays });

function placeBefore(template: Template, id: StepId): Result<Place, EditRefusal> {
  const index = template.steps.findIndex((step) => step.id === id);
  if (index < 0) return err('no-such-step');
  const arrows = arrowsTo(template, id);
  return ok({ arrows, isFirst: index === 0, next: leadTo(id, waitBefore(arrows)), index });
}

function placeAfter(
  template: Template,
  id: StepId,
  outcome: EdgeOutcome | undefined,
): Result<Place, EditRefusal> {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  const set = outcomeSet(step);
  const way = outcome ?? quietOutcome(set);
  return set.includes(way) ? ok(onWay(template, step, way)) : err('no-such-outcome');
}

/** Listed before what comes after it, where that is listed later than what it comes from. */
function onWay(template: Template, step: Step, outcome: EdgeOutcome): Place {
  const next = step.outcomes[outcome];
  const indexOf = (id: StepId) => template.steps.findIndex((one) => one.id === id);
  const from = indexOf(step.id);
  const to = next?.kind === 'step' ? indexOf(next.to) : -1;
  const arrows = [{ step: step.id, outcome, edge: next }];
  return { arrows, isFirst: false, next, index: to > from ? to : from + 1 };
}

/**
 * At the end of the way that needs nothing from the customer, but before the decisions that close it: nobody calls a
 * lead that was just disqualified. Only another decision comes after them.
 */
function lastPlace(template: Template, type: StepType): Place {
  const way = quietWay(template, template.steps[0]);
  const last = type === 'decision' ? way.at(-1) : way.findLast((step) => step.type !== 'decision');
  return last ? onWay(template, last, quietOutcome(outcomeSet(last))) : firstPlace(template);
}

function quietWay(template: Template, from: Step | undefined): readonly Step[] {
  if (!from) return [];
  const next = from.outcomes[quietOutcome(outcomeSet(from))];
  return [from, ...(next?.kind === 'step' ? quietWay(template, findStep(template, next.to)) : [])];
}
