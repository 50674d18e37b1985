import type { Changes, Committed } from '../../app/ports/changes.ts';
import { NotSaved } from '../../app/ports/not-saved.ts';
import type { TenantId } from '../../domain/ids.ts';
import { accountMatters } from './account-matters.ts';
import { saveAnswer } from './answers.ts';
import { again, type Database, type Query, type Work } from './database.ts';
import { areAsExpected } from './expected.ts';
import { isOneMove, saveEnrollments } from './save-enrollments.ts';
import { failureOf } from './failure.ts';
import { dropImportParts, saveImportParts, saveImports } from './imports.ts';
import { dropDraft, publish, saveDraft } from './own-templates.ts';
import { joinTeam, leaveTeam } from './joined-teams.ts';
import { hasManyMails, mailParts } from './mail-writes.ts';
import { saveOrganization } from './organizations.ts';
import {
  cardOf,
  claimDailyCards,
  install,
  savePeople,
  saveReferences,
  settleAndMoveOn,
  settleDailyCard,
  uninstall,
  type ToClaim,
  type ToSettle,
} from './people.ts';
import { saveRecords } from './records.ts';
import { saveReminders } from './reminders.ts';
import { firings, saveRuleBook } from './rules.ts';
import { saveSeen } from './seen.ts';
import { together } from './group-commit.ts';

/** Saves a whole commit or nothing; `id` is unique to it. */
export type Commit = (tenant: TenantId, changes: Changes, id: string) => Promise<Committed>;

/**
 * When the connection is lost, the same commit is tried again. A conflict may then come from the first attempt, which
 * the id in the rows tells.
 */
export function createCommit(database: Database): Commit {
  const keep = createKeep(database);
  return async (tenant, changes, id) => {
    const lost: unknown[] = [];
    try {
      const isSaved = await again(() =>
        keep(tenant, changes, id).catch((error: unknown) => {
          if (failureOf(error) === 'lost') lost.push(error);
          throw error;
        }),
      );
      return isSaved || (lost.length > 0 && (await wasKept(database.query, tenant, changes, id)))
        ? 'saved'
        : 'conflict';
    } catch (cause) {
      if (failureOf(cause) === 'refused') throw cause;
      throw new NotSaved('PostgreSQL does not answer', { cause });
    }
  };
}

/** The two commits of each daily card are batched with those of others, each accepted or refused on its own. */
function createKeep(database: Database) {
  const claim = together((claims: readonly ToClaim[]) => claimDailyCards(database.once, claims), {
    tenantOf: ({ entry }) => entry.tenant,
    keyOf: ({ entry }) => cardOf(entry),
  });
  const settle = together((settled: readonly ToSettle[]) => settleAndMoveOn(database.once, settled), {
    tenantOf: ({ person }) => person.tenant,
    keyOf: ({ person }) => person.id,
  });

  return (tenant: TenantId, changes: Changes, id: string): Promise<boolean> => {
    const parts = partsOf(tenant, changes, id);
    const work: Work = (query) => inTurn(parts, query);
    if (!isOneStatement(parts, changes)) return database.transaction(work);
    if (changes.claimDailyCard) return claim({ entry: changes.claimDailyCard, commit: id });
    const settled = settledAlone(changes);
    return settled ? settle(settled) : database.statement(work);
  };
}

/** A record is more than its row, and of several enrollments, reminders or emails some might be kept without the others. */
function isOneStatement(parts: readonly Work[], changes: Changes): boolean {
  const { records, accountMatters: matters = [], enrollments = [], reminders = [], seen } = changes;
  return (
    parts.length === 1 &&
    records === undefined &&
    enrollments.length <= 1 &&
    reminders.length <= 1 &&
    matters.length <= 1 &&
    !hasManyMails(changes) &&
    (changes.firings ?? []).length <= 1 &&
    (seen === undefined || isOneMove(enrollments))
  );
}

async function inTurn(parts: readonly Work[], query: Query): Promise<boolean> {
  for (const part of parts) if (!(await part(query))) return false;
  return true;
}

