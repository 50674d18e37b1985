import type { Draft, OwnVersion } from '../../domain/authoring/draft.ts';
import type { Day } from '../../domain/day.ts';
import type { Enrollment, EnrollmentOutline } from '../../domain/enrollment.ts';
import type { Neglect } from '../../domain/escalation.ts';
import type { EnrollmentId, PersonId, RecordId, ReminderId, TemplateId, TenantId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Template } from '../../domain/template.ts';
import type { AccountReads } from './account-store.ts';
import type { Changes, Committed } from './changes.ts';
import type { Colleague } from './colleague.ts';
import type { DailyCardEntry } from './daily-card-entry.ts';
import type { Answer } from './feedback.ts';
import type { ImportPart, Imports } from './imports.ts';
import type { MailReads } from './mail-store.ts';
import type { ConversationReference } from './messenger.ts';
import type { RecordKeys, RecordMatch, RecordQuery } from './record-search.ts';
import type { RuleReads } from './rule-store.ts';
import type { Replicas } from './replicas.ts';
import type { JoinedTeam } from './roster.ts';
import type { LateQuery, Tallies, TallyQuery } from './tallies.ts';
import type { Workload, WorkloadAsked } from './workload.ts';

/** What has a file of its own. */
type OtherReads = AccountReads & MailReads & RuleReads;

/**
 * Everything the bot stores, keyed by tenant. A use case reads what it needs, decides, and writes all of it in one
 * `commit`, which is one transaction: either everything in it is saved or nothing.
 */
