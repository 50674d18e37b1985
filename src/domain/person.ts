import type { Leave } from './absence.ts';
import type { Day, Weekday } from './day.ts';
import type { EnrollmentId, PersonId, RecordId, ReminderId, TenantId } from './ids.ts';
import type { Grant, OrganizationSettings } from './organization.ts';
import type { SalesRecord } from './record.ts';
import type { Language } from './text.ts';

/** What a person set for themselves; what is missing is the organization's, or what Teams says. */
export type PersonSettings = {
  readonly language?: Language;
  readonly timeZone?: string;
  /** Full hour of the day, 0–23, at which the daily card comes. */
  readonly hour?: number;
  readonly workingDays?: readonly Weekday[];
  /** ISO 3166 code of the country whose public holidays they have off. */
  readonly country?: string;
  /** The first and the last day of being away. */
  readonly leave?: Leave;
  /** A manager gets the week of their team on their first working day of the next one; not unless they say so. */
  readonly mondaySummary?: boolean;
};

/** How things were before somebody changed them; a record that was new had nothing before it. */
export type LastChange = { readonly at: string } & (
  | { readonly kind: 'settings'; readonly before: PersonSettings }
  | { readonly kind: 'record'; readonly record: RecordId; readonly before?: SalesRecord }
  /** What was put off with it happened to the enrollments at that very instant. */
  | { readonly kind: 'backlog' }
  /** What was handed over to somebody at that very instant. */
  | { readonly kind: 'reassign'; readonly to: PersonId }
  | { readonly kind: 'reminder'; readonly reminder: ReminderId; readonly did: 'set' | 'cancel' }
  | { readonly kind: 'roles'; readonly of: PersonId; readonly before: readonly Grant[] }
  | { readonly kind: 'organization'; readonly before: OrganizationSettings }
);

/** What stood on somebody's list of a day. */
export type DayPlan = {
  readonly day: Day;
  /** Each with what was to do, in the order in which it came there. */
  readonly actions: readonly { readonly enrollment: EnrollmentId; readonly what: string }[];
  /** Teams' ids of the messages that show the list, the newest last, so that what is done on one is seen on all. */
  readonly shownIn: readonly string[];
  /** They were asked what to do with the work they came back to, and when they said. Goes on from day to day. */
  readonly backlog?: { readonly decidedOn?: Day };
};

/** Somebody who talks to the bot. */
export type Person = {
  readonly tenant: TenantId;
  readonly id: PersonId;
  readonly name: string;
  readonly settings: PersonSettings;
  /** What Teams last said of them. */
  readonly seen: { readonly locale?: string; readonly timeZone?: string };
  /** The day on which they last wrote or pressed, in their own zone. */
  readonly lastSeen?: Day;
  /** What they last changed besides enrollments, for an undo. */
  readonly lastChange?: LastChange;
  readonly dayPlan?: DayPlan;
  /** When their next daily card is due, as an ISO instant; kept by the store in an index. */
  readonly nextCardAt?: string;
};
