import type { Leave } from './leave.ts';
import type { Day, Weekday } from './day.ts';
import type { EnrollmentId, MatterId, PersonId, RecordId, ReminderId, TemplateId, TenantId } from './ids.ts';
import type { EnrollBatch } from './enroll-batch.ts';
import type { Details } from './enrollment.ts';
import type { Grant, OrganizationSettings } from './organization.ts';
import type { Availability } from './template-decision.ts';
import type { SalesRecord } from './record.ts';
import type { TemplateAudience } from './template-decision.ts';
import type { Segment } from './record-list.ts';
import type { Rule } from './rule.ts';
import type { Talk } from './talk.ts';
import type { Language } from './text.ts';

/** A person's own settings; where one is missing, the organization's applies, or what Teams says. */
export type PersonSettings = {
  readonly language?: Language;
  readonly timeZone?: string;
  /** Full hour of the day, 0–23, at which the daily card comes. */
  readonly hour?: number;
  readonly workingDays?: readonly Weekday[];
  /** ISO 3166 code of the country whose public holidays are days off. */
  readonly country?: string;
  /** The first and the last day of being away. */
  readonly leave?: Leave;
  /** Whether a manager gets the weekly team summary on their first working day of a week; off by default. */
  readonly mondaySummary?: boolean;
  /** Where their emails leave from, where Teams doesn't say it. */
  readonly email?: string;
  /** Below every email that leaves by itself; several lines. */
  readonly signature?: string;
  /** What opens to compose an email: Outlook, unless they chose the program that their device uses. */
  readonly mailProgram?: MailProgram;
};

export const MAIL_PROGRAMS = ['outlook', 'own'] as const;
export type MailProgram = (typeof MAIL_PROGRAMS)[number];

/** What was there before the change; a new record had nothing before it. */
export type LastChange = { readonly at: string } & (
  | { readonly kind: 'settings'; readonly before: PersonSettings }
  | { readonly kind: 'record'; readonly record: RecordId; readonly before?: SalesRecord }
  /** The enrollments that it snoozed or paused changed at that very instant. */
  | { readonly kind: 'backlog' }
  /** The enrollments that were reassigned changed at that very instant. */
  | { readonly kind: 'reassign'; readonly to: PersonId }
  /** What was done for these records and taken back of them happened at that very instant. */
  | { readonly kind: 'correction'; readonly records: readonly RecordId[] }
  /** What it added and changed is kept with it. */
  | { readonly kind: 'import'; readonly id: string }
  | {
      readonly kind: 'reminder';
      readonly reminder: ReminderId;
      readonly did: 'set' | 'cancel';
      /** Those that were changed along with it. */
      readonly also?: readonly ReminderId[];
      /** For which instant they were set before they were moved. */
      readonly was?: string;
    }
  /** Those that had it, or hadn't, before. */
  | {
      readonly kind: 'tags';
      readonly did: 'add' | 'remove';
      readonly tag: string;
      readonly records: readonly RecordId[];
    }
  /** The enrollments have its id and their place in their ids, as of `batchedId`. */
  | {
      readonly kind: 'enroll-list';
      readonly id: string;
      readonly template: TemplateId;
      readonly count: number;
      /** For whom, where that is somebody else. */
      readonly seller?: PersonId;
    }
  | { readonly kind: 'roles'; readonly of: PersonId; readonly before: readonly Grant[] }
  /** Keys of what was put on the list of whom nobody contacts, and of what was taken off it. */
  | {
      readonly kind: 'do-not-contact';
      readonly keys: readonly string[];
      readonly taken?: readonly string[];
    }
  /** `after`: what was made of it; nothing where it was deleted. */
  | {
      readonly kind: 'segment';
      readonly segment: string;
      readonly before?: Segment;
      readonly after?: Segment;
    }
  /** As a list that was saved. */
  | { readonly kind: 'rule'; readonly rule: string; readonly before?: Rule; readonly after?: Rule }
  /** What was said to a colleague's “May I?”. */
  | { readonly kind: 'colleague-answer'; readonly question: MatterId }
  /** All that were on, or stopped, at once. */
  | { readonly kind: 'all-rules'; readonly did: 'stop' | 'start'; readonly rules: readonly string[] }
  /** `stopped`: what ran in templates that were turned off was paused or ended at that very instant. */
  | { readonly kind: 'organization'; readonly before: OrganizationSettings; readonly stopped?: boolean }
  /**
   * `before`: how the template was. `stopped`: what ran in it was paused or ended at that very instant, `resumed`: what was
   * paused with it went on.
   */
  | {
      readonly kind: 'availability';
      readonly template: TemplateId;
      readonly before: Availability;
      readonly stopped?: boolean;
      readonly resumed?: boolean;
    }
  /** `before`: who could use the template; everybody, where it is missing. */
  | {
      readonly kind: 'audience';
      readonly template: TemplateId;
      readonly before: TemplateAudience | undefined;
    }
  /** What was running went along at that very instant, as far as that was chosen. */
  | { readonly kind: 'published'; readonly template: TemplateId; readonly version: number }
);

