import type { StepId } from '../../../domain/ids.ts';
import { edgesOf, stepOf } from '../../../domain/template.ts';
import { withPosition } from './position-said.ts';
import { quietWay } from './step-names.ts';
import {
  edits,
  has,
  relationOf,
  stepsIn,
  withStep,
  type EditsRead,
  type ReadEdit,
  type Said,
} from './said.ts';

/** "swap the call and the final email", where one follows the other */
export const readSwap: ReadEdit = (said) => {
  const [one, other] = stepsIn(said);
  if (!has(said, 'swap') || !one || !other) return undefined;
  return withStep(said, one, (first) =>
    withStep(said, other, (second) => {
      const [earlier, later] = leadsTo(said, second, first) ? [second, first] : [first, second];
      return edits({ kind: 'move-step', step: earlier, to: { kind: 'after', step: later } });
    }),
  );
};

const leadsTo = ({ template }: Said, from: StepId, to: StepId): boolean =>
  edgesOf(stepOf(template, from)).some(([, edge]) => edge.kind === 'step' && edge.to === to);

/** "move the call before the follow-up email", "put the LinkedIn step first", "move step 4 up" */
export const readMove: ReadEdit = (said) => {
  const steps = stepsIn(said);
  const moved = steps.find((piece) => relationOf(said, piece) === undefined) ?? steps[0];
  const isSaid =
    has(said, 'move') || (has(said, 'add', 'change') && has(said, 'at-end', 'at-start')) || isPutBeside(said);
  if (!isSaid || !moved) return undefined;
  const goesSomewhere = steps.length > 1 || has(said, 'at-end', 'at-start');
  return withStep(said, moved, (step) => {
    if (goesSomewhere) return withPosition(said, [moved], (to) => edits({ kind: 'move-step', step, to }));
    if (has(said, 'up', 'before')) return moveUp(said, step);
    return has(said, 'down', 'after') ? moveDown(said, step) : undefined;
  });
};

/** "फ़ाइनल ईमेल को कॉल से पहले कर दो" */
const isPutBeside = (said: Said): boolean =>
  has(said, 'change') &&
  !has(said, 'wait', 'instead') &&
  stepsIn(said).length === 2 &&
  stepsIn(said).some((piece) => relationOf(said, piece) !== undefined) &&
  !said.pieces.some(({ kind }) => kind === 'days' || kind === 'new-step' || kind === 'text');

function moveUp({ template }: Said, step: StepId): EditsRead | undefined {
  const before = template.steps.find((one) =>
    edgesOf(one).some(([, edge]) => edge.kind === 'step' && edge.to === step),
  );
  return before && edits({ kind: 'move-step', step, to: { kind: 'before', step: before.id } });
}

function moveDown({ template }: Said, step: StepId): EditsRead | undefined {
  const way = quietWay(template);
  const onQuietWay = way[way.indexOf(step) + 1];
  const next = way.includes(step)
    ? onQuietWay
    : nextOf(
        template.steps.map(({ id }) => id),
        step,
      );
  return next && edits({ kind: 'move-step', step, to: { kind: 'after', step: stepOf(template, next).id } });
}

const nextOf = (ids: readonly StepId[], step: StepId): StepId | undefined => ids[ids.indexOf(step) + 1];
