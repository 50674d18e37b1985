import { instantAt, localTime } from '../../domain/calendar.ts';
import { addDays } from '../../domain/day.ts';
import type { ReminderId } from '../../domain/ids.ts';
import { askedAgain, isCanceled, isWaiting, over, putOff, type Reminder } from '../../domain/reminder.ts';
import { clockTime } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';
import { keepReminder, setReminder } from './set-reminder.ts';
import { showReminder } from './show-reminder.ts';

/** Shows one with the button that cancels it. */
export const openReminder = (turn: Turn, id: ReminderId): Promise<Message> =>
  withOwn(turn, id, (reminder) => showReminder(turn, reminder));

/** Cancels one that has not left yet. */
export const cancelReminder = (turn: Turn, id: ReminderId, isUndo = false): Promise<Message> =>
  withOwn(turn, id, async (reminder) => {
    if (!isWaiting(reminder)) return showReminder(turn, reminder);
    const canceled = over(reminder, 'canceled', turn.now);
    return (await keepReminder(turn, canceled, isUndo ? undefined : 'cancel')) === 'saved'
      ? showReminder(turn, canceled)
      : 'conflict';
  });

/** Sets one again that was canceled. */
export const restoreReminder = (turn: Turn, id: ReminderId, isUndo = false): Promise<Message> =>
  withOwn(turn, id, async (reminder) => {
    if (!isCanceled(reminder)) return showReminder(turn, reminder);
    const at = new Date(reminder.at);
    if (at <= turn.now) return setAnew(turn, reminder);
    const restored = putOff(reminder, at);
    return (await keepReminder(turn, restored, isUndo ? undefined : 'set')) === 'saved'
      ? showReminder(turn, restored)
      : 'conflict';
  });

const AN_HOUR_MS = 60 * 60_000;
const A_MINUTE_MS = 60_000;

/** Reminds of the same once more: in an hour from now, or tomorrow at the time for which it was. */
export const remindAgain = (turn: Turn, id: ReminderId, after: 'hour' | 'day'): Promise<Message> =>
  withOwn(turn, id, async (reminder) => {
    if (isWaiting(reminder)) return showReminder(turn, reminder);
    const again = askedAgain(reminder, after === 'hour' ? anHourFrom(turn.now) : tomorrowAt(turn, reminder));
    return (await keepReminder(turn, again, 'set')) === 'saved' ? showReminder(turn, again) : 'conflict';
  });

/** To the full minute, as it is shown. */
const anHourFrom = (now: Date): Date =>
  new Date(Math.floor((now.getTime() + AN_HOUR_MS) / A_MINUTE_MS) * A_MINUTE_MS);

function tomorrowAt({ viewer }: Turn, { at }: Reminder): Date {
  const { timeZone } = viewer.calendar;
  const { hour, minute } = localTime(new Date(at), timeZone);
  return instantAt(addDays(viewer.today, 1), hour, timeZone, minute);
}

/** Its time has passed, so the next one is offered. */
function setAnew(turn: Turn, { record, enrollment, at, note }: Reminder): Promise<Message> {
  const local = localTime(new Date(at), turn.viewer.calendar.timeZone);
  return setReminder(turn, {
    record,
    enrollment,
    day: local.day,
    time: clockTime(local),
    note,
  });
}

/** Decided anew when it changed meanwhile, for instance because it is just being sent. */
async function withOwn(
  turn: Turn,
  id: ReminderId,
  change: (reminder: Reminder) => Promise<Message | 'conflict'>,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const done = await retryOnConflict(async () => {
    const reminder = await services.store.reminder(person.tenant, id);
    return reminder?.person === person.id
      ? change(reminder)
      : ({ kind: 'text', text: viewer.say('refused.gone') } as const);
  });
  return done.kind === 'busy' ? { kind: 'text', text: viewer.say('refused.busy') } : done;
}
