import { setTimeout } from 'node:timers/promises';
import type { ClientBase, PoolConfig } from 'pg';
import { openConnections } from './connections.ts';
import { failureOf, isUnkeepableText } from './failure.ts';

/** Runs one statement. A statement with values is prepared once per connection. */
export type Query = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** False rolls back the work. */
export type Work = (query: Query) => Promise<boolean>;

export type Database = {
  /** Reads, again if need be until the server answers. */
  readonly query: Query;
  /** Asks once. */
  readonly once: Query;
  /** Runs the work once, as one transaction. Rejects when the connection is lost and its outcome is unknown. */
  transaction(work: Work): Promise<boolean>;
  /** As `transaction`, for work that is a single statement. */
  statement(work: Work): Promise<boolean>;
  ping(): Promise<boolean>;
  close(): Promise<void>;
};

/** Before each further attempt, in milliseconds: long enough for a server to restart, short enough for Teams. */
const PAUSES = [0, 25, 50, 100, 200, 400, 800, 1_200, 1_600];
/** A server that says nothing costs a timeout with each attempt; that long after the first, whoever waits has given up. */
const RETRY_FOR_MS = 6_000;

export function openDatabase(url: string, options: PoolConfig = {}): Database {
  const connections = openConnections(url, options);

  const withClient = async <Value>(work: (query: Query) => Promise<Value>): Promise<Value> => {
    const client = await connections.connect();
    try {
      const value = await work(queryOn(client));
      client.release();
      return value;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  const once: Query = <Row extends object>(sql: string, values?: readonly unknown[]) =>
    withClient((query) => query<Row>(sql, values));

  return {
    query: <Row extends object>(sql: string, values?: readonly unknown[]) =>
      again(() => once<Row>(sql, values)).catch(nothingFound),
    once,
    transaction: (work) => withClient((query) => transact(query, work)),
    statement: withClient,
    ping: () =>
      once('select').then(
        () => true,
        () => false,
      ),
    close: () => connections.close(),
  };
}

/** Repeats a safe operation until it is answered or waiting longer makes no sense. */
export async function again<Value>(attempt: () => Promise<Value>, retryForMs = RETRY_FOR_MS): Promise<Value> {
  let late: AbortSignal | undefined;
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      // From the first failure on, so that what succeeds at once needs no timer.
      late ??= AbortSignal.timeout(retryForMs);
      if (failureOf(error) === 'refused' || late.aborted) throw error;
      await setTimeout(pause);
    }
  }
  return attempt();
}

async function transact(query: Query, work: Work): Promise<boolean> {
  await query('begin');
  const isDone = await work(query);
  await query(isDone ? 'commit' : 'rollback');
  return isDone;
}

const queryOn =
  (on: ClientBase): Query =>
  async <Row extends object>(text: string, values?: readonly unknown[]) => {
    const name = nameOf(text);
    const { rows } = await on.query<Row>(
      values ? { ...(name !== undefined && { name }), text, values: [...values] } : text,
    );
    return rows;
  };

/** No stored text equals one that can't be stored. */
export function nothingFound(error: unknown): readonly never[] {
  if (isUnkeepableText(error)) return [];
  throw error;
}

const names = new Map<string, string>();

/**
 * Begins a statement that PostgreSQL plans each time: a plan that was made while the tables were empty would read all of
 * them, for each of many keys, until they are analyzed.
 */
export const PLANNED_EACH_TIME = '-- planned each time';

/** The name of a prepared statement; there are as many as this folder has statements. */
function nameOf(sql: string): string | undefined {
  if (sql.startsWith(PLANNED_EACH_TIME)) return undefined;
  const name = names.get(sql) ?? `anukram_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
