import { isAsked } from '../../domain/mail/moves.ts';
import type { HeldBecause, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { button, moreButton, type Button } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';

/** What can be done about the email of a step that leaves by itself, did perhaps, or stays with its seller. */
export function mailButtons({ mail }: Situation, { say }: Viewer): readonly Button[] {
  if (!mail) return [];
  if (isAsked(mail)) return askedButtons(mail, say);
  if (mail.state.kind === 'planned')
    return [button(say('mail.stop'), { verb: 'stop-mail', mail: mail.id, revision: mail.revision })];
  return mail.state.kind === 'held' && mayGo(mail.state.why)
    ? [moreButton(say('mail.let-go'), { verb: 'let-mail-go', mail: mail.id, revision: mail.revision })]
    : [];
}

/** An email that may have left: only its seller can look. */
export const askedButtons = (
  { id, revision }: Pick<OutgoingMail, 'id' | 'revision'>,
  say: Viewer['say'],
): readonly Button[] => [
  button(say('mail.there'), { verb: 'mail-is-there', mail: id, revision }),
  button(say('mail.again'), { verb: 'mail-again', mail: id, revision }),
];

const NEVER: ReadonlySet<HeldBecause> = new Set([
  'do-not-contact',
  'unsubscribed',
  'organization-off',
  'sent-before',
  'bounced-address',
  'no-address',
]);

/** Whether a press can let it leave; whatever else stands in the way is looked at again then. */
export const mayGo = (why: HeldBecause): boolean => !NEVER.has(why);
