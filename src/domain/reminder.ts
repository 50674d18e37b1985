import { instantAt, localTime, type Calendar } from './calendar.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import type { Enrollment } from './enrollment.ts';
import { livePath } from './history.ts';
import type { EnrollmentId, PersonId, RecordId, ReminderId, TenantId } from './ids.ts';
import { err, ok, type Result } from './result.ts';

/** A message of its own that somebody asked for, at a time. */
export type Reminder = {
  readonly tenant: TenantId;
  readonly id: ReminderId;
  /** Who asked for it and gets it. */
  readonly person: PersonId;
  readonly record?: RecordId;
  readonly enrollment?: EnrollmentId;
  /** With which revision the enrollment was put off to that time: once more has happened to it, nothing is said. */
  readonly snoozedAs?: number;
  readonly note?: string;
  /** It asks whether this meeting took place: the key by which the calendar finds it. */
  readonly meeting?: string;
  /** When it was asked for; ISO instant, UTC. */
  readonly at: string;
  /** Raised by every change, so that of several who change it at once only one does. */
  readonly revision: number;
  readonly state: ReminderState;
  /** When to send it, to give it up or to forget it; ISO instant. Without one it is forgotten. */
  readonly lookAt?: string;
};

export type ReminderState =
  /** `tries`: how often it was sent in vain. */
  | { readonly kind: 'waiting'; readonly tries: number }
  /** On its way; `claim` tells who sends it. */
  | { readonly kind: 'claimed'; readonly tries: number; readonly claim: string }
  | { readonly kind: 'over'; readonly how: ReminderEnd; readonly reason?: string };

/** `unknown`: Teams may have delivered it, so that it is not sent again. `moot`: what was put off has moved on. */
export type ReminderEnd = 'sent' | 'failed' | 'unknown' | 'canceled' | 'moot';

export type TimeOfDay = { readonly hour: number; readonly minute: number };

const DAYS_AHEAD = 366;
const DAYS_KEPT = 7;
const MS_PER_DAY = 86_400_000;
/** So late a message is still worth a sound, even when midnight has passed. */
const PROMPT_MS = 60 * 60_000;

/** "17:00", "9:05" */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute) };
}

/** The instant of a time of somebody's day, when that is to come. */
export function instantOf(
  day: Day,
  { hour, minute }: TimeOfDay,
  timeZone: string,
  now: Date,
): Result<Date, 'time-has-passed' | 'too-far-ahead'> {
  const instant = instantAt(day, hour, timeZone, minute);
  if (instant <= now) return err('time-has-passed');
  return daysBetween(localTime(now, timeZone).day, day) > DAYS_AHEAD ? err('too-far-ahead') : ok(instant);
}

/** The day on which a clock shows that time next: today or tomorrow. */
export function nextDayWith({ hour, minute }: TimeOfDay, timeZone: string, now: Date): Day {
  const { day } = localTime(now, timeZone);
  return instantAt(day, hour, timeZone, minute) > now ? day : addDays(day, 1);
}

export const isWaiting = ({ state }: Reminder): boolean => state.kind === 'waiting';

export const isCanceled = ({ state }: Reminder): boolean => state.kind === 'over' && state.how === 'canceled';

/** Says nothing until then. */
export const putOff = (reminder: Reminder, until: Date, tries = 0): Reminder =>
  changed(reminder, { kind: 'waiting', tries }, until);

/** Asked for once more, at another time. */
export const askedAgain = (reminder: Reminder, at: Date): Reminder => ({
  ...putOff(reminder, at),
  at: at.toISOString(),
});

/** What it belongs to was put off once more, with that revision. */
export const snoozedAgain = (reminder: Reminder, snoozedAs: number): Reminder => ({
  ...reminder,
  snoozedAs,
  revision: reminder.revision + 1,
});

/** About to leave; whoever has not settled it until then is dead. */
export const claimed = (reminder: Reminder, claim: string, until: Date): Reminder =>
  changed(reminder, { kind: 'claimed', claim, tries: triesOf(reminder) + 1 }, until);

/** Nothing more comes of it; some days later it is forgotten. */
export const over = (reminder: Reminder, how: ReminderEnd, now: Date, reason?: string): Reminder =>
  changed(
    reminder,
    { kind: 'over', how, ...(reason !== undefined && { reason }) },
    new Date(now.getTime() + DAYS_KEPT * MS_PER_DAY),
  );

export function forgotten({ lookAt, ...reminder }: Reminder): Reminder {
  return { ...reminder, revision: reminder.revision + 1 };
}

export const triesOf = ({ state }: Reminder): number => (state.kind === 'over' ? 0 : state.tries);

const changed = (reminder: Reminder, state: ReminderState, lookAt: Date): Reminder => ({
  ...reminder,
  revision: reminder.revision + 1,
  state,
  lookAt: lookAt.toISOString(),
});

/**
 * Whether an enrollment still is as it was put off: since then it got at most notes and new details, and nothing was
 * undone.
 */
export function isStillSnoozed({ history }: Pick<Enrollment, 'history'>, snoozedAs: number): boolean {
  const movedOn = livePath(history).some(
    ({ event, revision }) => revision > snoozedAs && event.kind !== 'note' && event.kind !== 'details',
  );
  const wentBack = history.some(
    ({ event, revision }) => revision > snoozedAs && event.kind === 'undo' && event.undid <= snoozedAs,
  );
  return !movedOn && !wentBack;
}

/**
 * From when a reminder may be sent. One that is late comes at once on its day, and within the hour; on a later day not
 * before somebody's morning, so that nobody is woken by it.
 */
export function sendableFrom({ at }: Reminder, now: Date, { timeZone, hour }: Calendar): Date {
  const due = new Date(at);
  const today = localTime(now, timeZone).day;
  const isPrompt = now.getTime() - due.getTime() <= PROMPT_MS || localTime(due, timeZone).day === today;
  return isPrompt ? due : instantAt(today, hour, timeZone);
}
