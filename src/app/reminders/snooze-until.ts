import type { CardView } from '../../cards/action/action-view.ts';
import { timeInSentence } from '../../cards/day/reminder-cards.ts';
import { isActive } from '../../domain/due.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Target } from '../acting/apply-event.ts';
import { reportOutcome } from '../acting/report-outcome.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { planReminder, type AskedReminder } from './plan-reminder.ts';
import { explainRefusal, keepReminder } from './set-reminder.ts';
import { showReminder } from './show-reminder.ts';

/**
 * Puts an enrollment off to a day and reminds its seller at a time of it, in one commit. Once anything else happens to
 * the enrollment, the reminder says nothing, so that an undo takes back both. Later on the same day there is nothing to
 * put off, and only the reminder is set.
 */
export async function snoozeUntil(
  turn: Turn,
  target: Target,
  asked: Pick<AskedReminder, 'day' | 'time'>,
  view: CardView,
): Promise<Message> {
  const planned = await planReminder(turn, { ...asked, enrollment: target.enrollment });
  if (!planned.ok) {
    const { time } = asked;
    const kept = await turn.services.store.enrollment(turn.person.tenant, target.enrollment);
    const about = { ...target, revision: target.revision ?? kept?.revision ?? 1, view };
    return explainRefusal(turn, planned.problem, asked, (until) => ({
      verb: 'snooze',
      ...about,
      until,
      time,
    }));
  }
  const reminder = planned.value;
  if (asked.day <= turn.viewer.today) return laterToday(turn, reminder);
  return reportOutcome(turn, target, { kind: 'snooze', until: asked.day }, view, {
    along: ({ revision }) => ({ reminders: [{ ...reminder, snoozedAs: revision }] }),
    line: turn.viewer.say('reminder.that-day', { time: timeInSentence(reminder, turn.viewer).time }),
  });
}

async function laterToday(turn: Turn, reminder: Reminder): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment =
    reminder.enrollment && (await services.store.enrollment(person.tenant, reminder.enrollment));
  if (!enrollment || !isActive(enrollment))
    return { kind: 'text', text: viewer.say('refused.already-ended') };
  const tied = { ...reminder, snoozedAs: enrollment.revision };
  await keepReminder(turn, tied, 'set');
  return showReminder(turn, tied);
}
