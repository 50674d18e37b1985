import type { AccountMatter, ColleagueQuestion } from '../domain/account-matter.ts';
import type { Draft, OwnVersion, Stamp } from '../domain/authoring/draft.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import { facetKey } from '../domain/facets.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OptOut } from '../domain/mail/opt-out.ts';
import type { OutgoingMail } from '../domain/mail/outgoing.ts';
import type { Grant, Organization } from '../domain/organization.ts';
import type { Person } from '../domain/person.ts';
import type { SalesRecord } from '../domain/record.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { TemplateAudience } from '../domain/template-decision.ts';
import type { Forgetting, StoredRow } from './data-port.ts';
import { forgetInImports, forgetInPart } from './import-forgetting.ts';
import { forgetInFiring, forgetInRules, goesWithFiring } from './rule-forgetting.ts';

/** Stands where a person stood who was forgotten. */
const NOBODY = 'forgotten' as PersonId;

/** Whether an enrollment goes with it: a record's own, or a seller's. */
export const goesWith = (what: Forgetting, { tenant, record, seller }: Enrollment): boolean =>
  tenant === what.tenant && (what.kind === 'record' ? record : seller) === what.id;

/** The rest of a row, if any. `gone` are the ids of the enrollments that go with what is forgotten. */
export function forgetIn(
  what: Forgetting,
  gone: ReadonlySet<string>,
  stored: StoredRow,
): StoredRow | undefined {
  if (stored.table === 'templates' || stored.row.tenant !== what.tenant) return stored;
  switch (stored.table) {
    case 'organizations':
      return { table: 'organizations', row: forgetInOrganization(what, stored.row) };
    case 'references':
    case 'dailyCards':
      return what.kind === 'person' && stored.row.person === what.id ? undefined : stored;
    // They say nothing of anybody.
    case 'answers':
    case 'joinedTeams':
      return stored;
    case 'drafts':
      return { table: 'drafts', row: forgetInDraft(what, stored.row) };
    case 'ownVersions':
      return { table: 'ownVersions', row: forgetInVersion(what, stored.row) };
    case 'imports':
      return { table: 'imports', row: forgetInImports(what, stored.row) };
    case 'importParts':
      return what.kind === 'person' && stored.row.person === what.id
        ? undefined
        : { table: 'importParts', row: forgetInPart(what, stored.row) };
    case 'ruleBooks':
      return { table: 'ruleBooks', row: forgetInRules(what, stored.row) };
    case 'firings':
      return goesWithFiring(what, gone, stored.row)
        ? undefined
        : { table: 'firings', row: forgetInFiring(what, stored.row) };
    case 'people':
      return isIt(what, 'person', stored.row)
        ? undefined
        : { table: 'people', row: forgetInPerson(what, gone, stored.row) };
    case 'records':
      return isIt(what, 'record', stored.row)
        ? undefined
        : { table: 'records', row: forgetInRecord(what, stored.row) };
    case 'enrollments':
      return goesWith(what, stored.row)
        ? undefined
        : { table: 'enrollments', row: forgetInHistory(what, stored.row) };
    case 'mails':
    case 'mailNotices':
      return goesWithMail(what, gone, stored.row) ? undefined : stored;
    case 'accountMatters':
      return isMatterOf(what, gone, stored.row) ? undefined : stored;
    // Of a record, too, whose emails take turns.
    case 'mailSenders':
      return stored.row.seller === what.id ? undefined : stored;
    case 'mailboxes':
      return what.kind === 'person' && stored.row.person === what.id ? undefined : stored;
    // Whoever wants no email gets none, though nothing else is known of them.
    case 'optOuts':
      return { table: 'optOuts', row: forgetInOptOut(what, stored.row) };
    case 'reminders':
      return isAbout(what, stored.row)
        ? undefined
        : { table: 'reminders', row: forgetInReminder(gone, stored.row) };
  }
}

/** A forgotten person has no role, and no longer appears as the one who gave or took one. */
function forgetInOrganization(what: Forgetting, organization: Organization): Organization {
  const left = <Row extends Grant>(rows: readonly Row[]): readonly Row[] =>
    rows
      .filter(({ person }) => person !== what.id)
      .map((row) => (row.of ? { ...row, of: row.of.filter((id) => id !== what.id) } : row));
  return {
    ...organization,
    grants: left(organization.grants),
    roleChanges: left(organization.roleChanges).map((row) =>
      row.by === what.id ? { ...row, by: NOBODY } : row,
    ),
    // Without its owner it would take in everyone else.
    ...(organization.segments && {
      segments: organization.segments.filter(({ owner }) => owner !== what.id),
    }),
    ...(organization.versionMoves && {
      versionMoves: organization.versionMoves.map((move) => ({
        ...withoutBy(what, move),
        ...(move.back && { back: withoutBy(what, move.back) }),
      })),
    }),
    ...forgetInTemplateUse(what, organization),
  };
}

