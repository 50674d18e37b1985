import { personOf } from '../../../cards/kit/situation.ts';
import { leftIn } from '../../../domain/mail/left.ts';
import type { Addressee, Known, LeftMail } from '../../../domain/mail/match-mail.ts';
import type { OutgoingMail } from '../../../domain/mail/outgoing.ts';
import type { ReceivedMail } from '../../../domain/mail/received.ts';
import { situationsOf } from '../../turn/situations.ts';
import type { Turn } from '../../turn/turn.ts';

/** Answers to what is older are known by the Message-ID alone. */
const SINCE_MS = 60 * 24 * 60 * 60_000;
/** Of one page, whatever is written in its messages. */
const MOST_IDS = 5_000;

/** What a seller's new messages may be about: what left for them, and whom they are in touch with. */
export async function knownMail(turn: Turn, received: readonly ReceivedMail[]): Promise<Known> {
  const { services, person, now } = turn;
  const { store } = services;
  const ids = [...new Set(received.flatMap(idsNamed))].slice(0, MOST_IDS);
  const since = new Date(now.getTime() - SINCE_MS).toISOString();
  const [named, recent, addressees] = await Promise.all([
    store.mailsByMessageId(person.tenant, ids),
    store.mailsOfSeller(person.tenant, person.id, since),
    addresseesOf(turn),
  ]);
  const own = new Map([...recent, ...named].map((mail) => [mail.id, mail]));
  const left = [...own.values()].filter(({ seller }) => seller === person.id).flatMap(asLeft);
  return { left: left.toSorted((one, other) => (one.at < other.at ? -1 : 1)), addressees };
}

const idsNamed = ({ messageId, isSent, inReplyTo, references, reports }: ReceivedMail): readonly string[] => [
  ...(isSent ? [messageId] : []),
  ...inReplyTo,
  ...references,
  ...reports.flatMap(({ of }) => of ?? []),
];

/** By our Message-ID, and by the one that the provider made of it. */
function asLeft(mail: OutgoingMail): readonly LeftMail[] {
  const left = leftIn(mail);
  if (!left) return [];
  const { id, enrollment, record } = mail;
  const { to, at, subject, messageId, providerMessageId, conversationId } = left;
  const ids = [messageId, ...(providerMessageId === undefined ? [] : [providerMessageId])];
  return ids.map((one) => ({
    mail: id,
    enrollment,
    record,
    messageId: one,
    to,
    at,
    subject,
    ...(conversationId === undefined ? {} : { conversationId }),
  }));
}

async function addresseesOf(turn: Turn): Promise<readonly Addressee[]> {
  const { services, person } = turn;
  const running = await services.store.activeEnrollments(person.tenant, person.id);
  return (await situationsOf(turn, running)).flatMap((situation) => {
    const { email } = personOf(situation);
    const { id: enrollment, record } = situation.enrollment;
    return email === undefined ? [] : [{ enrollment, record, address: email }];
  });
}
