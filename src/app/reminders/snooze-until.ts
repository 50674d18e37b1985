import type { CardView } from '../../cards/kit/card-view.ts';
import { reminderSetResult, timeInSentence } from '../../cards/day/reminder-cards.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { ReminderId } from '../../domain/ids.ts';
import { askedAgain, isWaiting, type Reminder } from '../../domain/reminder.ts';
import type { Target } from '../acting/apply-event.ts';
import { reportOutcome, showResult } from '../acting/report-outcome.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutReminder } from './about-reminder.ts';
import { planReminder, type AskedReminder } from './plan-reminder.ts';
import { explainRefusal, keepReminder } from './set-reminder.ts';

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
    return explainRefusal(turn, planned.problem, asked, {
      again: (until) => ({ verb: 'snooze', ...about, until, time }),
      back: { verb: 'open', enrollment: target.enrollment, view },
    });
  }
  const reminder = planned.value;
  if (asked.day <= turn.viewer.today) return laterToday(turn, reminder, view);
  return reportOutcome(turn, target, { kind: 'snooze', until: asked.day }, view, {
    along: ({ revision }) => ({ reminders: [{ ...reminder, snoozedAs: revision }] }),
    line: reminderLine(reminder, asked.day, turn.viewer),
  });
}

/** On a day off the reminder comes before the action does. */
function reminderLine(reminder: Reminder, day: Day, viewer: Turn['viewer']): string {
  const when = timeInSentence(reminder, viewer);
  return workingDayFrom(viewer.calendar, day) === day
    ? viewer.say('reminder.that-day', { time: when.time })
    : viewer.say('reminder.set', when);
}

async function laterToday(turn: Turn, planned: Reminder, view: CardView): Promise<Message> {
  const { viewer } = turn;
  const { situation } = await aboutReminder(turn, planned);
  if (!situation) return { kind: 'text', text: viewer.say('refused.already-ended') };
  const kept = await retryOnConflict(() => keepTheOne(turn, planned, situation.enrollment));
  return 'kind' in kept
    ? { kind: 'text', text: viewer.say('refused.busy') }
    : showResult(turn, situation, view, reminderSetResult({ reminder: kept, situation }, viewer));
}

/** As an enrollment stands it is put off to one time of the day: pressing twice sets nothing more, another time moves it. */
async function keepTheOne(
  turn: Turn,
  planned: Reminder,
  { id: enrollment, revision }: Enrollment,
): Promise<Reminder | 'conflict'> {
  const id = `${enrollment}@${revision}` as ReminderId;
  const kept = await turn.services.store.reminder(planned.tenant, id);
  if (kept && isWaiting(kept) && kept.at === planned.at) return kept;
  const next = kept ? askedAgain(kept, new Date(planned.at)) : { ...planned, id, snoozedAs: revision };
  return (await keepReminder(turn, next, 'set')) === 'saved' ? next : 'conflict';
}
