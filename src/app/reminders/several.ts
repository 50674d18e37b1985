import { severalCanceledCard, severalSetCard } from '../../cards/day/reminder-cards.ts';
import type { RecordId, ReminderId } from '../../domain/ids.ts';
import { isCanceled, isWaiting, over, putOff, type Reminder } from '../../domain/reminder.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutReminder } from './about-reminder.ts';
import { planReminder, type AskedReminder } from './plan-reminder.ts';
import { explainRefusal, keepReminders } from './set-reminder.ts';
import { showReminder } from './show-reminder.ts';

type AskedOfSeveral = Omit<AskedReminder, 'record' | 'enrollment'> & {
  readonly records: readonly RecordId[];
};

/** Sets a reminder about each of several records, in one commit; or tells why none is set. */
export async function setReminders(turn: Turn, asked: AskedOfSeveral): Promise<Message> {
  const { records, ...rest } = asked;
  const planned: Reminder[] = [];
  for (const record of records) {
    const one = await planReminder(turn, { ...rest, record });
    if (!one.ok) return explainRefusal(turn, one.problem, asked, { again: (day) => againOn(asked, day) });
    planned.push(one.value);
  }
  await keepReminders(turn, planned, 'set');
  return showSeveral(turn, planned);
}

const againOn = ({ records, time, note }: AskedOfSeveral, day: AskedOfSeveral['day']) =>
  ({
    verb: 'request',
    request: {
      intent: 'remind',
      act: true,
      who: { kind: 'records', records: [...records] },
      when: { day, time },
      ...(note !== undefined && { note }),
    },
  }) as const;

/** Cancels those of them that have not left yet. */
export const cancelReminders = (turn: Turn, ids: readonly ReminderId[], isUndo = false): Promise<Message> =>
  changeAll(turn, ids, isUndo ? undefined : 'cancel', (reminder) =>
    isWaiting(reminder) ? [over(reminder, 'canceled', turn.now)] : [],
  );

/** Sets those of them again that were canceled and whose time is still to come. */
export const restoreReminders = (turn: Turn, ids: readonly ReminderId[], isUndo = false): Promise<Message> =>
  changeAll(turn, ids, isUndo ? undefined : 'set', (reminder) => {
    const at = new Date(reminder.at);
    return isCanceled(reminder) && at > turn.now ? [putOff(reminder, at)] : [];
  });

/** All at once; as they stand where there is nothing to change. */
async function changeAll(
  turn: Turn,
  ids: readonly ReminderId[],
  did: 'set' | 'cancel' | undefined,
  change: (reminder: Reminder) => readonly Reminder[],
): Promise<Message> {
  const { services, person, viewer } = turn;
  const done = await retryOnConflict(async () => {
    const kept = await Promise.all(ids.map((id) => services.store.reminder(person.tenant, id)));
    const own = kept.flatMap((one) => (one?.person === person.id ? [one] : []));
    if (own.length === 0) return { kind: 'text', text: viewer.say('refused.gone') } as const;
    const changed = own.flatMap(change);
    if (changed.length === 0) return showSeveral(turn, own);
    return (await keepReminders(turn, changed, did)) === 'saved' ? showSeveral(turn, changed) : 'conflict';
  });
  return done.kind === 'busy' ? { kind: 'text', text: viewer.say('refused.busy') } : done;
}

export const showReminders = (turn: Turn, reminders: readonly Reminder[]): Promise<Message> => {
  const [first, ...others] = reminders;
  return first && others.length === 0 ? showReminder(turn, first) : showSeveral(turn, reminders);
};

async function showSeveral(turn: Turn, reminders: readonly Reminder[]): Promise<Message> {
  const { viewer } = turn;
  const about = await Promise.all(reminders.map((one) => aboutReminder(turn, one)));
  if (reminders.every(isWaiting)) return severalSetCard(about, viewer);
  return reminders.some(isCanceled)
    ? severalCanceledCard(about, viewer)
    : { kind: 'text', text: viewer.say('reminder.already-sent') };
}
