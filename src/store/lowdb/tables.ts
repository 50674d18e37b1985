import { createIndexes, type Indexes } from './indexes.ts';
import type { Archived, RowChanges, Rows } from './rows.ts';
import { createTable, type Key, type OnKept, type Table } from './table.ts';

/** All data in memory, and its indexes. */
export type Database = { readonly tables: Tables; readonly indexes: Indexes };

export type Tables = { readonly [Name in keyof Rows]: Table<Rows[Name]> };

export function createDatabase(): Database {
  const indexes = createIndexes();
  const tables: Tables = {
    archived: createTable<Archived>(byId, (before, after) => {
      indexes.archivedOfRecord.onKept(before, after);
      indexes.lastTouched.onArchived(before, after);
      const isKnown = after !== undefined && tables.enrollments.get(after.tenant, after.id) !== undefined;
      indexes.counting.onArchived(before, after, isKnown);
    }),
    organizations: createTable(({ tenant }) => [tenant]),
    people: createTable(
      byId,
      toEach(indexes.nextCards, indexes.enrolling, indexes.peopleOf, indexes.colleagueSearch),
    ),
    references: createTable(({ tenant, person }) => [tenant, person]),
    joinedTeams: createTable(byId, indexes.joinedTeamsOf.onKept),
    records: createTable(
      byId,
      toEach(indexes.recordSearch, indexes.recordKeys, indexes.recordFacets, indexes.renewalsOfOwner),
    ),
    enrollments: createTable(
      byId,
      toEach(
        indexes.activeOfSeller,
        indexes.dueDays,
        indexes.ofRecord,
        indexes.ended,
        indexes.endedOfTemplate,
        indexes.endedOfSeller,
        indexes.lastTouched,
        indexes.runningOfTemplate,
        indexes.activeOfTemplate,
        indexes.endedWithTemplate,
        indexes.endedWithTemplateOf,
        indexes.counting,
        indexes.done,
      ),
    ),
    dailyCards: createTable(({ tenant, person, day }) => [tenant, person, day], indexes.cardsOfPerson.onKept),
    reminders: createTable(byId, toEach(indexes.nextReminders, indexes.remindersOfPerson)),
    answers: createTable(({ tenant, key }) => [tenant, key], indexes.answersToForget.onKept),
    drafts: createTable(({ tenant, template }) => [tenant, template], indexes.draftsOf.onKept),
    ownVersions: createTable(
      ({ tenant, template }) => [tenant, template.id, String(template.version)],
      indexes.versionsOf.onKept,
    ),
    mails: createTable(
      byId,
      toEach(
        indexes.nextMails,
        indexes.mailsOfEnrollment,
        indexes.openMailsOfSeller,
        indexes.leftOfSeller,
        indexes.leftToRecord,
        indexes.leftToDomain,
        indexes.byMessageId,
        indexes.byProvidersMessageId,
      ),
    ),
    mailSenders: createTable(({ tenant, seller }) => [tenant, seller]),
    mailNotices: createTable(
      byId,
      toEach(
        indexes.nextNotices,
        indexes.noticesInDoubt,
        indexes.noticesToForget,
        indexes.noticesOfEnrollment,
      ),
    ),
    mailboxes: createTable(({ tenant, person }) => [tenant, person], indexes.nextMailboxes.onKept),
    optOuts: createTable(({ tenant, key }) => [tenant, key], indexes.optedOutDomains.onKept),
    accountMatters: createTable(
      byId,
      toEach(indexes.nextMatters, indexes.mattersOfPerson, indexes.mattersOfOther),
    ),
    imports: createTable(({ tenant }) => [tenant]),
    importParts: createTable<Rows['importParts']>(byId),
    ruleBooks: createTable(({ tenant }) => [tenant], indexes.ruleBooksToCheck.onKept),
    firings: createTable(
      byId,
      toEach(
        indexes.nextFirings,
        indexes.firingsOfRecord,
        indexes.firingsOfSeller,
        indexes.firingsOfDay,
        indexes.firingsOfRule,
      ),
    ),
    seen: createTable(({ tenant, key }) => [tenant, key], indexes.seenAt.onKept),
    templates: createTable(({ id, version }) => [id, String(version)]),
  };
  return { tables, indexes };
}

const byId = ({ tenant, id }: { readonly tenant: string; readonly id: string }): Key => [tenant, id];

/** Tells each index, in this order. */
const toEach =
  <Row>(...indexes: readonly { readonly onKept: OnKept<Row> }[]): OnKept<Row> =>
  (before, after) =>
    indexes.forEach((index) => index.onKept(before, after));

export const keepAll = (tables: Tables) => Object.values(tables).forEach((table) => table.keep());
export const dropAll = (tables: Tables) => Object.values(tables).forEach((table) => table.drop());

/** What the drafts change, if anything. */
export function draftOf(tables: Tables): RowChanges | undefined {
  const changed = eachOf(tables).flatMap(([name, table]) => {
    const changes = table.changes();
    return changes ? [[name, changes] as const] : [];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

export const load = (tables: Tables, rows: RowChanges) =>
  eachOf(tables).forEach(([name, table]) => rows[name] && table.load(rows[name]));

const SLICE = 100;

/** Everything in the tables at this moment, in slices made on demand. */
export function slicesOf(tables: Tables): Iterable<RowChanges> {
  const all = eachOf(tables).map(([name, table]) => [name, table.rows()] as const);
  return (function* () {
    for (const [name, rows] of all) {
      for (let from = 0; from < rows.length; from += SLICE) {
        yield { [name]: { put: rows.slice(from, from + SLICE) } };
      }
    }
  })();
}

const eachOf = (tables: Tables): readonly (readonly [keyof Tables, Table<never>])[] =>
  Object.entries(tables) as unknown as readonly (readonly [keyof Tables, Table<never>])[];
