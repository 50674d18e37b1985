import type { AboutReminder } from '../../cards/day/reminder-cards.ts';
import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { isStillSnoozed, type Reminder } from '../../domain/reminder.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** A reminder with what there is to show about it now. */
export async function aboutReminder(turn: Turn, reminder: Reminder): Promise<AboutReminder> {
  const { store } = turn.services;
  const running = await runningFor(turn, reminder);
  if (running) {
    const situation = await situationOf(turn, running);
    return { reminder, record: situation.record, situation };
  }
  const record = reminder.record && (await store.record(reminder.tenant, reminder.record));
  return { reminder, ...(record && { record }) };
}

/** The very enrollment that was meant, or what the person has running for the record. */
async function runningFor(
  turn: Turn,
  { tenant, person, record, enrollment }: Reminder,
): Promise<Enrollment | undefined> {
  const { store } = turn.services;
  if (enrollment !== undefined) {
    const meant = await store.enrollment(tenant, enrollment);
    return meant && isActive(meant) && mayActFor(turn, meant.seller) ? meant : undefined;
  }
  if (record === undefined) return undefined;
  const all = await store.enrollmentsOfRecord(tenant, record);
  return all.find((one) => isActive(one) && one.seller === person);
}

/** What was put off to that time has ended, moved on or was taken back, so that there is nothing to say. */
export async function isMoot(
  { services }: Pick<Turn, 'services'>,
  { tenant, enrollment, snoozedAs }: Reminder,
): Promise<boolean> {
  if (enrollment === undefined || snoozedAs === undefined) return false;
  const kept = await services.store.enrollment(tenant, enrollment);
  return !kept || !isStillSnoozed(kept, snoozedAs);
}
