import { randomUUID } from 'node:crypto';
import { dueOn, isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Organization } from '../../domain/organization.ts';
import type { TenantId } from '../../domain/ids.ts';
import { accountMatters } from './account-matters.ts';
import { insertAnswers } from './answers.ts';
import { keyOf, type StoredRow, type TableName } from '../data-port.ts';
import { isText, TABLES } from './data-rows.ts';
import type { Query } from './database.ts';
import { mailboxes, mailNotices, mails, mailSenders } from './mail-tables.ts';
import { savePeople, saveReferences } from './people.ts';
import { saveRecords } from './records.ts';
import { insertReminders } from './reminders.ts';
import { firings, insertRuleBooks } from './rules.ts';
import { toJson } from './to-json.ts';

/** Rows per statement. */
const MANY = 500;

/** Adds rows that are not there yet. */
export async function insertRows(
  query: Query,
  rows: AsyncIterable<StoredRow> | Iterable<StoredRow>,
): Promise<void> {
  for await (const batch of batches(rows)) await insert(query, batch);
}

/** Rows of one table and one tenant. */
async function* batches(
  rows: AsyncIterable<StoredRow> | Iterable<StoredRow>,
): AsyncGenerator<readonly StoredRow[], void> {
  let batch: StoredRow[] = [];
  for await (const stored of rows) {
    const [first] = batch;
    if (first && (batch.length === MANY || !isAlike(first, stored))) {
      yield batch;
      batch = [];
    }
    batch.push(stored);
  }
  if (batch.length > 0) yield batch;
}

const isAlike = (one: StoredRow, other: StoredRow): boolean =>
  one.table === other.table && (one.table === 'templates' || keyOf(one)[0] === keyOf(other)[0]);

/** All of one table and one tenant. */
async function insert(query: Query, rows: readonly StoredRow[]): Promise<void> {
  const of = <Name extends TableName>(table: Name) =>
    rows.flatMap((one) =>
      one.table === table ? [one.row as Extract<StoredRow, { table: Name }>['row']] : [],
    );
  const [first] = rows;
  if (!first) return;
  const tenant = keyOf(first)[0] as TenantId;
  switch (first.table) {
    case 'organizations':
      await insertOrganizations(query, of('organizations'));
      return;
    case 'people':
      await savePeople(query, tenant, of('people'));
      return;
    case 'references':
      await saveReferences(query, tenant, of('references'));
      return;
    case 'records':
      await saveRecords(query, tenant, of('records'));
      return;
    case 'enrollments':
      return insertEnrollments(query, tenant, of('enrollments'));
    case 'reminders':
      return insertReminders(query, tenant, of('reminders'));
    case 'answers':
      return insertAnswers(query, of('answers'));
    case 'mails':
      return mails.insert(query, tenant, of('mails'));
    case 'mailSenders':
      return mailSenders.insert(query, tenant, of('mailSenders'));
    case 'mailNotices':
      return mailNotices.insert(query, tenant, of('mailNotices'));
    case 'mailboxes':
      return mailboxes.insert(query, tenant, of('mailboxes'));
    case 'accountMatters':
      return accountMatters.insert(query, tenant, of('accountMatters'));
    case 'ruleBooks':
      return insertRuleBooks(query, of('ruleBooks'));
    case 'firings':
      return firings.insert(query, tenant, of('firings'));
    case 'optOuts':
    case 'joinedTeams':
    case 'dailyCards':
    case 'drafts':
    case 'ownVersions':
    case 'imports':
    case 'importParts':
    case 'templates':
      return insertPlain(query, first.table, rows);
  }
}

async function insertOrganizations(query: Query, rows: readonly Organization[]): Promise<void> {
  await query(
    'insert into organizations (tenant, revision, doc) select * from unnest($1::text[], $2::integer[], $3::jsonb[])',
    [rows.map(({ tenant }) => tenant), rows.map(({ revision }) => revision), rows.map(toJson)],
  );
}

async function insertPlain(query: Query, table: TableName, rows: readonly StoredRow[]): Promise<void> {
  const { name, key } = TABLES[table];
  const columns = key.map((part) => (isText(part) ? 'text[]' : part === 'day' ? 'date[]' : 'integer[]'));
  const lists = [...columns, 'jsonb[]'].map((type, index) => `$${index + 1}::${type}`);
  await query(`insert into ${name} (${key.join(', ')}, doc) select * from unnest(${lists.join(', ')})`, [
    ...key.map((_, index) => rows.map((one) => keyOf(one)[index])),
    rows.map(({ row }) => toJson(row)),
  ]);
}

async function insertEnrollments(query: Query, tenant: TenantId, rows: readonly Enrollment[]): Promise<void> {
  await query(
    `insert into enrollments (tenant, id, revision, seller, record, active, due_on, started_at, doc)
     select $1, * from unnest($2::text[], $3::integer[], $4::text[], $5::text[], $6::boolean[], $7::date[],
       $8::timestamptz[], $9::jsonb[])`,
    [
      tenant,
      rows.map(({ id }) => id),
      rows.map(({ revision }) => revision),
      rows.map(({ seller }) => seller),
      rows.map(({ record }) => record),
      rows.map(isActive),
      rows.map((one) => dueOn(one) ?? null),
      rows.map(({ history: [first] }) => first?.at ?? '1970-01-01T00:00:00Z'),
      rows.map(({ history, ...doc }) => toJson(doc)),
    ],
  );
  const entries = rows.flatMap(({ id, history }) => history.map((entry) => ({ id, entry })));
  await query(
    `insert into enrollment_history (tenant, saved_by, enrollment, revision, person, at, entry)
     select $1, $2, * from unnest($3::text[], $4::integer[], $5::text[], $6::timestamptz[], $7::jsonb[])`,
    [
      tenant,
      randomUUID(),
      entries.map(({ id }) => id),
      entries.map(({ entry }) => entry.revision),
      entries.map(({ entry }) => entry.by),
      entries.map(({ entry }) => entry.at),
      entries.map(({ entry }) => toJson(entry)),
    ],
  );
}
