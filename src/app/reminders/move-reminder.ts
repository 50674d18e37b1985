import type { ReminderId } from '../../domain/ids.ts';
import { askedAgain, isWaiting, over, type Reminder } from '../../domain/reminder.ts';
import type { Moment, Request } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { planReminder, type AskedReminder } from './plan-reminder.ts';
import { explainRefusal, keepReminders } from './set-reminder.ts';
import { cancelReminders, showReminders } from './several.ts';

/**
 * Moves what the speaker was just to be reminded of to another time. Undefined where nothing is left to move: what has
 * left, was canceled or changed since is set anew.
 */
export async function moveReminder(
  turn: Turn,
  setAt: number,
  asked: Pick<AskedReminder, 'day' | 'time'>,
): Promise<Message | undefined> {
  const set = await justSet(turn, setAt);
  const [first] = set;
  if (!first) return undefined;
  const planned = await planReminder(turn, asked);
  if (!planned.ok)
    return explainRefusal(turn, planned.problem, asked, {
      again: (day) => ({ verb: 'request', request: movedTo({ day, time: asked.time }, setAt) }),
    });
  return keepMoved(turn, set, new Date(planned.value.at), first.at);
}

/** Where it was meant for somebody else, what was just set is canceled. */
export async function cancelJustSet(turn: Turn, setAt: number): Promise<void> {
  const canceled = (await justSet(turn, setAt)).map((one) => over(one, 'canceled', turn.now));
  if (canceled.length > 0) await turn.services.store.commit(turn.person.tenant, { reminders: canceled });
}

/** Sets them for when they were set before they were moved; what has passed by now is only canceled. */
export async function undoMove(turn: Turn, ids: readonly ReminderId[], was: string): Promise<Message> {
  const at = new Date(was);
  return at > turn.now ? keepMoved(turn, await waitingOf(turn, ids), at) : cancelReminders(turn, ids, true);
}

async function keepMoved(
  turn: Turn,
  reminders: readonly Reminder[],
  at: Date,
  was?: string,
): Promise<Message> {
  const moved = reminders.map((one) => askedAgain(one, at));
  const kept = await keepReminders(turn, moved, was === undefined ? undefined : 'set', was);
  return kept === 'saved'
    ? showReminders(turn, moved)
    : { kind: 'text', text: turn.viewer.say('refused.busy') };
}

const movedTo = (when: Moment, setAt: number): Request => ({
  intent: 'remind',
  act: true,
  when,
  instead: { at: setAt, records: [] },
});

/** Those that were set, or moved, at that instant and still wait. */
async function justSet(turn: Turn, setAt: number): Promise<readonly Reminder[]> {
  const { lastChange: change } = turn.person;
  if (change?.kind !== 'reminder') return [];
  const isIt = change.did === 'set' && Date.parse(change.at) === setAt;
  return isIt ? waitingOf(turn, [change.reminder, ...(change.also ?? [])]) : [];
}

async function waitingOf(
  { services, person }: Turn,
  ids: readonly ReminderId[],
): Promise<readonly Reminder[]> {
  const kept = await Promise.all(ids.map((id) => services.store.reminder(person.tenant, id)));
  return kept.flatMap((one) => (one?.person === person.id && isWaiting(one) ? [one] : []));
}
