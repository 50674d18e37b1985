import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import { dayInSentence } from '../../cards/kit/due-label.ts';
import type { Day } from '../../domain/day.ts';
import type { ReminderId } from '../../domain/ids.ts';
import type { LastChange } from '../../domain/person.ts';
import { parseTimeOfDay, type Reminder } from '../../domain/reminder.ts';
import { clockTime } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import type { Changes, Committed } from '../ports/changes.ts';
import type { Turn } from '../turn/turn.ts';
import { MOST_REMINDERS, planReminder, type AskedReminder, type ReminderRefusal } from './plan-reminder.ts';
import { showReminder } from './show-reminder.ts';

/** Reminds somebody at a time, by a message of its own; tells when that is, or why it can't be. */
export async function setReminder(turn: Turn, asked: AskedReminder, id?: ReminderId): Promise<Message> {
  const planned = await planReminder(turn, asked, id);
  if (!planned.ok)
    return explainRefusal(turn, planned.problem, asked, { again: (day) => remindOn(turn, asked, day) });
  const { tenant } = turn.person;
  const committed = await keepReminder(turn, planned.value, 'set');
  // The same button was pressed twice.
  const kept =
    committed === 'saved' ? planned.value : await turn.services.store.reminder(tenant, planned.value.id);
  return showReminder(turn, kept ?? planned.value);
}

/** Keeps a reminder as somebody just changed it, so that they can take it back; as taken back, without `did`. */
export const keepReminder = (
  turn: Turn,
  reminder: Reminder,
  did: Extract<LastChange, { kind: 'reminder' }>['did'] | undefined,
): Promise<Committed> => keepReminders(turn, [reminder], did);

/** The same for several that were changed at once: one undo takes back all. */
export const keepReminders = (
  turn: Turn,
  reminders: readonly Reminder[],
  did: 'set' | 'cancel' | undefined,
  was?: string,
): Promise<Committed> =>
  turn.services.store.commit(turn.person.tenant, { reminders, ...remembered(turn, reminders, did, was) });

function remembered(
  { person, now }: Turn,
  reminders: readonly Reminder[],
  did: 'set' | 'cancel' | undefined,
  was: string | undefined,
): Changes {
  const { lastChange, ...rest } = person;
  const [first, ...also] = reminders.map(({ id }) => id);
  return did === undefined || first === undefined
    ? { people: [rest] }
    : {
        people: [
          {
            ...rest,
            lastChange: {
              at: now.toISOString(),
              kind: 'reminder',
              reminder: first,
              did,
              ...(also.length > 0 && { also }),
              ...(was !== undefined && { was }),
            },
          },
        ],
      };
}

const remindOn = (
  { services }: Turn,
  { record, enrollment, time, note }: AskedReminder,
  day: Day,
): ButtonData => ({
  verb: 'remind',
  id: services.newId('reminder'),
  ...(record !== undefined && { record }),
  ...(enrollment !== undefined && { enrollment }),
  day,
  time,
  ...(note !== undefined && { note }),
});

type WaysOn = {
  /** The same on another day. */
  readonly again: (day: Day) => ButtonData;
  /** Leads back to where somebody came from. */
  readonly back?: ButtonData;
};

/** Why there is no reminder; for a time that has passed, the next one is offered. */
export function explainRefusal(
  { viewer }: Turn,
  refusal: ReminderRefusal,
  asked: Pick<AskedReminder, 'day' | 'time'>,
  { again, back = { verb: 'cancel', what: 'request' } }: WaysOn,
): Message {
  const { say, today } = viewer;
  switch (refusal.kind) {
    case 'passed': {
      const time = clockTime(parseTimeOfDay(asked.time) ?? { hour: 0, minute: 0 });
      const values = { time, day: dayInSentence(refusal.next, viewer) };
      const key = asked.day === today ? 'reminder.time-passed' : 'reminder.day-passed';
      const option = { title: say('reminder.accept', { day: values.day }), data: again(refusal.next) };
      const cancel = { title: say('button.cancel'), data: back };
      return noticeCard(say.runs(key, values), [option, cancel], viewer);
    }
    case 'too-many': {
      const all = { title: say('reminder.all'), data: { verb: 'list', of: 'reminders', page: 0 } } as const;
      return noticeCard(say.runs('reminder.too-many', { count: MOST_REMINDERS }), [all], viewer);
    }
    case 'which-time':
    case 'too-far':
      return { kind: 'text', text: say(`reminder.${refusal.kind}`) };
    case 'gone':
    case 'not-yours':
      return { kind: 'text', text: say(`refused.${refusal.kind}`) };
  }
}
