import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Changes, Committed, Store } from '../../app/ports.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { checkTenant } from '../check-tenant.ts';
import { createBatcher } from './batcher.ts';
import { draftChanges } from './draft-changes.ts';
import { createIndexes, type Indexes } from './indexes.ts';
import { EMPTY_FILE, parseStoreFile, type StoreFile } from './store-file.ts';
import { createTables, dropAll, keepAll, toFile, type Tables } from './tables.ts';

/** Opens the store that one bot keeps in a folder, which is made if there is none. Throws when its file is unfit. */
export async function openLowdbStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'anukram.json');
  try {
    return await createLowdbStore(new JSONFile<StoreFile>(file));
  } catch (cause) {
    throw new Error(
      `${file} can't be read as data of this version of Anukram. Nothing was changed. ` +
        'Bring back a copy of it that is whole, or move it elsewhere to start with an empty store.',
      { cause },
    );
  }
}

/** A store over any lowdb adapter: everything in memory, all of it written on every commit. */
export async function createLowdbStore(adapter: Adapter<StoreFile>): Promise<Store> {
  const db = new Low<StoreFile>(adapter, EMPTY_FILE);
  await db.read();
  const indexes = createIndexes();
  const tables = createTables(parseStoreFile(db.data), indexes);
  const writes = createWrites(db, tables);
  return {
    ...personReads(tables, indexes),
    ...recordReads(tables, indexes),
    ...enrollmentReads(tables, indexes),
    templateVersions: () => Promise.resolve(tables.templates.rows()),
    ...writes,
  };
}

type Commit =
  { readonly tenant: TenantId; readonly changes: Changes } | { readonly templates: readonly Template[] };

function createWrites(
  db: Low<StoreFile>,
  tables: Tables,
): Pick<Store, 'commit' | 'keepTemplateVersions' | 'ping' | 'close'> {
  let closed = false;

  const save = async (commits: readonly Commit[]): Promise<readonly Committed[]> => {
    try {
      const answers = commits.map((commit) => draft(tables, commit));
      if (answers.includes('saved')) {
        db.data = toFile(tables);
        await db.write();
        keepAll(tables);
      }
      return answers;
    } finally {
      dropAll(tables);
    }
  };
  const batcher = createBatcher(save);

  return {
    commit: async (tenant, changes) => {
      if (closed) throw new Error('The store is closed');
      checkTenant(tenant, changes);
      return batcher.add({ tenant, changes });
    },
    keepTemplateVersions: async (templates) => {
      await batcher.add({ templates });
    },
    ping: () => Promise.resolve(!closed),
    close: () => {
      closed = true;
      return batcher.idle();
    },
  };
}

function draft(tables: Tables, commit: Commit): Committed {
  if ('changes' in commit) return draftChanges(tables, commit.tenant, commit.changes);
  commit.templates.forEach(tables.templates.put);
  return 'saved';
}

const personReads = (tables: Tables, indexes: Indexes) =>
  ({
    person: (tenant, id) => Promise.resolve(tables.people.get(tenant, id)),
    peopleWithCardDue: (at, limit) => Promise.resolve(indexes.nextCards.upTo(at, limit)),
    nextCardDue: () => Promise.resolve(indexes.nextCards.first()?.nextCardAt),
    reference: (tenant, id) => Promise.resolve(tables.references.get(tenant, id)),
    dailyCard: (tenant, person, day) => Promise.resolve(tables.dailyCards.get(tenant, person, day)),
  }) satisfies Partial<Store>;

const recordReads = ({ records }: Tables, { recordSearch, renewalsOfOwner }: Indexes) =>
  ({
    record: (tenant, id) => Promise.resolve(records.get(tenant, id)),
    records: (tenant, ids) => Promise.resolve(present(ids.map((id) => records.get(tenant, id)))),
    renewals: (tenant, owner, from, to) =>
      Promise.resolve(
        renewalsOfOwner
          .of(tenant, owner)
          .filter(({ renewalDate }) => renewalDate !== undefined && from <= renewalDate && renewalDate <= to),
      ),
    searchRecords: (tenant, words, limit) =>
      Promise.resolve(
        recordSearch.find(tenant, words, limit).flatMap(({ id, exact }) => {
          const record = records.get(tenant, id);
          return record ? [{ record, exact }] : [];
        }),
      ),
  }) satisfies Partial<Store>;

const enrollmentReads = ({ enrollments }: Tables, { activeOfSeller, ofRecord, lastTouched }: Indexes) =>
  ({
    enrollment: (tenant, id) => Promise.resolve(enrollments.get(tenant, id)),
    activeEnrollments: (tenant, seller) => Promise.resolve(activeOfSeller.of(tenant, seller)),
    dueEnrollments: (tenant, seller, day) =>
      Promise.resolve(
        activeOfSeller.of(tenant, seller).filter((one) => {
          const due = dueOn(one);
          return due !== undefined && due <= day;
        }),
      ),
    enrollmentsOfRecord: (tenant, record) =>
      Promise.resolve(ofRecord.of(tenant, record).toSorted((one, other) => startOf(other) - startOf(one))),
    lastTouchedBy: (tenant, person) => {
      const id = lastTouched.by(tenant, person);
      return Promise.resolve(id && enrollments.get(tenant, id));
    },
  }) satisfies Partial<Store>;

const present = <Value>(values: readonly (Value | undefined)[]): readonly Value[] =>
  values.filter((value) => value !== undefined);

const startOf = ({ history: [first] }: Enrollment): number => (first ? Date.parse(first.at) : 0);
