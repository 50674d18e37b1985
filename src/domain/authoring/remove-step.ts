import { err, ok } from '../result.ts';
import { outcomeSet, quietOutcome } from '../step-rules.ts';
import { findStep } from './arrows.ts';
import { takeOut } from './take-out.ts';
import type { Edit } from './edit.ts';

/** Whatever only led on from the step stays, and is a flaw until something leads there. */
export const removeStep: Edit<'remove-step'> = (template, { step: id, joinedTo }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  if (template.steps.length === 1) return err('only-step');
  const set = outcomeSet(step);
  const way = joinedTo ?? quietOutcome(set);
  return set.includes(way) ? ok(takeOut(template, step, way)) : err('no-such-outcome');
};
