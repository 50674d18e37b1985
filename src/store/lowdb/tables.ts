import { createIndexes, type Indexes } from './indexes.ts';
import type { RowChanges, Rows } from './rows.ts';
import { createTable, type Table } from './table.ts';

/** All data in memory, and its indexes. */
export type Database = { readonly tables: Tables; readonly indexes: Indexes };

export type Tables = { readonly [Name in keyof Rows]: Table<Rows[Name]> };

export function createDatabase(): Database {
  const indexes = createIndexes();
  const tables: Tables = {
    archived: createTable(
      ({ tenant, id }) => [tenant, id],
      (before, after) => {
        indexes.archivedOfRecord.onKept(before, after);
        indexes.lastTouched.onArchived(before, after);
        const isKnown = after !== undefined && tables.enrollments.get(after.tenant, after.id) !== undefined;
        indexes.counting.onArchived(before, after, isKnown);
      },
    ),
    organizations: createTable(({ tenant }) => [tenant]),
    people: createTable(
      ({ tenant, id }) => [tenant, id],
      (before, after) => {
        indexes.nextCards.onKept(before, after);
        indexes.peopleOf.onKept(before, after);
      },
    ),
    references: createTable(({ tenant, person }) => [tenant, person]),
    records: createTable(
      ({ tenant, id }) => [tenant, id],
      (before, after) => {
        indexes.recordSearch.onKept(before, after);
        indexes.renewalsOfOwner.onKept(before, after);
      },
    ),
    enrollments: createTable(
      ({ tenant, id }) => [tenant, id],
      (before, after) => {
        indexes.activeOfSeller.onKept(before, after);
        indexes.ofRecord.onKept(before, after);
        indexes.ended.onKept(before, after);
        indexes.lastTouched.onKept(before, after);
        indexes.activeOfTemplate.onKept(before, after);
        indexes.counting.onKept(before, after);
        indexes.done.onKept(before, after);
      },
    ),
    dailyCards: createTable(({ tenant, person, day }) => [tenant, person, day], indexes.cardsOfPerson.onKept),
    reminders: createTable(
      ({ tenant, id }) => [tenant, id],
      (before, after) => {
        indexes.nextReminders.onKept(before, after);
        indexes.remindersOfPerson.onKept(before, after);
      },
    ),
    answers: createTable(({ tenant, key }) => [tenant, key], indexes.answersToForget.onKept),
    templates: createTable(({ id, version }) => [id, String(version)]),
  };
  return { tables, indexes };
}

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
