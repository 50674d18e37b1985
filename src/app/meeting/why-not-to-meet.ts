import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { isAddress } from '../../domain/address.ts';
import { isActive } from '../../domain/due.ts';
import { hasBounced } from '../../domain/record.ts';
import { notToContact } from '../turn/not-to-contact.ts';
import type { Turn } from '../turn/turn.ts';

/** Why somebody must not be invited, in words: an invitation reaches them as an email does. */
export async function whyNotToMeet(turn: Turn, situation: Situation): Promise<string | undefined> {
  const { say } = turn.viewer;
  if (!isActive(situation.enrollment)) return say('refused.already-ended');
  const why = await refusalOf(turn, situation);
  return why && say(`meeting.not.${why}`);
}

type Refusal = 'do-not-contact' | 'archived' | 'no-address' | 'bounced-address' | 'unsubscribed';

async function refusalOf({ services, person }: Turn, situation: Situation): Promise<Refusal | undefined> {
  const { store } = services;
  const to = personOf(situation);
  const both = [situation.record, situation.contact];
  const why = (await notToContact(store, person.tenant, [situation])).get(situation.record.id);
  if (why === 'do-not-contact') return why;
  if (both.some((one) => one?.archived)) return 'archived';
  if (to.email === undefined || !isAddress(to.email)) return 'no-address';
  if (hasBounced(to)) return 'bounced-address';
  return why && 'unsubscribed';
}