export type Store = OtherReads & {
  /** What the tenant decided for all its people, once it did. */
  organization(tenant: TenantId): Promise<Organization | undefined>;

  person(tenant: TenantId, id: PersonId): Promise<Person | undefined>;
  /** Everyone whom the bot knows in the tenant, in no order. */
  directory(tenant: TenantId): Promise<readonly Colleague[]>;
  /** Those whose name any of the words may mean, as with records; the ones that most of the words mean first. */
  searchColleagues(tenant: TenantId, words: readonly string[], limit: number): Promise<readonly Colleague[]>;
  /** The people whose daily card is due at or before the instant (ISO, UTC), the longest waiting first. */
  peopleWithCardDue(at: string, limit: number): Promise<readonly DuePerson[]>;
  /** The people whose daily card is farthest away, the farthest first. */
  peopleWithFarthestCard(limit: number): Promise<readonly DuePerson[]>;
  /** When the next daily card of anyone is due (ISO, UTC). */
  nextCardDue(): Promise<string | undefined>;
  /** Who confirmed by the instant (ISO, UTC) that many are enrolled, as long as not all of them are; the earliest first. */
  peopleEnrolling(at: string, limit: number): Promise<readonly Pick<Person, 'tenant' | 'id'>[]>;
  reference(tenant: TenantId, id: PersonId): Promise<ConversationReference | undefined>;
  /** The teams of Microsoft Teams that the bot was added to, in no order. */
  joinedTeams(tenant: TenantId): Promise<readonly JoinedTeam[]>;

  record(tenant: TenantId, id: RecordId): Promise<SalesRecord | undefined>;
  records(tenant: TenantId, ids: readonly RecordId[]): Promise<readonly SalesRecord[]>;
  /** One owner's records with a renewal from one day to another, both included. */
  renewals(tenant: TenantId, owner: PersonId, from: Day, to: Day): Promise<readonly SalesRecord[]>;
  /** Records (not archived) whose name or company matches the words, with typos forgiven, the best match first. */
  searchRecords(tenant: TenantId, words: string, limit: number): Promise<readonly RecordMatch[]>;
  /** Records (not archived) that may be meant by any of the keys: each has one of them, apart from case. */
  recordsByKeys(tenant: TenantId, keys: RecordKeys): Promise<readonly SalesRecord[]>;
  /** The records (not archived) that a query takes, in the order of ids. */
  recordIds(tenant: TenantId, query: RecordQuery, limit: number): Promise<readonly RecordId[]>;
  countRecords(tenant: TenantId, query: RecordQuery): Promise<number>;

  enrollment(tenant: TenantId, id: EnrollmentId): Promise<Enrollment | undefined>;
  /** Those of them that there are, in no order. */
  enrollments(tenant: TenantId, ids: readonly EnrollmentId[]): Promise<readonly Enrollment[]>;
  /** What has not ended, of one seller. */
  activeEnrollments(tenant: TenantId, seller: PersonId): Promise<readonly Enrollment[]>;
  /**
   * What of a seller's enrollments is to act on by that day: due ones (open or awaiting), pauses that are over, replies
   * to decide on.
   */
  dueEnrollments(tenant: TenantId, seller: PersonId, day: Day): Promise<readonly EnrollmentOutline[]>;
  /** All of one record, running or ended, the newest first. */
  enrollmentsOfRecord(tenant: TenantId, record: RecordId): Promise<readonly Enrollment[]>;
  /** What has not ended of any of these records, whoever works on it, in no order. */
  runningOfRecords(tenant: TenantId, records: readonly RecordId[]): Promise<readonly Enrollment[]>;
  /** The enrollment whose newest history entry is the person's latest. */
  lastTouchedBy(tenant: TenantId, person: PersonId): Promise<Enrollment | undefined>;
  /** How much work these sellers have and did, one answer for each, in order. */
  workloads(tenant: TenantId, asked: readonly WorkloadAsked[]): Promise<readonly Workload[]>;
  /** What has not ended of a template, in the order of ids. */
  runningOf(tenant: TenantId, template: TemplateId, page: RunningPage): Promise<readonly Enrollment[]>;
  /** What ended of a seller from a day on, of the last 90; in no order. */
  endedOfSeller(tenant: TenantId, seller: PersonId, since: Day): Promise<readonly EnrollmentId[]>;
  /** What ended as this template was turned off, in the order of ids: of everybody, or of one seller. */
  endedWithTemplate(tenant: TenantId, template: TemplateId, page: EndedPage): Promise<readonly Enrollment[]>;
  /** What those sellers left untouched, due longest first. */
  neglected(
    tenant: TenantId,
    of: readonly (Neglect & { readonly seller: PersonId })[],
    limit: number,
  ): Promise<readonly Enrollment[]>;

  /** Sums of tallies by template, version and seller, of all that was committed before. */
  tallies(tenant: TenantId, query: TallyQuery): Promise<Tallies>;
  /** Counts some enrollments that the tallies lack; false when there were none. Reading tallies does that, too. */
  countNews(): Promise<boolean>;
  /** Running enrollments that came due on a day or before, the longest waiting first. */
  lateEnrollments(tenant: TenantId, query: LateQuery): Promise<readonly Enrollment[]>;

  /** The daily card that was claimed for that person and day, if any. */
  dailyCard(tenant: TenantId, person: PersonId, day: Day): Promise<DailyCardEntry | undefined>;
  /** That card, and those of the five weeks before whose outcome is open; the oldest first. */
  ledger(tenant: TenantId, person: PersonId, day: Day): Promise<readonly DailyCardEntry[]>;

  reminder(tenant: TenantId, id: ReminderId): Promise<Reminder | undefined>;
  /** All of one person, also those that are over, until they are forgotten; the earliest first. */
  remindersOf(tenant: TenantId, person: PersonId): Promise<readonly Reminder[]>;
  /** Which reminders are to be looked at by the instant (ISO, UTC), the longest waiting first. */
  remindersDue(at: string, limit: number): Promise<readonly DueReminder[]>;
  /** When the next reminder of anybody is to be looked at (ISO, UTC). */
  nextReminderDue(): Promise<string | undefined>;
  /** An answer that feedback may come to, until it is forgotten. */
  answer(tenant: TenantId, key: string): Promise<Answer | undefined>;

  /** Whether any of these activities, or parts of one, was done before; that is forgotten after a day. */
  wasSeen(tenant: TenantId, ...keys: readonly string[]): Promise<boolean>;

  /** Every version of every template that was ever in use here, whatever the tenant. */
  templateVersions(): Promise<readonly Template[]>;
  keepTemplateVersions(templates: readonly Template[]): Promise<void>;
  /** The change of a template that somebody began and that was neither published nor given up. */
  draft(tenant: TenantId, template: TemplateId): Promise<Draft | undefined>;
  drafts(tenant: TenantId): Promise<readonly Draft[]>;
  /** Every version that the tenant published itself, by template and number. */
  ownVersions(tenant: TenantId): Promise<readonly OwnVersion[]>;

  /** What the tenant imports, once it did. */
  imports(tenant: TenantId): Promise<Imports | undefined>;
  /** Those of every tenant that has any import left. */
  importsLeft(): Promise<readonly Imports[]>;
  importPart(tenant: TenantId, id: string): Promise<ImportPart | undefined>;

  commit(tenant: TenantId, changes: Changes): Promise<Committed>;
  /** The copies of the bot that share this store, if several can. */
  readonly replicas?: Replicas;
  /** False when the store can't answer, for readiness probes. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
};

export type DuePerson = Pick<Person, 'tenant' | 'id' | 'nextCardAt'>;
export type DueReminder = Required<Pick<Reminder, 'tenant' | 'id' | 'lookAt'>>;

export type RunningPage = {
  /** Those on any version, unless some are named. */
  readonly versions?: readonly number[];
  /** The last one of the page before. */
  readonly after?: EnrollmentId;
  readonly limit: number;
};

export type EndedPage = Pick<RunningPage, 'after' | 'limit'> & { readonly seller?: PersonId };
