import type { Request } from '../../domain/request.ts';
import { hourOfDay } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { listReminders } from './list-reminders.ts';
import { cancelJustSet, moveReminder } from './move-reminder.ts';
import { setReminder } from './set-reminder.ts';
import { setReminders } from './several.ts';

/** "remind me about Asha at 3": of today unless a day was said, and when cards come unless a time was. */
export async function remindByRequest(turn: Turn, { who, when, note, instead }: Request): Promise<Message> {
  const { today, calendar } = turn.viewer;
  if (when?.day === undefined && when?.time === undefined) return listReminders(turn);
  const [record, ...others] = who?.kind === 'records' ? who.records : [];
  const asked = { note, day: when.day ?? today, time: when.time ?? hourOfDay(calendar.hour) };
  const isForOthers = record !== undefined && instead?.records.includes(record) === false;
  if (instead && isForOthers) await cancelJustSet(turn, instead.at);
  const moved = instead && !isForOthers ? await moveReminder(turn, instead.at, asked) : undefined;
  if (moved) return moved;
  return record !== undefined && others.length > 0
    ? setReminders(turn, { ...asked, records: [record, ...others] })
    : setReminder(turn, { ...asked, record });
}
