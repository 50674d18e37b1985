import { isDeepStrictEqual } from 'node:util';
import type { TenantId } from '../../domain/ids.ts';
import { forgetIn } from '../data-forgetting.ts';
import {
  countsOf,
  TABLE_NAMES,
  type DataPort,
  type Forgotten,
  type StoredRow,
  type TableName,
  type Forgetting,
} from '../data-port.ts';
import { insertRows } from './data-insert.ts';
import { allRows, countIn, mentioning, removeRows } from './data-rows.ts';
import { openConnections } from './connections.ts';
import type { Query } from './database.ts';
import { openPostgresStore } from './postgres-store.ts';
import { lockCounting, uncount } from './tallies.ts';

/** Opens a database while bots may be using it, and brings its tables up to date. */
export async function openPostgresData(url: string): Promise<DataPort> {
  await (await openPostgresStore(url)).close();
  // Reading everything takes its time.
  const connections = openConnections(url, { application_name: 'anukram data', query_timeout: 0 });
  const client = await connections.connect();
  const query: Query = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;
  return {
    read: async () => {
      await begin(query, 'repeatable read read only');
      const counts = new Map<TableName, number>();
      for (const table of TABLE_NAMES) counts.set(table, await countIn(query, table));
      return { counts: countsOf((table) => counts.get(table) ?? 0), rows: () => allRows(query) };
    },
    load: async (rows) => {
      await begin(query, 'read committed');
      await insertRows(query, rows);
      await query('commit');
    },
    forget: async (what) => {
      await query('rollback');
      // Before reading anything; otherwise sums might be changed that a bot has changed meanwhile.
      await query(`select ${lockCounting('session')}`, [what.tenant]);
      await begin(query, 'repeatable read');
      const forgotten = await forget(query, what);
      await query('commit');
      return forgotten;
    },
    close: () => {
      client.release();
      return connections.close();
    },
  };
}

/** Ends what was only being read, or has failed. */
async function begin(query: Query, isolation: string): Promise<void> {
  await query('rollback');
  await query(`begin isolation level ${isolation}`);
  // A pooler may lend a connection on which a bot has set less.
  await query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
}

async function forget(query: Query, what: Forgetting): Promise<Forgotten> {
  const owner = what.kind === 'record' ? 'record' : 'seller';
  const going = await query<{ id: string }>(
    `select id from enrollments where tenant = $1 and ${owner} = $2`,
    [what.tenant, what.id],
  );
  const gone = new Set(going.map(({ id }) => id));
  const removed = new Map<TableName, number>();
  const changed = new Map<TableName, number>();
  for (const table of TABLE_NAMES.filter((name) => name !== 'templates')) {
    const rows = await mentioning(query, table, what.tenant, [what.id, ...gone]);
    const pairs = rows.map((stored) => [stored, forgetIn(what, gone, stored)] as const);
    const touched = pairs.filter(([before, after]) => !isDeepStrictEqual(before, after));
    const left = touched.flatMap(([, after]) => after ?? []);
    const before = touched.map(([stored]) => stored);
    if (table === 'enrollments') await uncount(query, what.tenant, idsOf(before));
    await removeRows(query, table, before);
    await insertRows(query, left);
    removed.set(table, touched.length - left.length);
    changed.set(table, left.length);
  }
  await removeClues(query, what.tenant);
  return {
    removed: countsOf((table) => removed.get(table) ?? 0),
    changed: countsOf((table) => changed.get(table) ?? 0),
    also: ['Backups of the database and its write-ahead log are not changed.'],
  };
}

const idsOf = (rows: readonly StoredRow[]): readonly string[] =>
  rows.flatMap((stored) => (stored.table === 'enrollments' ? [stored.row.id] : []));

/** The words of a name would stay as search clues, harmless except for privacy. */
async function removeClues(query: Query, tenant: TenantId): Promise<void> {
  await query(
    `delete from word_clues as clue where tenant = $1 and not exists (
       select from record_words where tenant = $1 and word = clue.word)`,
    [tenant],
  );
}
