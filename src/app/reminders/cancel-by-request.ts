import { localTime } from '../../domain/calendar.ts';
import { isWaiting, type Reminder } from '../../domain/reminder.ts';
import type { Request } from '../../domain/request.ts';
import { clockTime } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { isMoot } from './about-reminder.ts';
import { cancelReminder } from './change-reminder.ts';
import { listReminders } from './list-reminders.ts';
import { cancelReminders } from './several.ts';

/** "cancel that reminder", "delete my 5 pm reminder": the one that is meant; where that is open, all to choose from. */
export async function cancelByRequest(turn: Turn, request: Request): Promise<Message> {
  const { services, person } = turn;
  const waiting = (await services.store.remindersOf(person.tenant, person.id)).filter(isWaiting);
  const moot = await Promise.all(waiting.map((one) => isMoot(turn, one)));
  const coming = waiting.filter((_, at) => !moot[at]);
  const fitting = coming.filter((one) => isMeant(turn, one, request));
  const isSaid = request.who !== undefined || request.when !== undefined;
  const last = isSaid ? [] : justSet(turn, fitting);
  const [meant, ...others] = last.length > 0 ? last : fitting;
  if (meant === undefined || (others.length > 0 && last.length === 0)) return listReminders(turn);
  return others.length > 0
    ? cancelReminders(turn, [meant.id, ...others.map(({ id }) => id)])
    : cancelReminder(turn, meant.id);
}

function isMeant({ viewer }: Turn, { record, at }: Reminder, { who, when = {} }: Request): boolean {
  const local = localTime(new Date(at), viewer.calendar.timeZone);
  return (
    (who?.kind !== 'records' || (record !== undefined && who.records.includes(record))) &&
    (when.day === undefined || when.day === local.day) &&
    (when.time === undefined || when.time === clockTime(local))
  );
}

/** What the speaker set last is what they mean by "that reminder". */
function justSet({ person: { lastChange } }: Turn, waiting: readonly Reminder[]): readonly Reminder[] {
  if (lastChange?.kind !== 'reminder' || lastChange.did === 'cancel') return [];
  const ids = [lastChange.reminder, ...(lastChange.also ?? [])];
  return waiting.filter(({ id }) => ids.includes(id));
}
