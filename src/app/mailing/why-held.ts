import { hasGap } from '../../cards/action/gaps.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { isAddress } from '../../domain/address.ts';
import type { HeldBecause, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { stopOf, type MailSender } from '../../domain/mail/sender.ts';
import { mailAddressOf } from '../../domain/person.ts';
import { hasBounced } from '../../domain/record.ts';
import { stepOf } from '../../domain/template.ts';
import { isOddName } from '../../language/odd-name.ts';
import type { Turn } from '../turn/turn.ts';
import { mailText } from './mail-text.ts';

type About = {
  readonly mail: OutgoingMail;
  readonly situation: Situation;
  readonly sender: MailSender | undefined;
  /** The seller is to say first what a message means that came from there. */
  readonly isTalking: boolean;
};

/** Why an email must not leave by itself, the most general reason first. */
export function whyHeld(turn: Turn, about: About): HeldBecause | undefined {
  const { services, organization, person } = turn;
  const { situation, sender, isTalking } = about;
  const { record, contact, notToContact } = situation;
  const to = personOf(situation);
  if (services.automatedMailOff || organization.settings.postalAddress === undefined)
    return 'organization-off';
  const stop = sender && stopOf(sender);
  if (stop) return stop;
  if (!isAddress(mailAddressOf(person) ?? '')) return 'no-seller-address';
  if (notToContact === 'do-not-contact' || [record, contact].some((one) => one?.archived))
    return 'do-not-contact';
  if (to.email === undefined || !isAddress(to.email)) return 'no-address';
  if (hasBounced(to)) return 'bounced-address';
  if (notToContact === 'listed') return 'unsubscribed';
  if (hasGapIn(turn, about)) return 'gap';
  return isTalking ? 'talking' : undefined;
}

function hasGapIn({ viewer }: Turn, { mail, situation }: About): boolean {
  const step = stepOf(situation.template, mail.step);
  const text = mailText(situation, mail, viewer);
  if (!text || text.subject.trim() === '' || text.body.trim() === '') return true;
  if (mail.own) return false;
  return hasGap(situation, step, viewer) || isOddName(personOf(situation).name);
}
