import type { Answer } from '../app/ports/feedback.ts';
import type { AccountMatter } from '../domain/account-matter.ts';
import type { Draft, OwnVersion } from '../domain/authoring/draft.ts';
import type { ConversationReference } from '../app/ports/messenger.ts';
import type { ImportPart, Imports } from '../app/ports/imports.ts';
import type { JoinedTeam } from '../app/ports/roster.ts';
import type { DailyCardEntry } from '../app/ports/daily-card-entry.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import type { PersonId, RecordId, TenantId } from '../domain/ids.ts';
import type { ReadMailbox } from '../domain/mail/read-mailbox.ts';
import type { MailNotice } from '../domain/mail/notice.ts';
import type { OptOut } from '../domain/mail/opt-out.ts';
import type { OutgoingMail } from '../domain/mail/outgoing.ts';
import type { MailSender } from '../domain/mail/sender.ts';
import type { Organization } from '../domain/organization.ts';
import type { Person } from '../domain/person.ts';
import type { SalesRecord } from '../domain/record.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Firing } from '../domain/rules/firing.ts';
import type { RuleBook } from '../domain/rule.ts';
import type { Template } from '../domain/template.ts';

/** Everything in a store, seen from outside the bot: to move it, to compare it, and to forget parts of it. */
export type DataPort = {
  read(): Promise<StoredData>;
  /** Saves all rows or, when something goes wrong, none. Only for an empty store. */
  load(rows: AsyncIterable<StoredRow>): Promise<void>;
  /** Removes what is known of someone or something, also from what the store keeps of the past. */
  forget(what: Forgetting): Promise<Forgotten>;
  close(): Promise<void>;
};

/** Who or what is to be forgotten. */
export type Forgetting =
  | { readonly kind: 'person'; readonly tenant: TenantId; readonly id: PersonId }
  | { readonly kind: 'record'; readonly tenant: TenantId; readonly id: RecordId };

/** Everything as it is at one moment. Valid until the next call of the port. */
export type StoredData = {
  readonly counts: Counts;
  /** In the order of `compareRows`. */
  readonly rows: () => AsyncIterable<StoredRow>;
};

/** The rows of each table, as every store keeps them. */
export type DataRows = {
  readonly organizations: Organization;
  readonly people: Person;
  readonly references: ConversationReference;
  readonly joinedTeams: JoinedTeam;
  readonly records: SalesRecord;
  readonly enrollments: Enrollment;
  readonly dailyCards: DailyCardEntry;
  readonly reminders: Reminder;
  readonly answers: Answer;
  readonly mails: OutgoingMail;
  readonly mailSenders: MailSender;
  readonly mailNotices: MailNotice;
  readonly mailboxes: ReadMailbox;
  readonly optOuts: OptOut;
  readonly accountMatters: AccountMatter;
  readonly drafts: Draft;
  readonly ownVersions: OwnVersion;
  readonly imports: Imports;
  readonly importParts: ImportPart;
  readonly ruleBooks: RuleBook;
  readonly firings: Firing;
  readonly templates: Template;
};

export type TableName = keyof DataRows;

export const TABLE_NAMES = [
  'organizations',
  'people',
  'references',
  'joinedTeams',
  'records',
  'enrollments',
  'dailyCards',
  'reminders',
  'answers',
  'mails',
  'mailSenders',
  'mailNotices',
  'mailboxes',
  'optOuts',
  'accountMatters',
  'drafts',
  'ownVersions',
  'imports',
  'importParts',
  'ruleBooks',
  'firings',
  'templates',
] as const satisfies readonly TableName[];

export type StoredRow = {
  [Name in TableName]: { readonly table: Name; readonly row: DataRows[Name] };
}[TableName];

export type Counts = Readonly<Record<TableName, number>>;

export type Forgotten = {
  readonly removed: Counts;
  /** Rows that stayed, without what pointed to it. */
  readonly changed: Counts;
  /** What else happened, or is left to the operator: one sentence each. */
  readonly also: readonly string[];
};

export const countsOf = (countOf: (table: TableName) => number): Counts => ({
  organizations: countOf('organizations'),
  people: countOf('people'),
  references: countOf('references'),
  joinedTeams: countOf('joinedTeams'),
  records: countOf('records'),
  enrollments: countOf('enrollments'),
  dailyCards: countOf('dailyCards'),
  reminders: countOf('reminders'),
  answers: countOf('answers'),
  mails: countOf('mails'),
  mailSenders: countOf('mailSenders'),
  mailNotices: countOf('mailNotices'),
  mailboxes: countOf('mailboxes'),
  optOuts: countOf('optOuts'),
  accountMatters: countOf('accountMatters'),
  drafts: countOf('drafts'),
  ownVersions: countOf('ownVersions'),
  imports: countOf('imports'),
  importParts: countOf('importParts'),
  ruleBooks: countOf('ruleBooks'),
  firings: countOf('firings'),
  templates: countOf('templates'),
});

export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What tells a row from all others of its table. */
export function keyOf({ table, row }: StoredRow): readonly string[] {
  switch (table) {
    case 'organizations':
    case 'imports':
    case 'ruleBooks':
      return [row.tenant];
    case 'people':
    case 'records':
    case 'enrollments':
    case 'reminders':
    case 'joinedTeams':
    case 'importParts':
    case 'firings':
    case 'mails':
    case 'mailNotices':
    case 'accountMatters':
      return [row.tenant, row.id];
    case 'references':
    case 'mailboxes':
      return [row.tenant, row.person];
    case 'mailSenders':
      return [row.tenant, row.seller];
    case 'dailyCards':
      return [row.tenant, row.person, row.day];
    case 'answers':
    case 'optOuts':
      return [row.tenant, row.key];
    case 'drafts':
      return [row.tenant, row.template];
    case 'ownVersions':
      return [row.tenant, row.template.id, String(row.template.version)];
    case 'templates':
      return [row.id, String(row.version)];
  }
}

/** By table and key, as PostgreSQL orders them with the collation "C": by the bytes of UTF-8. */
export function compareRows(one: StoredRow, other: StoredRow): number {
  const tables = TABLE_NAMES.indexOf(one.table) - TABLE_NAMES.indexOf(other.table);
  return tables === 0 ? Buffer.compare(placeOf(one), placeOf(other)) : tables;
}

/** The sort position of a row in its table. Versions are numbers: 10 comes after 9. */
export function placeOf(stored: StoredRow): Buffer {
  const key = keyOf(stored);
  const hasVersion = stored.table === 'templates' || stored.table === 'ownVersions';
  const parts = hasVersion ? [...key.slice(0, -1), key.at(-1)?.padStart(10, '0')] : key;
  return Buffer.from(parts.join('\0'));
}
