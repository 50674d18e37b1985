import { over, putOff, triesOf, type Reminder, type ReminderEnd } from '../../domain/reminder.ts';
import type { ConversationReference, Sent } from '../ports/messenger.ts';
import type { Changes, Committed } from '../ports/changes.ts';
import { pauseAfter, stateAfter, unreachableAfter } from '../sending/after-sending.ts';
import type { Services } from '../turn/services.ts';

/** `waiting`: it is tried again. */
export type Settled = ReminderEnd | 'waiting';

/** How long somebody who can't be reached is left alone. */
const AN_HOUR_MS = 60 * 60_000;
/** What could not be delivered for so long is given up. */
const GIVE_UP_AFTER_MS = 7 * 24 * AN_HOUR_MS;

export const keepAlone = ({ store }: Services, reminder: Reminder): Promise<Committed> =>
  store.commit(reminder.tenant, { reminders: [reminder] });

/** Writes down what became of a reminder that was sent. */
export function settleAfter(
  services: Services,
  reminder: Reminder,
  reference: ConversationReference,
  sent: Sent,
): Promise<Settled> {
  const along = unreachableAfter(services, reference, sent);
  if (Object.keys(along).length > 0) return settle(services, waitForPerson(services, reminder), along);
  const now = services.clock.now();
  const state = stateAfter(sent);
  const reason = sent.kind === 'sent' ? undefined : sent.reason;
  if (state !== 'waiting') return settle(services, over(reminder, state, now, reason));
  if (isGivenUp(reminder, now)) return settle(services, over(reminder, 'failed', now, reason));
  const tries = triesOf(reminder);
  return settle(services, putOff(reminder, new Date(now.getTime() + pauseAfter(tries, sent)), tries));
}

/** Tried again when they may be back. */
export function waitForPerson({ clock }: Services, reminder: Reminder): Reminder {
  const now = clock.now();
  return isGivenUp(reminder, now)
    ? over(reminder, 'failed', now, 'unreachable')
    : putOff(reminder, new Date(now.getTime() + AN_HOUR_MS), triesOf(reminder));
}

const isGivenUp = ({ at }: Reminder, now: Date): boolean => now.getTime() - Date.parse(at) > GIVE_UP_AFTER_MS;

/** Nothing has left, though the claim may have been kept: then it is given up. */
export async function releaseClaim(services: Services, before: Reminder, claim: string): Promise<void> {
  const kept = await services.store.reminder(before.tenant, before.id);
  if (kept?.state.kind !== 'claimed' || kept.state.claim !== claim) return;
  await keepAlone(services, putOff(kept, new Date(before.lookAt ?? before.at), triesOf(before)));
}

/** A conflict is somebody who asked for it once more while it was on its way. */
export async function settle(services: Services, reminder: Reminder, along: Changes = {}): Promise<Settled> {
  const { tenant, id, state } = reminder;
  const committed = await services.store.commit(tenant, { ...along, reminders: [reminder] });
  if (committed === 'conflict' && Object.keys(along).length > 0) await services.store.commit(tenant, along);
  const settled = state.kind === 'over' ? state.how : 'waiting';
  services.meter.reminded(settled);
  const fields = {
    reminder: id,
    state: settled,
    ...(state.kind === 'over' && state.reason !== undefined && { reason: state.reason }),
  };
  if (settled === 'failed' || settled === 'unknown') services.log.warn('reminder', fields);
  else services.log.info('reminder', fields);
  return settled;
}
