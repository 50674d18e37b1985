import { err, ok } from '../result.ts';
import { branchingSet, plainSet, STEP_RULES } from '../step-rules.ts';
import { ID, MAX_STEPS } from '../template-limits.ts';
import type { Step, StepType, Template } from '../template.ts';
import { findStep } from './arrows.ts';
import { textIn } from './clean-text.ts';
import { placeOf, type Place } from './place-of.ts';
import { outcomesAt, putIn, reactionAt } from './put-in.ts';
import { NO_TEXT } from './step-texts.ts';
import type { Edit, EditOf } from './edit.ts';

/**
 * On a way of customers who didn't react, a new email or call waits for a reaction too, and leads those who react where
 * the steps before it do: a second call that is answered must not go on to the disqualification. Anywhere else it is
 * done once it is sent or made, so that nobody is asked for what makes no difference.
 */
export const addStep: Edit<'add-step'> = (template, edit) => {
  if (findStep(template, edit.step)) return err('id-is-taken');
  if (!ID.test(edit.step)) return err('not-an-id');
  if (template.steps.length >= MAX_STEPS) return err('too-many-steps');
  const place = placeOf(template, edit.at, edit.type);
  if (!place.ok) return place;
  const step = newStep(template, edit, place.value);
  return step.ok ? ok(putIn(template, step.value, place.value, edit.waitDays ?? 0)) : step;
};

function newStep(template: Template, { step, type, title }: EditOf<'add-step'>, place: Place) {
  const words = title ? textIn({ of: 'step', step, field: 'title' }, title) : ok(NO_TEXT);
  if (!words.ok) return words;
  const reaction = reactionAt(template, place);
  const set = (reaction && branchingSet(type)) ?? plainSet(type);
  return ok<Step>({
    id: step,
    type,
    title: words.value,
    instructions: NO_TEXT,
    ...neededTexts(type),
    outcomes: outcomesAt(set, place, () => reaction),
  });
}

/** The texts that a type can't do without, still to be written. */
export const neededTexts = (type: StepType): Pick<Step, 'email' | 'script'> => ({
  ...(STEP_RULES[type].needs === 'email' && { email: { subject: NO_TEXT, body: NO_TEXT } }),
  ...(STEP_RULES[type].needs === 'script' && { script: NO_TEXT }),
});
