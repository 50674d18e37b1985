import { reminderCanceledCard, reminderSetCard } from '../../cards/day/reminder-cards.ts';
import { isCanceled, isWaiting, type Reminder } from '../../domain/reminder.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutReminder } from './about-reminder.ts';

/** A reminder as it stands, and the button that takes that back. */
export async function showReminder(turn: Turn, reminder: Reminder): Promise<Message> {
  const { viewer } = turn;
  if (isWaiting(reminder)) return reminderSetCard(await aboutReminder(turn, reminder), viewer);
  return isCanceled(reminder)
    ? reminderCanceledCard(await aboutReminder(turn, reminder), viewer)
    : { kind: 'text', text: viewer.say('reminder.already-sent') };
}
