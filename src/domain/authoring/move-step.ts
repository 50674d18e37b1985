import { err, ok } from '../result.ts';
import { outcomeSet, quietOutcome } from '../step-rules.ts';
import type { Edge, Step, Template } from '../template.ts';
import { arrowsTo, findStep, waitBefore } from './arrows.ts';
import { leadsTo } from './leads-to.ts';
import { placeOf, type Place } from './place-of.ts';
import { isSameTarget, outcomesAt, putIn } from './put-in.ts';
import { takeOut } from './take-out.ts';
import type { Edit } from './edit.ts';

/** Taken out and put in with its own wait. Its quiet way leads to what is there, the others where they led. */
export const moveStep: Edit<'move-step'> = (template, { step: id, to }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  if (template.steps.length === 1) return err('only-step');
  if ((to.kind === 'after' || to.kind === 'before') && to.step === id) return err('leads-in-a-circle');
  const quiet = quietOutcome(outcomeSet(step));
  const without = takeOut(template, step, quiet);
  const place = placeOf(without, to, step.type);
  if (!place.ok) return place;
  const moved = { ...step, outcomes: outcomesMoved(without, step, place.value) };
  return ok(putIn(without, moved, place.value, waitBefore(arrowsTo(template, id))));
};

/** A way that led where the quiet one did, or that would now lead back, leads on with the quiet one. */
function outcomesMoved(without: Template, step: Step, place: Place): Step['outcomes'] {
  const set = outcomeSet(step);
  const quiet = step.outcomes[quietOutcome(set)];
  const leadsBack = (edge: Edge) =>
    edge.kind === 'step' && place.arrows.some((arrow) => leadsTo(without, edge.to, arrow.step));
  return outcomesAt(set, place, (outcome) => {
    const edge = step.outcomes[outcome];
    const stays = edge && !(quiet && isSameTarget(edge, quiet)) && !leadsBack(edge);
    return stays ? edge : undefined;
  });
}
