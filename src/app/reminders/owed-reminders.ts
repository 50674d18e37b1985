import { reminderCard } from '../../cards/day/reminder-cards.ts';
import { over, type Reminder } from '../../domain/reminder.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutReminder, isMoot } from './about-reminder.ts';
import { keepAlone } from './settle.ts';

/** The reminders of somebody who writes of which nobody knows whether they arrived, each once. */
export async function owedReminders(turn: Turn): Promise<readonly Message[]> {
  const { services, person } = turn;
  const all = await services.store.remindersOf(person.tenant, person.id);
  const owed = await Promise.all(all.filter(isInDoubt).map((one) => owedReminder(turn, one)));
  return owed.flat();
}

const isInDoubt = ({ state }: Reminder): boolean => state.kind === 'over' && state.how === 'unknown';

async function owedReminder(turn: Turn, reminder: Reminder): Promise<readonly Message[]> {
  const { services, viewer, now } = turn;
  if (await isMoot(turn, reminder)) return [];
  if ((await keepAlone(services, over(reminder, 'sent', now))) === 'conflict') return [];
  const about = await aboutReminder(turn, reminder);
  return [reminderCard(about, viewer, now, viewer.say('reminder.in-doubt'))];
}
