import { customerLanguage } from '../../cards/action/links.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { domainOf } from '../../domain/address.ts';
import { leftIn } from '../../domain/mail/left.ts';
import type { MailMarks, MailText, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { mailAddressOf } from '../../domain/person.ts';
import { UNSEEN_SIGNS } from '../../domain/unseen-signs.ts';
import { textIn } from '../../domain/text.ts';
import { sayIn } from '../../language/say.ts';
import type { Letter } from '../ports/mailer.ts';
import type { Turn } from '../turn/turn.ts';
import { mailText } from './mail-text.ts';
import { optOutKey } from '../turn/opt-out-key.ts';

/** In characters. */
const LONGEST_SUBJECT = 200;

/** Everything of a letter but when it leaves. */
export type Draft = Omit<Letter, 'date'>;

/** The email as it leaves: its text, below it who writes and how to get no more, in the thread of the sequence. */
export function letterFor(
  turn: Turn,
  situation: Situation,
  mail: OutgoingMail,
  earlier: readonly OutgoingMail[],
): Draft {
  const { services, person, viewer } = turn;
  const { tenant, id, seller } = mail;
  const to = personOf(situation);
  const address = mailAddressOf(person) ?? '';
  const text = mailText(situation, mail, viewer);
  const again = mail.state.kind === 'planned' ? mail.state.again : undefined;
  const recipient = again?.to ?? to.email ?? '';
  const unsubscribe = services.unsubscribe?.({ tenant, key: optOutKey(tenant, recipient) });
  return {
    tenant,
    id,
    seller,
    from: { name: person.name, address },
    to: { name: to.name, address: recipient },
    subject: again?.subject ?? inOneLine(text?.subject ?? ''),
    text: withFoot(turn, situation, text?.body ?? '', unsubscribe),
    messageId: again?.messageId ?? messageIdOf(mail, address),
    references: threadOf(earlier),
    ...(unsubscribe !== undefined && { unsubscribe }),
  };
}

/** Below what an email says: who writes it, and how to get no more. */
const withFoot = (turn: Turn, situation: Situation, body: string, unsubscribe: string | undefined): string =>
  [
    body.trim(),
    turn.person.settings.signature ?? turn.person.name,
    footOf(turn, situation, unsubscribe),
  ].join('\n\n');

/** An email that would leave by itself, as its customer would read it, but for their link to unsubscribe: it is theirs. */
export function letterText(
  turn: Turn,
  situation: Situation,
  mail: Pick<OutgoingMail, 'step' | 'own'>,
): MailText {
  const { subject = '', body = '' } = mailText(situation, mail, turn.viewer) ?? {};
  const unsubscribe =
    turn.services.unsubscribe && sayIn(customerLanguage(situation))('unsubscribe.their-link');
  return { subject: inOneLine(subject), body: withFoot(turn, situation, body, unsubscribe) };
}

export const marksOf = ({ messageId, to, subject }: Draft): MailMarks => ({
  messageId,
  to: to.address,
  subject,
});

/** Of the email alone, so that whoever knows the email knows the message, even out of an older backup. */
const messageIdOf = ({ id }: OutgoingMail, address: string): string => `<a.${id}@${domainOf(address)}>`;

/** How to get no more, and where the organization is. */
function footOf({ organization }: Turn, situation: Situation, unsubscribe: string | undefined): string {
  const { optOut, postalAddress = '' } = organization.settings;
  const language = customerLanguage(situation);
  const say = sayIn(language);
  return [
    optOut ? textIn(optOut, language) : say('organization.opt-out-own'),
    ...(unsubscribe === undefined ? [] : [say('unsubscribe.here', { address: unsubscribe })]),
    postalAddress,
  ].join('\n');
}

/** What left before in the same sequence, the oldest first. */
export const threadOf = (earlier: readonly OutgoingMail[]): readonly string[] =>
  earlier
    .flatMap((one) => (one.state.kind === 'sent' ? (leftIn(one) ?? []) : []))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ providerMessageId, messageId }) => providerMessageId ?? messageId);

const inOneLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SUBJECT).replace(UNSEEN_SIGNS, '');
