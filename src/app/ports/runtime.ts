import type { Day } from '../../domain/day.ts';
import type { Holiday } from '../../domain/holidays.ts';
import type { EnrollmentId, MailId, RecordId, ReminderId } from '../../domain/ids.ts';
import type { ReminderEnd } from '../../domain/reminder.ts';
import type { DailyCardEntry } from './daily-card-entry.ts';

/** What operators watch of the daily cards and the reminders. */
export type Meter = {
  /** A card became due, so long ago. */
  due(lagMs: number): void;
  settled(state: DailyCardEntry['state']): void;
  /** The machine's clock jumped by more than an hour. */
  clockJumped(): void;
  /** For minutes, nothing of what was under way by itself has ended. */
  stoodStill(): void;
  /** A round of the bot's own work failed, or did not end. */
  roundFailed(): void;
  /** What became of a reminder; `waiting` is one that is tried again. */
  reminded(state: ReminderEnd | 'waiting'): void;
  /** What became of an automated email; `refused` is one that its seller gets to send, `waiting` one that is tried again. */
  mailed(state: MailOutcome): void;
  noticed(as: MailNoticed): void;
};

export const MAIL_OUTCOMES = ['planned', 'sent', 'unknown', 'refused', 'waiting', 'held'] as const;
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

/** What came in answer. `reply`: it took its branch; `asked`: the seller says what it is; `blocked`: a server takes no more. */
export const MAIL_NOTICED = [
  'reply',
  'asked',
  'out-of-office',
  'bounce',
  'unsubscribe',
  'blocked',
  'by-hand',
] as const;
export type MailNoticed = (typeof MAIL_NOTICED)[number];

export type Clock = { now(): Date };

/** How many were sent, and how many tries failed. */
export type Sendings = { readonly sent: number; readonly failed: number };

/** The clock of local mode, which people move to see what comes. */
export type MovableClock = Clock & { moveTo(instant: Date): Promise<void> };

/** Whether a day is a public holiday of a country, by its ISO 3166 code. */
export type IsHoliday = (country: string, day: Day) => boolean;

/** The public holidays of a country in a year, in order. */
export type HolidaysOf = (country: string, year: number) => readonly Holiday[];

type NewIds = {
  readonly record: RecordId;
  readonly enrollment: EnrollmentId;
  readonly reminder: ReminderId;
  readonly mail: MailId;
  readonly offer: string;
  readonly claim: string;
  readonly rule: string;
  readonly import: string;
  readonly segment: string;
};

/** A new id of the kind that is asked for. */
export type NewId = <Kind extends keyof NewIds>(kind: Kind) => NewIds[Kind];

export type Log = {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
};

/** What a log may tell of an error: its text may have a customer in it. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
