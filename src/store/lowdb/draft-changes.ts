import type { Answer } from '../../app/ports/feedback.ts';
import type { Changes, Committed, Seen } from '../../app/ports/changes.ts';
import type { DailyCardEntry } from '../../app/ports/daily-card-entry.ts';
import { isBegun } from '../../domain/authoring/draft-of.ts';
import type { TenantId } from '../../domain/ids.ts';
import { forgottenBefore } from '../daily-cards-kept.ts';
import { forgottenThrough } from '../seen-kept.ts';
import { isAsExpected } from './expected.ts';
import { draftMail, isMailConflict } from './draft-mail.ts';
import { draftRules, isRuleConflict } from './draft-rules.ts';
import type { Indexes } from './indexes.ts';
import type { Database, Tables } from './tables.ts';

/** Lays a whole commit over the tables, or none of it when someone else was faster. */
export function draftChanges(database: Database, tenant: TenantId, changes: Changes): Committed {
  const { tables, indexes } = database;
  if (isConflict(tables, tenant, changes) || isMailConflict(database, changes)) return 'conflict';
  if (isRuleConflict(tables, tenant, changes)) return 'conflict';
  if (changes.expected?.every((one) => isAsExpected(database, tenant, one)) === false) return 'conflict';
  const { people, install, references, uninstall, records, enrollments, reminders } = changes;
  if (changes.organization) tables.organizations.put(changes.organization);
  people?.forEach(tables.people.put);
  if (install) tables.references.put(install);
  references?.forEach(tables.references.put);
  if (uninstall) tables.references.remove(tenant, uninstall);
  if (changes.joinTeam) tables.joinedTeams.put(changes.joinTeam);
  if (changes.leaveTeam) tables.joinedTeams.remove(tenant, changes.leaveTeam);
  records?.forEach(tables.records.put);
  enrollments?.forEach(tables.enrollments.put);
  enrollments?.forEach(({ id }) => tables.archived.remove(tenant, id));
  if (changes.claimDailyCard) {
    tables.dailyCards.put(changes.claimDailyCard);
    forgetOlder(tables, indexes, changes.claimDailyCard);
  }
  if (changes.settleDailyCard) tables.dailyCards.put(changes.settleDailyCard);
  reminders?.forEach((one) => {
    if (one.lookAt === undefined) tables.reminders.remove(tenant, one.id);
    else tables.reminders.put(one);
  });
  changes.accountMatters?.forEach((one) => {
    if (one.lookAt === undefined) tables.accountMatters.remove(tenant, one.id);
    else tables.accountMatters.put(one);
  });
  if (changes.draft) tables.drafts.put(changes.draft);
  if (changes.dropDraft) tables.drafts.remove(tenant, changes.dropDraft.template);
  if (changes.publish) tables.ownVersions.put(changes.publish);
  if (changes.imports) tables.imports.put(changes.imports);
  changes.importParts?.forEach(tables.importParts.put);
  changes.dropImportParts?.forEach((id) => tables.importParts.remove(tenant, id));
  if (changes.answer) putAnswer(tables, indexes, changes.answer);
  if (changes.seen) putSeen(tables, indexes, changes.seen);
  draftMail(tables, tenant, changes);
  draftRules(tables, tenant, changes);
  return 'saved';
}

/** So that the ledger does not grow for ever. */
function forgetOlder({ dailyCards }: Tables, { cardsOfPerson }: Indexes, claim: DailyCardEntry): void {
  for (const { tenant, person, day } of cardsOfPerson.of(claim.tenant, claim.person)) {
    if (day < forgottenBefore(claim.day)) dailyCards.remove(tenant, person, day);
  }
}

/** Those whose time is over leave, a few at a time. */
function putAnswer({ answers }: Tables, { answersToForget }: Indexes, answer: Answer): void {
  const now = answer.feedback?.at ?? answer.at;
  for (const { tenant, key } of answersToForget.of(answer.tenant).upTo(now, MOST_AT_ONCE)) {
    answers.remove(tenant, key);
  }
  answers.put(answer);
}

function putSeen({ seen }: Tables, { seenAt }: Indexes, one: Seen): void {
  for (const { tenant, key } of seenAt.of(one.tenant).upTo(forgottenThrough(one.at), MOST_AT_ONCE)) {
    seen.remove(tenant, key);
  }
  seen.put(one);
}

const MOST_AT_ONCE = 100;

function isConflict(tables: Tables, tenant: TenantId, changes: Changes): boolean {
  const { organization, imports, install, claimDailyCard: claim } = changes;
  const { enrollments = [], reminders = [], accountMatters = [] } = changes;
  return (
    (changes.seen && tables.seen.drafted(tenant, changes.seen.key)) !== undefined ||
    (organization && organization.revision !== (tables.organizations.drafted(tenant)?.revision ?? 0) + 1) ===
      true ||
    (imports && imports.revision !== (tables.imports.drafted(tenant)?.revision ?? 0) + 1) === true ||
    (install && tables.references.drafted(tenant, install.person)) !== undefined ||
    isTemplateConflict(tables, tenant, changes) ||
    (claim && !follows(claim, tables.dailyCards.drafted(tenant, claim.person, claim.day))) === true ||
    enrollments.some(({ id, revision }) => {
      const kept = tables.enrollments.drafted(tenant, id) ?? tables.archived.drafted(tenant, id);
      return revision !== (kept?.revision ?? 0) + 1;
    }) ||
    reminders.some(
      ({ id, revision }) => revision !== (tables.reminders.drafted(tenant, id)?.revision ?? 0) + 1,
    ) ||
    accountMatters.some(
      ({ id, revision }) => revision !== (tables.accountMatters.drafted(tenant, id)?.revision ?? 0) + 1,
    )
  );
}

function isTemplateConflict(
  { drafts, ownVersions }: Tables,
  tenant: TenantId,
  { draft, dropDraft, publish }: Changes,
): boolean {
  const revisionOf = (template: string) => drafts.drafted(tenant, template)?.revision;
  const { id, version } = publish?.template ?? {};
  return (
    (draft !== undefined &&
      revisionOf(draft.template) !== (isBegun(draft) ? undefined : draft.revision - 1)) ||
    (dropDraft !== undefined && dropDraft.revision !== revisionOf(dropDraft.template)) ||
    (id !== undefined && ownVersions.drafted(tenant, id, String(version)) !== undefined)
  );
}

const follows = (claim: DailyCardEntry, kept: DailyCardEntry | undefined): boolean =>
  kept === undefined || claim.attempt === (kept.attempt ?? 1) + 1;
