import { fillText } from '../../cards/action/fill-text.ts';
import { customerLanguage } from '../../cards/action/links.ts';
import type { Situation, Viewer } from '../../cards/kit/situation.ts';
import type { MailText, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { findStep } from '../../domain/template.ts';

/** What an email says to its customer: the words of its seller, else those of its template. */
export function mailText(
  situation: Situation,
  mail: Pick<OutgoingMail, 'step' | 'own'>,
  viewer: Pick<Viewer, 'today'>,
): MailText | undefined {
  if (mail.own) return mail.own;
  const email = findStep(situation.template, mail.step)?.email;
  if (!email) return undefined;
  const filled = (text: typeof email.body) => fillText(situation, text, customerLanguage(situation), viewer);
  return { subject: filled(email.subject), body: filled(email.body) };
}