/** Parts that can conflict come first, but for what is expected of records: every commit locks them last. */
function partsOf(tenant: TenantId, changes: Changes, id: string): readonly Work[] {
  const { claimDailyCard: claim, settleDailyCard: settled, install: installed, uninstall: gone } = changes;
  const { draft, dropDraft: dropped, publish: published } = changes;
  const { imports, importParts, dropImportParts: gonePart } = changes;
  const { answer, enrollments, expected, organization, people, references, records, reminders, seen } =
    changes;
  const { accountMatters: matters, joinTeam: joined, leaveTeam: left } = changes;
  const { ruleBook, firings: fired } = changes;
  const alone = settledAlone(changes);
  const parts: readonly (Work | false | undefined)[] = [
    seen && !some(enrollments) && ((query) => saveSeen(query, seen, id)),
    claim && ((query) => isDone(claimDailyCards(query, [{ entry: claim, commit: id }]))),
    installed && ((query) => install(query, installed, id)),
    organization && ((query) => saveOrganization(query, organization, id)),
    draft && ((query) => saveDraft(query, draft, id)),
    dropped && ((query) => dropDraft(query, tenant, dropped)),
    published && ((query) => publish(query, published, id)),
    imports && ((query) => saveImports(query, imports, id)),
    ruleBook && ((query) => saveRuleBook(query, ruleBook, id)),
    some(enrollments) && ((query) => saveEnrollments(query, tenant, enrollments, id, seen)),
    some(reminders) && ((query) => saveReminders(query, tenant, reminders, id)),
    some(matters) && ((query) => accountMatters.save(query, tenant, matters, id)),
    some(fired) && ((query) => firings.save(query, tenant, fired, id)),
    ...mailParts(tenant, changes, id),
    some(references) && ((query) => saveReferences(query, tenant, references)),
    gone && ((query) => uninstall(query, tenant, gone)),
    joined && ((query) => joinTeam(query, joined)),
    left !== undefined && ((query) => leaveTeam(query, tenant, left)),
    alone && ((query) => isDone(settleAndMoveOn(query, [alone]))),
    !alone && some(people) && ((query) => savePeople(query, tenant, people)),
    some(expected) && ((query) => areAsExpected(query, tenant, expected, changes)),
    some(records) && ((query) => saveRecords(query, tenant, records)),
    !alone && settled && ((query) => settleDailyCard(query, settled)),
    some(importParts) && ((query) => saveImportParts(query, tenant, importParts)),
    some(gonePart) && ((query) => dropImportParts(query, tenant, gonePart)),
    answer && ((query) => saveAnswer(query, tenant, answer)),
  ];
  return parts.filter((part) => part !== undefined && part !== false);
}

/** A settled card, with its person and nobody else. */
function settledAlone({ settleDailyCard: entry, people = [] }: Changes): ToSettle | undefined {
  const [person, ...others] = people;
  return entry && person?.id === entry.person && others.length === 0 ? { entry, person } : undefined;
}

const isDone = async (all: Promise<readonly boolean[]>): Promise<boolean> => (await all).every(Boolean);

const some = <Row>(rows: readonly Row[] | undefined): rows is readonly Row[] =>
  rows !== undefined && rows.length > 0;

/** Whether it was this very commit that took what can be taken only once. */
async function wasKept(query: Query, tenant: TenantId, changes: Changes, id: string): Promise<boolean> {
  const {
    claimDailyCard: claim,
    install: installed,
    enrollments: [first] = [],
    reminders: [reminder] = [],
    mails: [mail] = [],
    mailSenders: [sender] = [],
    mailNotices: [notice] = [],
    mailboxes: [mailbox] = [],
    accountMatters: [matter] = [],
    firings: [firing] = [],
    seen,
    draft,
    publish: published,
  } = changes;
  const rows = await query(
    `select from enrollment_history where tenant = $1 and saved_by = $2 and enrollment = $3 and revision = $4
     union all
     select from daily_cards where tenant = $1 and claimed_by = $2 and person = $5 and day = $6
     union all
     select from organizations where tenant = $1 and saved_by = $2
     union all
     select from reminders where tenant = $1 and saved_by = $2 and id = $8
     union all
     select from mails where tenant = $1 and saved_by = $2 and id = $13
     union all
     select from mail_senders where tenant = $1 and saved_by = $2 and seller = $14
     union all
     select from mail_notices where tenant = $1 and saved_by = $2 and id = $15
     union all
     select from mailboxes where tenant = $1 and saved_by = $2 and person = $16
     union all
     select from account_matters where tenant = $1 and saved_by = $2 and id = $17
     union all
     select from seen_activities where tenant = $1 and saved_by = $2 and key = $9
     union all
     select from imports where tenant = $1 and saved_by = $2
     union all
     select from rule_books where tenant = $1 and saved_by = $2
     union all
     select from firings where tenant = $1 and saved_by = $2 and id = $18
     union all
     select from drafts where tenant = $1 and saved_by = $2 and template = $10
     union all
     select from own_versions where tenant = $1 and saved_by = $2 and template = $11 and version = $12
     union all
     select from conversation_references where tenant = $1 and installed_by = $2 and person = $7`,
    [
      tenant,
      id,
      first?.id ?? null,
      first?.revision ?? null,
      claim?.person ?? null,
      claim?.day ?? null,
      installed?.person ?? null,
      reminder?.id ?? null,
      seen?.key ?? null,
      draft?.template ?? null,
      published?.template.id ?? null,
      published?.template.version ?? null,
      mail?.id ?? null,
      sender?.seller ?? null,
      notice?.id ?? null,
      mailbox?.person ?? null,
      matter?.id ?? null,
      firing?.id ?? null,
    ],
  );
  return rows.length > 0;
}
