import type { Draft, OwnVersion } from '../../domain/authoring/draft.ts';
import type { Counts } from '../../domain/counts.ts';
import type { Day } from '../../domain/day.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Neglect } from '../../domain/escalation.ts';
import type { EnrollmentId, PersonId, RecordId, ReminderId, TemplateId, TenantId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Period } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Template } from '../../domain/template.ts';
import type { Answer } from './feedback.ts';
import type { Replicas } from './replicas.ts';
import type { ConversationReference } from './messenger.ts';
import type { JoinedTeam } from './roster.ts';

/**
 * Everything the bot stores, keyed by tenant. A use case reads what it needs, decides, and writes all of it in one
 * `commit`, which is one transaction: either everything in it is saved or nothing.
 */
export type Store = {
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

  enrollment(tenant: TenantId, id: EnrollmentId): Promise<Enrollment | undefined>;
  /** Those of them that there are, in no order. */
  enrollments(tenant: TenantId, ids: readonly EnrollmentId[]): Promise<readonly Enrollment[]>;
  /** What has not ended, of one seller. */
  activeEnrollments(tenant: TenantId, seller: PersonId): Promise<readonly Enrollment[]>;
  /**
   * A seller's enrollments to act on by that day: due ones (open or awaiting), pauses that are over, replies to decide
   * on.
   */
  dueEnrollments(tenant: TenantId, seller: PersonId, day: Day): Promise<readonly Enrollment[]>;
  /** All of one record, running or ended, the newest first. */
  enrollmentsOfRecord(tenant: TenantId, record: RecordId): Promise<readonly Enrollment[]>;
  /** The enrollment whose newest history entry is the person's latest. */
  lastTouchedBy(tenant: TenantId, person: PersonId): Promise<Enrollment | undefined>;
  /** How much work these sellers have and did, one answer for each, in order. */
  workloads(tenant: TenantId, asked: readonly WorkloadAsked[]): Promise<readonly Workload[]>;
  /** What has not ended of a template, in the order of ids. */
  runningOf(tenant: TenantId, template: TemplateId, page: RunningPage): Promise<readonly Enrollment[]>;
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

  commit(tenant: TenantId, changes: Changes): Promise<Committed>;
  /** The copies of the bot that share this store, if several can. */
  readonly replicas?: Replicas;
  /** False when the store can't answer, for readiness probes. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
};

/** Of one seller, in their own days. */
export type WorkloadAsked = {
  readonly seller: PersonId;
  readonly today: Day;
  /** What was due by then is overdue, a step or a question. */
  readonly overdueBy: Day;
  /** Undefined where nothing ever counts as neglected. */
  readonly neglect: Neglect | undefined;
  /** What was done from one day to another, both included. */
  readonly from: Day;
  readonly to: Day;
};

/** Numbers of enrollments, but for `done`. */
export type Workload = {
  readonly seller: PersonId;
  /** Whether they have anything that has not ended. */
  readonly isBusy: boolean;
  /** What they have to act on by today, the overdue too. */
  readonly due: number;
  readonly overdue: number;
  readonly neglected: number;
  /** Outcomes they reported, for any seller, and that were not undone. */
  readonly done: number;
};

/** Someone whom the bot knows, as far as others look at them. */
export type Colleague = Pick<Person, 'id' | 'name' | 'settings' | 'seen' | 'lastSeen'> & {
  /** Teams accepts no messages for them: they removed the bot, or it can't write to them. */
  readonly unreachable: boolean;
};

export type DuePerson = Pick<Person, 'tenant' | 'id' | 'nextCardAt'>;
export type DueReminder = Required<Pick<Reminder, 'tenant' | 'id' | 'lookAt'>>;

export type TallyQuery = {
  /** When they were enrolled. */
  readonly period: Period;
  readonly template?: TemplateId;
  /** All sellers together, each of them, or each of some. */
  readonly of: 'everybody' | 'each' | readonly PersonId[];
};

export type Tallies = {
  readonly rows: readonly Tallied[];
  /** Whether everything is counted; after an upgrade that takes a while. */
  readonly isComplete: boolean;
};

/** Without a seller: of all of them together. */
export type Tallied = {
  readonly template: TemplateId;
  readonly version: number;
  readonly seller?: PersonId;
  readonly counts: Counts;
};

export type LateQuery = {
  readonly template: TemplateId;
  readonly through: Day;
  readonly period: Period;
  readonly of: 'everybody' | readonly PersonId[];
  readonly version?: number;
  readonly limit: number;
};

export type RunningPage = {
  /** Those on any version, unless some are named. */
  readonly versions?: readonly number[];
  /** The last one of the page before. */
  readonly after?: EnrollmentId;
  readonly limit: number;
};

/** How well a record matches the words that someone typed: `exact` when a name equals them but for case. */
export type RecordMatch = { readonly record: SalesRecord; readonly exact: boolean };

/** What tells records apart. */
export type RecordKeys = {
  readonly emails: readonly string[];
  /** The last digits of numbers, as of `phoneTail`. */
  readonly phones: readonly string[];
  readonly names: readonly string[];
};

export type Changes = {
  /** It has revision 1, or the one after that which is kept. */
  readonly organization?: Organization;
  readonly people?: readonly Person[];
  /** The first reference of someone who just installed the bot: a conflict when there is one already. */
  readonly install?: ConversationReference;
  /** References to save whether or not there was one; Teams moves people between service addresses. */
  readonly references?: readonly ConversationReference[];
  readonly uninstall?: PersonId;
  /** A team that the bot was added to, or that has another name or address now. */
  readonly joinTeam?: JoinedTeam;
  /** Teams' id of one that the bot was removed from. */
  readonly leaveTeam?: JoinedTeam['id'];
  readonly records?: readonly SalesRecord[];
  /** A new enrollment has revision 1 and no predecessor; any other must follow the saved one. */
  readonly enrollments?: readonly Enrollment[];
  /** A claim is a conflict unless its attempt is the first, or follows the saved one. */
  readonly claimDailyCard?: DailyCardEntry;
  readonly settleDailyCard?: DailyCardEntry;
  /** Their revisions are as those of enrollments. One that is not to be looked at any more is forgotten. */
  readonly reminders?: readonly Reminder[];
  /** Takes the place of the one with its key. When it is kept, those of the tenant whose time is over by then leave. */
  readonly answer?: Answer;
  /** It has revision 1 where there is none of its template, or the one after that which is kept. */
  readonly draft?: Draft;
  /** A conflict unless it is kept at that revision. */
  readonly dropDraft?: Pick<Draft, 'template' | 'revision'>;
  /** A conflict where the tenant has a version of that number. */
  readonly publish?: OwnVersion;
  /** What these changes were asked for by: a conflict when it was done within a day before. */
  readonly seen?: Seen;
  /** What these changes were decided on: a conflict when it is not so any more. */
  readonly expected?: readonly ExpectedRecord[];
};

/** A record that is there and not archived, and has nothing running but these and what is kept with them. */
export type ExpectedRecord = {
  readonly record: RecordId;
  /** Whose sequences count; everyone's where nobody is named. */
  readonly seller?: PersonId;
  readonly running: readonly EnrollmentId[];
};

/** An activity of Teams, which may be delivered again. */
export type Seen = {
  readonly tenant: TenantId;
  /** Stands for the activity and its person, and doesn't tell which. */
  readonly key: string;
  /** ISO instant, to the minute. */
  readonly at: string;
};

/** `conflict`: someone else was faster (a revision, a claim). Nothing was written; read again and decide anew. */
export type Committed = 'saved' | 'conflict';

/**
 * The ledger of daily cards. `claimed`: the request is about to be sent or was sent, and its outcome is open.
 * `waiting`: Teams has certainly not delivered it, and it will be tried again. `unknown`: Teams may have delivered it,
 * so it is not sent again.
 */
export type DailyCardEntry = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly day: Day;
  readonly state: 'claimed' | 'waiting' | 'sent' | 'failed' | 'unknown';
  /** Which try it is; the first is 1, also where nothing is said. */
  readonly attempt?: number;
  /** Who claimed it: a new id for every claim. */
  readonly claim?: string;
  /** ISO instant; a card that is still `claimed` long after it belongs to a copy that died. */
  readonly claimedAt?: string;
  /** Why it failed, waits or is unknown. */
  readonly reason?: string;
  /** Teams' id of the message, once it was sent. */
  readonly activityId?: string;
};
