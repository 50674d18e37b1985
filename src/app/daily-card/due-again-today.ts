import { instantAt, isWorkingDay } from '../../domain/calendar.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * Makes somebody who installs the bot again due for the card of a day on which they work, as if they had never been
 * away. What was sent already, or would be too late, is found out when it is delivered.
 */
export async function dueAgainToday({ services, person, viewer }: Turn): Promise<void> {
  const { calendar, today } = viewer;
  const nextCardAt = instantAt(today, calendar.hour, calendar.timeZone).toISOString();
  const isDueBefore = person.nextCardAt !== undefined && person.nextCardAt <= nextCardAt;
  if (isDueBefore || !isWorkingDay(calendar, today)) return;
  await services.store.commit(person.tenant, { people: [{ ...person, nextCardAt }] });
}
