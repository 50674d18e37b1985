import { isDayList } from '../../cards/day/today-card.ts';
import { today } from './todays-list.ts';
import { settleAbandoned, isUnknown } from './ledger.ts';
import { servicesFor } from '../turn/organization.ts';
import type { Speaker } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import type { Services } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { viewerOf } from '../turn/viewer.ts';

/** Today's card, for a person who writes and may or may not have received it. */
export async function owedCard(turn: Turn, answers: readonly Message[]): Promise<readonly Message[]> {
  const { services, person, viewer } = turn;
  if (answers.some(showsList)) return [];
  const entry = await services.store.dailyCard(person.tenant, person.id, viewer.today);
  if (!entry || !isUnknown(entry, turn.now)) return [];
  await settleAbandoned(services, entry);
  return [await today(turn)];
}

/** The person now sees today's list, so a card that may or may not have arrived counts as delivered. */
export async function settleOnContact(
  everywhere: Services,
  { tenant, id }: Speaker,
  message: Message,
  activityId: string | undefined,
): Promise<void> {
  if (!showsList(message) || !activityId) return;
  const { store, clock, defaults } = await servicesFor(everywhere, tenant);
  const person = await store.person(tenant, id);
  if (!person) return;
  const now = clock.now();
  const entry = await store.dailyCard(tenant, id, viewerOf(person, now, defaults).today);
  if (!entry || !isUnknown(entry, now)) return;
  await store.commit(tenant, { settleDailyCard: { ...entry, state: 'sent', activityId } });
}

const showsList = (message: Message): boolean => message.kind === 'card' && isDayList(message);
