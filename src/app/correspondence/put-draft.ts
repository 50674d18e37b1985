import { draftResult } from '../../cards/mailing/draft-result.ts';
import { actionCard } from '../../cards/day/action-card.ts';
import { currentStep, personOf, type Situation } from '../../cards/kit/situation.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { enteredAt } from '../../domain/mail/entered.ts';
import { mayPutDraft } from '../../cards/action/draft-button.ts';
import { threadOf } from '../mailing/letter.ts';
import { mailText } from '../mailing/mail-text.ts';
import type { DraftEmail, Drafts } from '../ports/drafts.ts';
import type { Message } from '../ports/messenger.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** Puts the email of the step in front of the seller into their own mailbox, where they change and send it. */
export async function putDraft(
  turn: Turn,
  { enrollment: id }: { readonly enrollment: EnrollmentId },
): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (!enrollment) return { kind: 'text', text: viewer.say('refused.gone') };
  if (enrollment.seller !== person.id) return { kind: 'text', text: viewer.say('refused.not-yours') };
  const situation = await situationOf(turn, enrollment);
  if (!services.drafts || !mayPutDraft(situation, viewer)) return actionCard(situation, viewer);
  const put = await services.drafts.put(await draftOf(turn, situation));
  if (put.kind === 'refused' || put.kind === 'away')
    services.log.warn('no draft put', { person: person.id, reason: put.reason });
  const isNoticed = services.inbox !== undefined;
  return actionCard(situation, viewer, draftResult(put, situation, viewer, isNoticed));
}

async function draftOf(
  { services, person, viewer }: Turn,
  situation: Situation,
): Promise<Parameters<Drafts['put']>[0]> {
  const { enrollment } = situation;
  const step = currentStep(situation, viewer.today);
  if (!step) throw new Error('What has ended has no step');
  const { subject = '', body = '' } = mailText(situation, { step: step.id }, viewer) ?? {};
  const { signature } = person.settings;
  const earlier = await services.store.mailsOf(person.tenant, [enrollment.id]);
  const { name, email = '' } = personOf(situation);
  return {
    tenant: person.tenant,
    seller: person.id,
    of: { enrollment: enrollment.id, step: step.id, entered: enteredAt(enrollment) },
    to: { name, address: email },
    subject,
    text: signature === undefined ? body : `${body.trim()}\n\n${signature}`,
    references: threadOf(earlier),
  } satisfies DraftEmail;
}
