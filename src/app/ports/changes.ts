import type { Draft, OwnVersion } from '../../domain/authoring/draft.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { AccountChanges } from './account-store.ts';
import type { DailyCardEntry } from './daily-card-entry.ts';
import type { Answer } from './feedback.ts';
import type { ImportPart, Imports } from './imports.ts';
import type { MailChanges } from './mail-store.ts';
import type { ConversationReference } from './messenger.ts';
import type { RuleChanges } from './rule-store.ts';
import type { JoinedTeam } from './roster.ts';

type ChangesElsewhere = AccountChanges & MailChanges & RuleChanges;

export type Changes = ChangesElsewhere & {
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
  /** It has revision 1, or the one after that which is kept. */
  readonly imports?: Imports;
  /** Each takes the place of the one with its id. */
  readonly importParts?: readonly ImportPart[];
  readonly dropImportParts?: readonly ImportPart['id'][];
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
  /** When Teams sent it: ISO instant, to the minute. */
  readonly at: string;
};

/** `conflict`: someone else was faster (a revision, a claim). Nothing was written; read again and decide anew. */
export type Committed = 'saved' | 'conflict';
