import type { StepId } from '../../../domain/ids.ts';
import { quietEdge, stepOf, type EdgeOutcome } from '../../../domain/template.ts';
import { outcomeOf } from './position-said.ts';
import { newStepIn } from './read-add.ts';
import {
  edits,
  firstOf,
  has,
  lastDays,
  relationOf,
  stepsIn,
  withStep,
  type EditsRead,
  type ReadEdit,
  type Said,
} from './said.ts';

/** "wait 3 days before the first call", "the call comes after 5 days", "पहली कॉल से पहले 3 दिन रुको" */
export const readWait: ReadEdit = (said) => {
  const days = lastDays(said);
  const steps = stepsIn(said);
  const isSaid =
    days !== undefined && (has(said, 'wait', 'change', 'lead', 'up', 'down') || has(said, 'after', 'before'));
  if (has(said, 'wait') && days === undefined && steps.length > 0) return { kind: 'lacks', what: 'days' };
  if (!isSaid || (has(said, 'add') && newStepIn(said))) return undefined;
  const [first, second] = steps;
  if (!first) return said.focus && edits({ kind: 'wait', before: said.focus, days });
  if (second) return between(said, days);
  return withStep(said, first, (step) =>
    relationOf(said, first) === 'after' || firstOf(said.pieces, 'outcome')
      ? onWayFrom(said, step, days)
      : edits({ kind: 'wait', before: step, days }),
  );
};

function onWayFrom({ template, pieces }: Said, step: StepId, days: number): EditsRead | undefined {
  const from = stepOf(template, step);
  const said = firstOf(pieces, 'outcome')?.outcome;
  const outcome = (said && outcomeOf(from, said)) ?? quietEdge(from)?.[0];
  return outcome && waitOn({ template }, step, outcome, days);
}

function waitOn(
  { template }: Pick<Said, 'template'>,
  step: StepId,
  outcome: EdgeOutcome,
  days: number,
): EditsRead | undefined {
  const edge = stepOf(template, step).outcomes[outcome];
  return edge?.kind === 'step'
    ? edits({ kind: 'wait', before: edge.to, days, from: { step, outcome } })
    : undefined;
}

/** "3 days between the email and the call", "the call comes 3 days after the email" */
function between(said: Said, days: number): EditsRead | undefined {
  const { template } = said;
  const [one, other] = stepsIn(said);
  if (!one || !other) return undefined;
  return withStep(said, one, (first) =>
    withStep(said, other, (second) => {
      const way = wayBetween(template, first, second) ?? wayBetween(template, second, first);
      return way
        ? waitOn(said, way.step, way.outcome, days)
        : edits({ kind: 'wait', before: laterOf(said, first, second), days });
    }),
  );
}

function wayBetween(template: Said['template'], from: StepId, to: StepId) {
  const found = Object.entries(stepOf(template, from).outcomes).find(
    ([, edge]) => edge.kind === 'step' && edge.to === to,
  );
  return found && { step: from, outcome: found[0] as EdgeOutcome };
}

const laterOf = ({ template }: Said, one: StepId, other: StepId): StepId => {
  const ids = template.steps.map(({ id }) => id);
  return ids.indexOf(one) > ids.indexOf(other) ? one : other;
};
