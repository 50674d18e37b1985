import { isWaiting, putOff, triesOf } from '../../domain/reminder.ts';
import type { DueReminder } from '../ports/store.ts';
import { createSchedule, type Schedule } from '../sending/schedule.ts';
import type { Services } from '../turn/services.ts';
import { deliverReminder } from './deliver.ts';
import { keepAlone } from './settle.ts';

/** The reminders as they fall due. */
export const createReminders = (services: Services): Schedule<DueReminder> =>
  createSchedule(services, {
    name: 'reminder',
    due: (at, limit) => services.store.remindersDue(at, limit),
    keyOf,
    fieldsOf: ({ id }) => ({ reminder: id }),
    deliver: (reminder, maySend) => deliverReminder(services, reminder, maySend),
    postpone: (reminder, until) => postpone(services, reminder, until),
  });

/** Sends each reminder that is due by now, or falls due meanwhile, and says how many were sent. */
export async function sendDueReminders(services: Services): Promise<number> {
  const reminders = createReminders(services);
  await reminders.sendAll();
  return reminders.sendings().sent;
}

const keyOf = ({ tenant, id, lookAt }: DueReminder): string => JSON.stringify([tenant, id, lookAt]);

async function postpone(services: Services, due: DueReminder, until: string): Promise<void> {
  const reminder = await services.store.reminder(due.tenant, due.id);
  if (!reminder || !isWaiting(reminder) || reminder.lookAt !== due.lookAt) return;
  await keepAlone(services, putOff(reminder, new Date(until), triesOf(reminder)));
}