/** What was on a person's list on a day. */
export type DayPlan = {
  readonly day: Day;
  /** Each with what was to do, in the order in which it came there. */
  readonly actions: readonly { readonly enrollment: EnrollmentId; readonly what: string }[];
  /** Teams' ids of the messages that show the list, the newest last, so that all of them can be kept up to date. */
  readonly shownIn: readonly string[];
  /** The person was asked about a backlog, and when they chose. Carried over from day to day. */
  readonly backlog?: { readonly decidedOn?: Day };
};

/** Who asked for it, and when (ISO instant). `failed`: it certainly did not arrive, so it may be sent again. */
export type Invited = { readonly by: PersonId; readonly at: string; readonly failed?: true };

/** A person who talks to the bot, or whom it wrote to first. */
export type Person = {
  readonly tenant: TenantId;
  readonly id: PersonId;
  readonly name: string;
  readonly settings: PersonSettings;
  /** What Teams last said about them. */
  readonly seen: { readonly locale?: string; readonly timeZone?: string };
  /** Their email address, as Teams says it; '' where it has none, missing as long as it was not asked. */
  readonly email?: string;
  /** The day on which they last wrote or pressed, in their own zone. */
  readonly lastSeen?: Day;
  /** Those whom they are enrolling, until all of them are. */
  readonly enrolling?: EnrollBatch;
  /** The last thing they changed besides enrollments, for an undo. */
  readonly lastChange?: LastChange;
  readonly dayPlan?: DayPlan;
  /** Of what was moved to new versions until that instant (ISO, UTC) their daily card has told. */
  readonly movesTold?: string;
  /** Up to which version of what came with the bot beside their organization's own their daily card has told. */
  readonly shippedTold?: Readonly<Partial<Record<TemplateId, number>>>;
  /** What they gave last for the texts of each template, to be offered again. */
  readonly given?: Readonly<Partial<Record<TemplateId, Details>>>;
  /** What they last talked about with the bot, for pronouns, answers and corrections. */
  readonly talk?: Talk;
  /** The bot wrote to them before they ever wrote to it, because somebody asked for it. */
  readonly invited?: Invited;
  /** How much they asked a language model on a day of theirs. */
  readonly modelAsked?: { readonly day: Day; readonly count: number };
  /** When their next daily card is due, as an ISO instant; indexed by the store. */
  readonly nextCardAt?: string;
};

/**
 * Where a seller's emails leave from, if that is known. What they typed counts only where Teams has none: nobody writes
 * as somebody else, or has another's mailbox read.
 */
export const mailAddressOf = ({ settings, email }: Pick<Person, 'settings' | 'email'>): string | undefined =>
  email === '' ? settings.email : email;
