import type { Day } from '../../domain/day.ts';
import { LONGEST_NOTE } from '../../domain/enrollment.ts';
import type { EnrollmentId, RecordId, ReminderId } from '../../domain/ids.ts';
import { instantOf, nextDayWith, parseTimeOfDay, type Reminder } from '../../domain/reminder.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

/** What somebody wants to be reminded of, at a time of a day of theirs. */
export type AskedReminder = {
  readonly record?: RecordId | undefined;
  readonly enrollment?: EnrollmentId | undefined;
  readonly day: Day;
  /** "17:00" */
  readonly time: string;
  readonly note?: string | undefined;
};

export type ReminderRefusal =
  | { readonly kind: 'which-time' | 'too-far' | 'too-many' | 'gone' | 'not-yours' }
  /** `next`: the day on which that time is to come next. */
  | { readonly kind: 'passed'; readonly next: Day };

/** More than anybody looks through; more than that is a mistake. */
export const MOST_REMINDERS = 200;

/** A reminder as it would be kept, or why there can't be one. Whoever keeps it may keep other changes with it. */
export async function planReminder(
  turn: Turn,
  asked: AskedReminder,
  id: ReminderId = turn.services.newId('reminder'),
): Promise<Result<Reminder, ReminderRefusal>> {
  const { person, viewer, now, services } = turn;
  const { timeZone } = viewer.calendar;
  const time = parseTimeOfDay(asked.time);
  if (!time) return err({ kind: 'which-time' });
  const instant = instantOf(asked.day, time, timeZone, now);
  if (!instant.ok) {
    return instant.problem === 'too-far-ahead'
      ? err({ kind: 'too-far' })
      : err({ kind: 'passed', next: nextDayWith(time, timeZone, now) });
  }
  const subject = await subjectAsked(turn, asked);
  if (!subject.ok) return subject;
  const all = await services.store.remindersOf(person.tenant, person.id);
  if (all.filter(({ state }) => state.kind !== 'over').length >= MOST_REMINDERS)
    return err({ kind: 'too-many' });
  const note = asked.note?.trim().slice(0, LONGEST_NOTE) ?? '';
  const at = instant.value.toISOString();
  return ok({
    tenant: person.tenant,
    id,
    person: person.id,
    ...subject.value,
    ...(note !== '' && { note }),
    at,
    revision: 1,
    state: { kind: 'waiting', tries: 0 },
    lookAt: at,
  });
}

type Subject = Pick<Reminder, 'record' | 'enrollment'>;

async function subjectAsked(
  turn: Turn,
  { record, enrollment }: AskedReminder,
): Promise<Result<Subject, ReminderRefusal>> {
  const { services, person } = turn;
  if (enrollment !== undefined) {
    const kept = await services.store.enrollment(person.tenant, enrollment);
    if (!kept) return err({ kind: 'gone' });
    return mayActFor(turn, kept.seller)
      ? ok({ record: kept.record, enrollment })
      : err({ kind: 'not-yours' });
  }
  if (record === undefined) return ok({});
  return (await services.store.record(person.tenant, record)) ? ok({ record }) : err({ kind: 'gone' });
}
