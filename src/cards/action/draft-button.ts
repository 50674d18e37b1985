import { isEmail } from '../../domain/template.ts';
import { button, type Button } from '../kit/elements.ts';
import { activeOf, currentStep, personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** An email that its seller sends, to an address that is known, and that is not out yet. */
export function mayPutDraft(situation: Situation, { today }: Pick<Viewer, 'today'>): boolean {
  const step = currentStep(situation, today);
  const { mail, canDraft, notToContact } = situation;
  return (
    canDraft === true &&
    notToContact === undefined &&
    step !== undefined &&
    isEmail(step) &&
    activeOf(situation, today)?.kind === 'open' &&
    personOf(situation).email !== undefined &&
    (mail === undefined || mail.state.kind === 'held')
  );
}

export const draftButton = (situation: Situation, viewer: Viewer): readonly Button[] =>
  mayPutDraft(situation, viewer)
    ? [button(viewer.say('mail.draft-put'), { verb: 'put-draft', enrollment: situation.enrollment.id })]
    : [];
