import { remindersCard } from '../../cards/day/reminder-cards.ts';
import { isWaiting } from '../../domain/reminder.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutReminder, isMoot } from './about-reminder.ts';

/** All that somebody will be reminded of. */
export async function listReminders(turn: Turn, page = 0): Promise<Message> {
  const { services, person, viewer } = turn;
  const waiting = (await services.store.remindersOf(person.tenant, person.id)).filter(isWaiting);
  const moot = await Promise.all(waiting.map((one) => isMoot(turn, one)));
  const coming = waiting.filter((_, index) => !moot[index]);
  const about = await Promise.all(coming.map((one) => aboutReminder(turn, one)));
  return remindersCard(about, page, viewer);
}
