import type { TemplateEdit } from '../../../domain/authoring/template-edit.ts';
import type { StepId } from '../../../domain/ids.ts';
import { stepOf } from '../../../domain/template.ts';
import { outcomeOf } from './position-said.ts';
import {
  edits,
  firstOf,
  has,
  relationOf,
  stepsIn,
  together,
  withStep,
  type EditsRead,
  type ReadEdit,
  type Said,
} from './said.ts';

/** "remove the final email", "आख़िरी ईमेल हटा दो", "remove the wait before the call" */
export const readRemove: ReadEdit = (said) => {
  if (!has(said, 'remove')) return undefined;
  const steps = stepsIn(said);
  const [first] = steps;
  const end = firstOf(said.pieces, 'end');
  const input = firstOf(said.pieces, 'input');
  if (has(said, 'wait') && first)
    return withStep(said, first, (before) => edits({ kind: 'wait', before, days: 0 }));
  if (!first && end) return edits({ kind: 'remove-end', end: end.end });
  if (!first && input) return edits({ kind: 'remove-input', input: input.input });
  if (!first && said.focus) return edits(removal(said, said.focus));
  if (!first) return undefined;
  const related = steps.find((piece) => relationOf(said, piece) !== undefined);
  if (related && related !== first) return beside(said, first, related);
  return steps.reduceRight<() => EditsRead | undefined>(
    (rest, piece) => () => withStep(said, piece, (step) => together([removal(said, step)], rest())),
    () => edits(),
  )();
};

/** "and go on as if they answered" is the way on that is chosen. */
function removal(said: Said, step: StepId): TemplateEdit {
  const outcome = firstOf(said.pieces, 'outcome')?.outcome;
  const joinedTo = outcome && outcomeOf(stepOf(said.template, step), outcome);
  return { kind: 'remove-step', step, ...(joinedTo && { joinedTo }) };
}

/** "the email after the call": of several, the one that comes there. */
function beside(
  said: Said,
  meant: Parameters<typeof withStep>[1],
  anchor: ReturnType<typeof stepsIn>[number],
): EditsRead | undefined {
  return withStep(said, anchor, (near) => {
    const isBefore = relationOf(said, anchor) === 'before';
    const candidates = meant.candidates.filter((id) =>
      isBefore ? follows(said, id, near) : follows(said, near, id),
    );
    const which = candidates.length > 0 ? { candidates } : meant;
    return withStep(said, which, (step) => edits(removal(said, step)));
  });
}

const follows = ({ template }: Said, from: StepId, to: StepId): boolean =>
  Object.values(stepOf(template, from).outcomes).some((edge) => edge.kind === 'step' && edge.to === to);
