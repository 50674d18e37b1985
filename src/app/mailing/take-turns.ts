import type { MailFacts } from '../../domain/mail/decide.ts';
import { domainOf } from '../../domain/address.ts';
import { blockedUntil } from '../../domain/mail/limits.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import { addresseeOf, countLeaving, newSender, type MailSender } from '../../domain/mail/sender.ts';
import type { Services } from '../turn/services.ts';
import { leftSince, takenBy } from './mail-facts.ts';

/**
 * The rows that an email claims along with itself: of its seller, as they were when it was decided about, and of whom it
 * goes to. Undefined where somebody else's has left there meanwhile and stands in its way.
 */
export async function turnsFor(
  { store }: Pick<Services, 'store'>,
  mail: OutgoingMail,
  facts: MailFacts,
  sender: MailSender | undefined,
): Promise<readonly MailSender[] | undefined> {
  const { tenant, seller, record } = mail;
  const { now, to } = facts;
  const addressee = addresseeOf(record, to);
  // Before what is counted: whatever leaves meanwhile raises its revision.
  const turns = (await store.mailSender(tenant, addressee)) ?? newSender(tenant, addressee);
  const since = leftSince(now);
  const [toRecord, toDomain] = await Promise.all([
    store.mailsLeftToRecords(tenant, [record], since),
    store.mailsLeftToDomains(tenant, [domainOf(to)], since),
  ]);
  const others = [...toRecord, ...toDomain].filter(({ id }) => id !== mail.id);
  const left = [...facts.left, ...others.flatMap((one) => takenBy(one, seller))];
  if (blockedUntil({ ...facts, id: mail.id }, now, left)) return undefined;
  return [sender ?? newSender(tenant, seller), turns].map(countLeaving);
}
