import { err, ok } from '../result.ts';
import { branchingSet, mayHave, outcomeSet, plainSet, quietOutcome } from '../step-rules.ts';
import type { Edge, Step, StepType } from '../template.ts';
import { findStep, outcomesFrom, withStep } from './arrows.ts';
import { neededTexts } from './add-step.ts';
import { secondOfType } from './second-texts.ts';
import type { Edit } from './edit.ts';

/** Texts that the new type has too are kept, and its ways lead where they led. */
export const changeType: Edit<'change-type'> = (template, { step: id, type }) => {
  if (!findStep(template, id)) return err('no-such-step');
  return ok(withStep(template, id, (step) => ofType(step, type)));
};

function ofType({ email, script, opens, changes, second, ...step }: Step, type: StepType): Step {
  return {
    ...step,
    type,
    ...neededTexts(type),
    ...(email && mayHave(type, 'email') && { email }),
    ...(script && mayHave(type, 'script') && { script }),
    ...(opens && mayHave(type, 'opens') && { opens }),
    ...(changes && mayHave(type, 'changes') && { changes }),
    ...(second && secondOfType(second, type)),
    outcomes: outcomesOfType(step, type),
  };
}

/**
 * A type that waits for a reaction goes on doing so where the new one can. Otherwise the step goes on quietly; only a
 * meeting that was held is a reaction in itself.
 */
function outcomesOfType(step: Pick<Step, 'type' | 'outcomes'>, type: StepType): Step['outcomes'] {
  const before = outcomeSet(step);
  const quiet = step.outcomes[quietOutcome(before)];
  const reaction = step.outcomes[before[0] ?? 'done'];
  const branching = before.length > 1 ? branchingSet(type) : undefined;
  if (branching) return outcomesFrom(branching, (outcome) => (outcome === 'no-answer' ? quiet : reaction));
  const edge: Edge | undefined = type === 'meeting' ? reaction : quiet;
  return outcomesFrom(plainSet(type), () => edge);
}
