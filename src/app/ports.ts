import type { CardJson } from '../cards/render.ts';
import type { Day } from '../domain/day.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { SalesRecord } from '../domain/record.ts';
import type { Template } from '../domain/template.ts';

/**
 * What is kept. Everything is keyed by tenant. A use case reads what it needs, decides, and writes all of it in one
 * `commit`, which is one transaction: either everything in it is kept or nothing is.
 */
export type Store = {
  person(tenant: TenantId, id: PersonId): Promise<Person | undefined>;
  /** Whose daily card is due at or before the instant (ISO, UTC), the longest waiting first. */
  peopleWithCardDue(at: string, limit: number): Promise<readonly Person[]>;
  /** When the next daily card of anybody is due (ISO, UTC). */
  nextCardDue(): Promise<string | undefined>;
  reference(tenant: TenantId, id: PersonId): Promise<ConversationReference | undefined>;

  record(tenant: TenantId, id: RecordId): Promise<SalesRecord | undefined>;
  records(tenant: TenantId, ids: readonly RecordId[]): Promise<readonly SalesRecord[]>;
  /** Of one owner, what is renewed from one day to another, both included. */
  renewals(tenant: TenantId, owner: PersonId, from: Day, to: Day): Promise<readonly SalesRecord[]>;
  /** Records that are not archived whose name or company is like the words, typos forgiven, the likeliest first. */
  searchRecords(tenant: TenantId, words: string, limit: number): Promise<readonly RecordMatch[]>;

  enrollment(tenant: TenantId, id: EnrollmentId): Promise<Enrollment | undefined>;
  /** What has not ended, of one seller. */
  activeEnrollments(tenant: TenantId, seller: PersonId): Promise<readonly Enrollment[]>;
  /** What a seller has to act on by that day: open or awaiting and due, pauses that are over, replies to decide on. */
  dueEnrollments(tenant: TenantId, seller: PersonId, day: Day): Promise<readonly Enrollment[]>;
  /** All of one record, running or ended, the newest first. */
  enrollmentsOfRecord(tenant: TenantId, record: RecordId): Promise<readonly Enrollment[]>;
  /** The enrollment whose newest history entry was made by that person latest. */
  lastTouchedBy(tenant: TenantId, person: PersonId): Promise<Enrollment | undefined>;

  /** The daily card that was claimed for that person and day, if any. */
  dailyCard(tenant: TenantId, person: PersonId, day: Day): Promise<DailyCardEntry | undefined>;

  /** Every version of every template that was ever in use here, whatever the tenant. */
  templateVersions(): Promise<readonly Template[]>;
  keepTemplateVersions(templates: readonly Template[]): Promise<void>;

  commit(tenant: TenantId, changes: Changes): Promise<Committed>;
  /** False when the store can't answer, for readiness probes. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
};

/** How well a record matches the words that somebody typed: `exact` when a name equals them but for case. */
export type RecordMatch = { readonly record: SalesRecord; readonly exact: boolean };

export type Changes = {
  readonly people?: readonly Person[];
  /** The first reference of somebody who just installed the bot: a conflict when there is one already. */
  readonly install?: ConversationReference;
  /** References to keep whether or not there was one; Teams moves people between service addresses. */
  readonly references?: readonly ConversationReference[];
  readonly uninstall?: PersonId;
  readonly records?: readonly SalesRecord[];
  /** A new enrollment has revision 1 and no predecessor; any other must follow the one that is kept. */
  readonly enrollments?: readonly Enrollment[];
  /** A claim is refused as a conflict when that person's card of that day is claimed already. */
  readonly claimDailyCard?: DailyCardEntry;
  readonly settleDailyCard?: DailyCardEntry;
};

/** `conflict`: somebody else was faster (a revision, a claim). Nothing was written; read again and decide anew. */
export type Committed = 'saved' | 'conflict';

/** The ledger of who got which day's card: claimed before it is sent, settled after. */
export type DailyCardEntry = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly day: Day;
  readonly state: 'claimed' | 'sent' | 'failed' | 'nothing-due';
  /** Teams' id of the message, once it was sent. */
  readonly activityId?: string;
};

/** Where a person can be written to: plain data that any Teams SDK can be fed with. */
export type ConversationReference = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** Teams' own id of the person, `29:…`. */
  readonly userId: string;
  readonly botId: string;
  readonly locale?: string;
};

/** One message of the bot: a card with the line that its notification shows, or a plain sentence. */
export type Message =
  | { readonly kind: 'card'; readonly card: CardJson; readonly summary: string }
  | { readonly kind: 'text'; readonly text: string };

export type Sent =
  | { readonly kind: 'sent'; readonly activityId: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Writes to people outside of a turn. Never throws: what went wrong is in the answer. */
export type Messenger = {
  send(to: ConversationReference, message: Message): Promise<Sent>;
  /** Replaces a message that was sent before, for every client that shows it. */
  update(to: ConversationReference, activityId: string, message: Message): Promise<Sent>;
};

export type Clock = { now(): Date };

export type NewId = () => string;

export type Log = {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
};

/** Who is talking, as Teams says it; the tenant and the id are authenticated. */
export type Speaker = {
  readonly tenant: TenantId;
  readonly id: PersonId;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly reference: ConversationReference;
};

/**
 * What the bot does with what arrives from Teams. `bot/` calls it and knows nothing else of the application.
 * A `press` answers with the message that takes the place of the card that was pressed.
 */
export type Conversation = {
  installed(speaker: Speaker): Promise<Message | undefined>;
  uninstalled(speaker: Speaker): Promise<void>;
  said(speaker: Speaker, text: string): Promise<readonly Message[]>;
  pressed(speaker: Speaker, data: unknown): Promise<Message>;
  /** Said in a channel or a group chat, where the bot does not work. */
  outsidePersonalChat(locale: string | undefined): Message;
};
