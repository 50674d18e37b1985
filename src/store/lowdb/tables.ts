import type { ConversationReference, DailyCardEntry } from '../../app/ports.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import type { Indexes } from './indexes.ts';
import { FORMAT, type StoreFile } from './store-file.ts';
import { createTable, type Table } from './table.ts';

/** Everything that is kept, in memory. */
export type Tables = {
  readonly people: Table<Person>;
  readonly references: Table<ConversationReference>;
  readonly records: Table<SalesRecord>;
  readonly enrollments: Table<Enrollment>;
  readonly dailyCards: Table<DailyCardEntry>;
  readonly templates: Table<Template>;
};

export function createTables(file: StoreFile, indexes: Indexes): Tables {
  const tables: Tables = {
    people: createTable(({ tenant, id }) => [tenant, id], indexes.nextCards.onKept),
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
        indexes.lastTouched.onKept(before, after);
      },
    ),
    dailyCards: createTable(({ tenant, person, day }) => [tenant, person, day]),
    templates: createTable(({ id, version }) => [id, String(version)]),
  };
  file.people.forEach(tables.people.put);
  file.references.forEach(tables.references.put);
  file.records.forEach(tables.records.put);
  file.enrollments.forEach(tables.enrollments.put);
  file.dailyCards.forEach(tables.dailyCards.put);
  file.templates.forEach(tables.templates.put);
  keepAll(tables);
  return tables;
}

/** What the file has to hold once the drafts are kept. */
export const toFile = (tables: Tables): StoreFile => ({
  format: FORMAT,
  people: tables.people.rows(),
  references: tables.references.rows(),
  records: tables.records.rows(),
  enrollments: tables.enrollments.rows(),
  dailyCards: tables.dailyCards.rows(),
  templates: tables.templates.rows(),
});

export const keepAll = (tables: Tables) => Object.values(tables).forEach((table) => table.keep());
export const dropAll = (tables: Tables) => Object.values(tables).forEach((table) => table.drop());
