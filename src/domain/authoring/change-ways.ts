import { err, ok } from '../result.ts';
import { branchingSet, outcomeSet, plainSet, quietOutcome } from '../step-rules.ts';
import { MAX_WAIT_DAYS } from '../template-limits.ts';
import type { Edge, EdgeOutcome, Step, Template } from '../template.ts';
import { arrowsTo, findStep, outcomesFrom, redirected, withEdge, withStep } from './arrows.ts';
import type { EditRefusal } from './template-edit.ts';
import type { Edit } from './edit.ts';

/** A step that begins to branch leads on as before whatever the customer does; one that stops takes the quiet way. */
export const branch: Edit<'branch'> = (template, { step: id, on }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  const set = on ? branchingSet(step.type) : plainSet(step.type);
  if (!set || !branchingSet(step.type)) return err('not-of-this-type');
  return ok(withStep(template, id, (one) => withSet(one, set)));
};

const withSet = (step: Step, set: readonly EdgeOutcome[]): Step => {
  const before = outcomeSet(step);
  if (before.length === set.length) return step;
  const quiet = step.outcomes[quietOutcome(before)];
  return { ...step, outcomes: outcomesFrom(set, () => quiet) };
};

/** Leading a reaction somewhere makes a step branch that didn't. */
export const lead: Edit<'lead'> = (template, { step: id, outcome, edge }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  const set = [outcomeSet(step), branchingSet(step.type)].find((one) => one?.includes(outcome));
  if (!set) return err('no-such-outcome');
  const refusal = edgeRefusal(template, edge);
  return refusal
    ? err(refusal)
    : ok(withStep(template, id, (one) => withEdge(withSet(one, set), outcome, onceEach(edge))));
};

function edgeRefusal({ steps, ends }: Template, edge: Edge): EditRefusal | undefined {
  if (edge.kind === 'step') return steps.some(({ id }) => id === edge.to) ? undefined : 'no-such-step';
  const exist = edge.ends.every((end) => ends.some(({ id }) => id === end));
  return exist && edge.ends.length > 0 ? undefined : 'no-such-end';
}

const onceEach = (edge: Edge): Edge =>
  edge.kind === 'end' ? { ...edge, ends: [...new Set(edge.ends)] } : edge;

export const wait: Edit<'wait'> = (template, { before, days, from }) => {
  if (!findStep(template, before) || (from && !findStep(template, from.step))) return err('no-such-step');
  const arrows = arrowsTo(template, before).filter(
    ({ step, outcome }) => !from || (step === from.step && outcome === from.outcome),
  );
  if (arrows.length === 0) return err('no-such-outcome');
  return ok(redirected(template, arrows, () => ({ kind: 'step', to: before, waitDays: days })));
};

/** Whether all waits are whole days of at most a year. */
export const hasGoodWaits = ({ steps }: Template): boolean =>
  steps.every(({ outcomes }) =>
    Object.values(outcomes).every(
      (edge) => edge.kind === 'end' || (Number.isInteger(edge.waitDays) && isInRange(edge.waitDays)),
    ),
  );

const isInRange = (days: number): boolean => days >= 0 && days <= MAX_WAIT_DAYS;
