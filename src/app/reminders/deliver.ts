import { reminderCard } from '../../cards/day/reminder-cards.ts';
import {
  claimed,
  forgotten,
  over,
  putOff,
  sendableFrom,
  triesOf,
  type Reminder,
} from '../../domain/reminder.ts';
import type { ConversationReference, Sent } from '../ports/messenger.ts';
import type { DueReminder } from '../ports/store.ts';
import { sendOrShorten } from '../sending/send-or-shorten.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { aboutReminder, isMoot } from './about-reminder.ts';
import { asMeetingStands } from './meeting-stands.ts';
import { keepAlone, releaseClaim, settle, settleAfter, waitForPerson, type Settled } from './settle.ts';

/** What came of a reminder that was to be looked at. */
export type Delivered = 'not-due' | 'forgotten' | 'put-off' | 'under-way' | Settled;

/** Whoever claimed one and has not settled it after so long is dead: Teams answers, or not, long before. */
const LEASE_MS = 120_000;

/**
 * Sends one reminder, or does what else is to be done with it by now. It is claimed right before it leaves, so that
 * neither a restart nor another copy of the bot sends it again. `maySend` is asked before that.
 */
export async function deliverReminder(
  everywhere: Services,
  { tenant, id }: Pick<DueReminder, 'tenant' | 'id'>,
  maySend: () => boolean,
): Promise<Delivered> {
  const reminder = await everywhere.store.reminder(tenant, id);
  const now = everywhere.clock.now();
  if (reminder?.lookAt === undefined || new Date(reminder.lookAt) > now) return 'not-due';
  switch (reminder.state.kind) {
    case 'over':
      await keepAlone(everywhere, forgotten(reminder));
      return 'forgotten';
    case 'claimed':
      return settle(everywhere, over(reminder, 'unknown', now, 'lost'));
    case 'waiting':
      return sendDue(everywhere, reminder, maySend);
  }
}

async function sendDue(everywhere: Services, reminder: Reminder, maySend: () => boolean): Promise<Delivered> {
  const { tenant, person } = reminder;
  const [turn, reference] = await Promise.all([
    turnOf(everywhere, tenant, person),
    everywhere.store.reference(tenant, person),
  ]);
  if (!turn || !reference || reference.unreachable)
    return settle(everywhere, waitForPerson(everywhere, reminder));
  if (await isMoot(turn, reminder)) return settle(everywhere, over(reminder, 'moot', turn.now));
  const from = sendableFrom(reminder, turn.now, turn.viewer.calendar);
  if (from <= turn.now) {
    const asked = await asMeetingStands(turn, reminder);
    if (asked.at === reminder.at) return sendTo(turn, reference, asked, maySend);
    await keepAlone(everywhere, asked);
    return 'put-off';
  }
  await keepAlone(everywhere, putOff(reminder, from, triesOf(reminder)));
  return 'put-off';
}

async function sendTo(
  turn: Turn,
  reference: ConversationReference,
  reminder: Reminder,
  maySend: () => boolean,
): Promise<Delivered> {
  const { services, viewer, now } = turn;
  const claim = services.newId('claim');
  let onItsWay = reminder;
  const claimBeforeSend = async (): Promise<boolean> => {
    // It may have waited long to leave.
    if ((await isMoot(turn, reminder)) || !maySend()) return false;
    onItsWay = claimed(reminder, claim, new Date(services.clock.now().getTime() + LEASE_MS));
    return (await keepAlone(services, onItsWay)) === 'saved';
  };
  let sent: Sent;
  try {
    const card = reminderCard(await aboutReminder(turn, reminder), viewer, now);
    sent = await sendOrShorten(services, reference, card, claimBeforeSend);
  } catch (error) {
    // Only the claim throws, and then nothing has left.
    await releaseClaim(services, reminder, claim);
    throw error;
  }
  const isWithdrawn = sent.kind === 'failed' && sent.problem === 'withdrawn';
  return isWithdrawn ? 'under-way' : settleAfter(services, onItsWay, reference, sent);
}
