import { detailsFormCard } from '../../cards/action/details-form-card.ts';
import type { CardView } from '../../cards/kit/card-view.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { detailsToOffer, sharedInputs } from '../../domain/details.ts';
import type { Details } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { inLanguage } from '../../domain/text.ts';
import { detailsNamed, detailsSaid } from '../../language/understand/detail-said.ts';
import { reportOutcome } from '../acting/report-outcome.ts';
import type { Target } from '../acting/apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { inputsFrom } from './inputs.ts';
import { offerAgain } from './offer-again.ts';

/** What the texts say besides what is on the record, to fill in or to change. */
export async function showDetails(
  turn: Turn,
  id: EnrollmentId,
  view: CardView,
  said: Details = {},
): Promise<Message> {
  const situation = await ownSituation(turn, id);
  if (!situation) return { kind: 'text', text: turn.viewer.say('refused.gone') };
  const offered = detailsToOffer(turn.person, situation.template, turn.viewer.today);
  return detailsFormCard(situation, { offered, said }, turn.viewer, view);
}

/** "change the event date to 12 Dec for Asha": the form with that filled in. */
export function showDetailsSaid(turn: Turn, situation: Situation, { words = '' }: Request): Promise<Message> {
  const { viewer } = turn;
  const { template, enrollment } = situation;
  const { name } = personOf(situation);
  const inputs = sharedInputs(template);
  const ids = inputs.map(({ id }) => id);
  if (detailsNamed(words, ids).length === 0) {
    const title = inLanguage(template.name, viewer.say.language);
    return Promise.resolve(
      noticeCard(viewer.say.runs('details.not-asked', { template: title, name }), [], viewer),
    );
  }
  const said = detailsSaid(words, inputs, { name, today: viewer.today });
  return showDetails(turn, enrollment.id, 'one', said);
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
