import { askedAgain, type Reminder } from '../../domain/reminder.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * A reminder that asks about a meeting, as its calendar has the meeting by now: moved with it, or saying that it was called off
 * or declined. What the calendar doesn't tell is asked as it was.
 */
export async function asMeetingStands(
  { services, viewer, now }: Pick<Turn, 'services' | 'viewer' | 'now'>,
  reminder: Reminder,
): Promise<Reminder> {
  const { tenant, person: seller, meeting } = reminder;
  if (meeting === undefined || !services.meetings) return reminder;
  const found = await services.meetings.find({ tenant, seller }, meeting);
  switch (found.kind) {
    case 'planned':
      if (found.at.to > now) return askedAgain(reminder, found.at.to);
      return found.isDeclined ? { ...reminder, note: viewer.say('meeting.declined') } : reminder;
    case 'called-off':
      return { ...reminder, note: viewer.say('meeting.called-off') };
    case 'refused':
    case 'away':
      services.log.warn('calendar not used', { person: seller, reason: found.reason });
      return reminder;
  }
}
