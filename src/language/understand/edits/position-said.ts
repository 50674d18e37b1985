import type { Position } from '../../../domain/authoring/template-edit.ts';
import type { StepId } from '../../../domain/ids.ts';
import { edgesOf, stepOf, type EdgeOutcome, type Step, type Template } from '../../../domain/template.ts';
import type { SaidOutcome } from './said-kinds.ts';
import {
  firstOf,
  has,
  relationOf,
  stepsIn,
  withStep,
  type EditsRead,
  type Said,
  type Steps,
} from './said.ts';

/** Goes on with the place that a sentence names: the end where it names none. */
export function withPosition(
  said: Said,
  besides: readonly Steps[],
  go: (position: Position) => EditsRead | undefined,
): EditsRead | undefined {
  const named = stepsIn(said).filter((piece) => !besides.includes(piece));
  const anchor = named.find((piece) => relationOf(said, piece) !== undefined) ?? named[0];
  if (!anchor) return go(has(said, 'at-start') ? { kind: 'first' } : { kind: 'last' });
  return withStep(said, anchor, (step) => {
    const relation = relationOf(said, anchor);
    if (relation === 'before') return go({ kind: 'before', step });
    const outcome = outcomeTo(
      said,
      step,
      named.find((piece) => piece !== anchor),
    );
    return go({ kind: 'after', step, ...(outcome && { outcome }) });
  });
}

/** "between the email and the call": on the way that leads there. "after the email if nobody replies": on that one. */
function outcomeTo(
  { template, pieces }: Said,
  step: StepId,
  other: Steps | undefined,
): EdgeOutcome | undefined {
  const from = stepOf(template, step);
  const [to] = other?.candidates ?? [];
  const between = edgesOf(from).find(([, edge]) => edge.kind === 'step' && edge.to === to)?.[0];
  const saidOutcome = firstOf(pieces, 'outcome')?.outcome;
  return between ?? (saidOutcome && outcomeOf(from, saidOutcome));
}

/** Which outcome of a step is meant, if it has it. Whoever answers a call is as good as one who replies to an email. */
export function outcomeOf(step: Step, said: SaidOutcome): EdgeOutcome | undefined {
  const own = edgesOf(step).map(([outcome]) => outcome);
  const only = own.length === 1 && said !== 'no-answer' ? own[0] : undefined;
  return (
    own.find((outcome) => outcome === said) ??
    own.find((outcome) => isAnswer(outcome) && isAnswer(said)) ??
    only
  );
}

const isAnswer = (outcome: EdgeOutcome): boolean => outcome === 'replied' || outcome === 'answered';

/** The steps at which it can happen; those that call it so where there are any. */
export function stepsWith({ steps }: Template, said: SaidOutcome): readonly StepId[] {
  const exact = steps.filter((step) => step.outcomes[said] !== undefined);
  const alike = steps.filter(
    (step) => isAnswer(said) && edgesOf(step).some(([outcome]) => isAnswer(outcome)),
  );
  return (exact.length > 0 ? exact : alike).map(({ id }) => id);
}