/** Where nobody else may use a template, it stays so: nobody has it until somebody is named. */
function forgetInTemplateUse(
  what: Forgetting,
  { settings, templateStops, templateDecisions }: Organization,
): Partial<Organization> {
  const left = (ids: readonly PersonId[]) => ids.filter((id) => id !== what.id);
  const without = ({ managers, sellers }: TemplateAudience): TemplateAudience => ({
    managers: left(managers),
    sellers: left(sellers),
  });
  return {
    ...(settings.limitedTo && {
      settings: {
        ...settings,
        limitedTo: Object.fromEntries(
          Object.entries(settings.limitedTo).map(([id, audience]) => [id, audience && without(audience)]),
        ),
      },
    }),
    ...(templateStops && {
      templateStops: templateStops.map((stop) => ({
        ...withoutBy(what, stop),
        ...(stop.back && { back: withoutBy(what, stop.back) }),
      })),
    }),
    ...(templateDecisions && {
      templateDecisions: templateDecisions.map((decision) => {
        const { by } = withoutBy(what, decision);
        return decision.kind === 'limited' && decision.to
          ? { ...decision, by, to: without(decision.to) }
          : { ...decision, by };
      }),
    }),
  };
}

const isIt = (what: Forgetting, kind: Forgetting['kind'], { id }: { readonly id: string }): boolean =>
  what.kind === kind && what.id === id;

function forgetInPerson(what: Forgetting, gone: ReadonlySet<string>, person: Person): Person {
  const { lastChange, dayPlan, talk, invited, enrolling, ...rest } = person;
  const change = lastChange && forgetInChange(what, lastChange);
  return {
    ...rest,
    ...(change && { lastChange: change }),
    // Places are counted in it, so it goes as a whole.
    ...(enrolling && !enrolling.records.some((id) => id === what.id) && { enrolling }),
    ...(invited && { invited: invited.by === what.id ? { ...invited, by: NOBODY } : invited }),
    ...(dayPlan && {
      dayPlan: { ...dayPlan, actions: dayPlan.actions.filter(({ enrollment }) => !gone.has(enrollment)) },
    }),
    // Half an hour of it is all that is ever used, so it may go as a whole.
    ...(talk && !JSON.stringify(talk).includes(what.id) && { talk }),
  };
}

/** A change of a forgotten record contains the whole record. */
function forgetInChange(
  what: Forgetting,
  change: NonNullable<Person['lastChange']>,
): Person['lastChange'] | undefined {
  if (change.kind === 'correction' || change.kind === 'tags')
    return { ...change, records: change.records.filter((id) => id !== what.id) };
  if (change.kind === 'record' && change.before && change.record !== what.id)
    return { ...change, before: forgetInRecord(what, change.before) };
  // An undo would bring it back.
  return JSON.stringify(change).includes(JSON.stringify(what.id)) ? undefined : change;
}

function forgetInRecord(what: Forgetting, record: SalesRecord): SalesRecord {
  const { owner, primaryContact, lately = {}, ...rest } = record;
  const became = what.kind === 'person' ? facetKey({ kind: 'owner', value: what.id }) : undefined;
  const days = Object.entries(lately).filter(([key]) => key !== became);
  return {
    ...rest,
    ...(days.length > 0 && { lately: Object.fromEntries(days) }),
    ...(owner !== undefined && owner !== what.id && { owner }),
    ...(primaryContact !== undefined && primaryContact !== what.id && { primaryContact }),
  };
}

const isAbout = (what: Forgetting, { person, record }: Reminder): boolean =>
  (what.kind === 'record' ? record : person) === what.id;

/** Whoever is forgotten asks nothing, and is asked nothing. */
const isMatterOf = (what: Forgetting, gone: ReadonlySet<string>, matter: AccountMatter): boolean => {
  if (what.kind === 'record') return matter.record === what.id;
  return matter.kind === 'question' ? isOfPerson(what.id, matter) : gone.has(matter.enrollment);
};

const isOfPerson = (id: string, { asker, asked, seller, answer }: ColleagueQuestion): boolean =>
  [asker, asked, seller, answer?.by].some((one) => one === id);

type MailOf = Pick<OutgoingMail, 'seller' | 'record' | 'enrollment'>;

const goesWithMail = (
  what: Forgetting,
  gone: ReadonlySet<string>,
  { seller, record, enrollment }: MailOf,
): boolean => (what.kind === 'record' ? record : seller) === what.id || gone.has(enrollment);

function forgetInOptOut(what: Forgetting, optOut: OptOut): OptOut {
  const { by, ...rest } = optOut;
  return by === what.id ? rest : optOut;
}

/** Somebody else may have been reminded of what a forgotten seller worked. */
function forgetInReminder(gone: ReadonlySet<string>, reminder: Reminder): Reminder {
  const { enrollment, ...rest } = reminder;
  return enrollment === undefined || !gone.has(enrollment) ? reminder : rest;
}

const withoutBy = <Row extends Stamp>(what: Forgetting, row: Row): Row =>
  row.by === what.id ? { ...row, by: NOBODY } : row;

const forgetInVersion = (what: Forgetting, version: OwnVersion): OwnVersion => ({
  ...withoutBy(what, version),
  ...(version.edits && { edits: version.edits.map((one) => withoutBy(what, one)) }),
});

const forgetInDraft = (what: Forgetting, draft: Draft): Draft => ({
  ...withoutBy(what, draft),
  edits: draft.edits.map((one) => withoutBy(what, one)),
});

const forgetInHistory = (what: Forgetting, enrollment: Enrollment): Enrollment => ({
  ...enrollment,
  history: enrollment.history.map((entry) => (entry.by === what.id ? { ...entry, by: NOBODY } : entry)),
});
