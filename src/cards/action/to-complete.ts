import { isWritten, type Step } from '../../domain/template.ts';
import type { CardView } from '../kit/card-view.ts';
import { button, moreButton, type Button } from '../kit/elements.ts';
import { bouncedEmail, wrongPhone } from '../kit/marks.ts';
import { callNumberOf } from '../kit/phone.ts';
import { activeOf, currentStep, personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** What the step can't be done without, to be added or put right on the spot. */
export function toComplete(situation: Situation, viewer: Viewer, view: CardView): readonly Button[] {
  const step = currentStep(situation, viewer.today);
  if (
    !step ||
    situation.enrollment.repliedOn !== undefined ||
    activeOf(situation, viewer.today)?.kind === 'awaiting'
  )
    return [];
  if (missing(situation, viewer, step).length === 0) return [];
  const { id, email, phone } = personOf(situation);
  const what = isWritten(step) ? 'email' : 'phone';
  const how = (what === 'email' ? email : phone) === undefined ? 'add' : 'change';
  const from = { enrollment: situation.enrollment.id, view };
  return [button(viewer.say(ON_A_BUTTON[how][what]), { verb: 'edit', record: id, from })];
}

/** Names what that is. */
export function missing(situation: Situation, viewer: Viewer, step: Step): readonly string[] {
  const { say } = viewer;
  const person = personOf(situation);
  if (isWritten(step))
    return person.email === undefined ? [say('action.no-email')] : bouncedEmail(person, say);
  if (step.type !== 'call') return [];
  if (person.phone === undefined) return [say('action.no-phone')];
  return callNumberOf(person, viewer) === undefined
    ? [say('action.odd-phone', { phone: person.phone })]
    : wrongPhone(person, say);
}

/** One thing to put right at a time; the record's form is for all that the record lacks. */
export const onlyFirst = (repairs: readonly Button[]): readonly Button[] =>
  repairs
    .filter(
      ({ data }, index) =>
        data.verb !== 'edit' || repairs.findIndex((one) => one.data.verb === 'edit') === index,
    )
    .map((one, index) => (index === 0 ? one : moreButton(one.title, one.data)));

const ON_A_BUTTON = {
  add: { email: 'button.add-email', phone: 'button.add-phone' },
  change: { email: 'button.change-email', phone: 'button.change-phone' },
} as const;
