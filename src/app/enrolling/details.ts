import { detailsFormCard } from '../../cards/action/details-form-card.ts';
import type { CardView } from '../../cards/kit/card-view.ts';
import { detailsToOffer } from '../../domain/details.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { reportOutcome } from '../acting/report-outcome.ts';
import type { Target } from '../acting/apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { inputsFrom } from './inputs.ts';
import { offerAgain } from './offer-again.ts';

/** What the texts say besides what is on the record, to fill in or to change. */
export async function showDetails(turn: Turn, id: EnrollmentId, view: CardView): Promise<Message> {
  const situation = await ownSituation(turn, id);
  if (!situation) return { kind: 'text', text: turn.viewer.say('refused.gone') };
  const offered = detailsToOffer(turn.person, situation.template, turn.viewer.today);
  return detailsFormCard(situation, offered, turn.viewer, view);
}

/** From now on the texts say what was typed; it is offered for the next record too. */
export async function saveDetails(
  turn: Turn,
  action: Required<Target> & { readonly view: CardView; readonly [input: string]: unknown },
): Promise<Message> {
  const { viewer } = turn;
  const { enrollment, revision, view } = action;
  const situation = await ownSituation(turn, enrollment);
  if (!situation) return { kind: 'text', text: viewer.say('refused.gone') };
  const { template, record } = situation;
  const inputs = inputsFrom(action, template, record);
  const offered = await offerAgain(turn, template, inputs);
  return reportOutcome(turn, { enrollment, revision }, { kind: 'details', inputs }, view, {
    along: () => offered,
    line: '',
  });
}

async function ownSituation(turn: Turn, id: EnrollmentId) {
  const { services, person } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  return enrollment && mayActFor(turn, enrollment.seller) ? situationOf(turn, enrollment) : undefined;
}
