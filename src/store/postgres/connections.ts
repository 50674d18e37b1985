import pg from 'pg';
import { failureOf } from './failure.ts';
import { serverUrls } from './server-urls.ts';

/** Connections to whichever of the servers takes writes. */
export type Connections = {
  /** Rejects when none of the servers does. */
  connect(): Promise<pg.PoolClient>;
  close(): Promise<void>;
};

/** No statement of ours takes long; one that does is stuck. */
const STUCK_MS = 10_000;

/** As libpq's `target_session_attrs=read-write`, but the server itself refuses, so that there is one kind of error. */
const TAKES_WRITES = `do $$ begin
  if current_setting('transaction_read_only')::boolean then
    raise exception 'the server takes no writes' using errcode = 'read_only_sql_transaction';
  end if;
end $$`;

/**
 * The server, too, gives up what takes that long, and finds out soon who is gone without a word: whatever a bot had begun
 * before it was cut off would keep its locks for hours. 0: never.
 */
const giveUpAfter = (ms: number): string =>
  [
    `statement_timeout = ${ms}`,
    `idle_in_transaction_session_timeout = ${ms}`,
    'tcp_keepalives_idle = 10',
    'tcp_keepalives_interval = 5',
    'tcp_keepalives_count = 3',
  ]
    .map((setting) => `set ${setting}`)
    .join(';');

/** The driver knows one host only. Whichever took writes last is tried first, then the others in their order. */
export function openConnections(url: string, options: pg.PoolConfig = {}): Connections {
  const pools = serverUrls(url).map((connectionString) => openPool({ ...options, connectionString }));
  let [last] = pools;
  let closing: Promise<unknown> | undefined;
  return {
    connect: async () => {
      const failures: unknown[] = [];
      for (const pool of new Set([last, ...pools])) {
        try {
          const client = await pool?.connect();
          last = pool;
          if (client) return client;
        } catch (failure) {
          failures.push(failure);
        }
      }
      // While one of them may come back, it is worth trying again.
      throw failures.find((failure) => failureOf(failure) !== 'refused') ?? failures[0];
    },
    close: async () => {
      await (closing ??= Promise.all(pools.map((pool) => pool.end())));
    },
  };
}

function openPool({ query_timeout = STUCK_MS, ...options }: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    application_name: 'anukram',
    keepAlive: true,
    keepAliveInitialDelayMillis: STUCK_MS,
    connectionTimeoutMillis: 5_000,
    query_timeout,
    ...options,
    verify: (client, done) => {
      client.query(`${TAKES_WRITES};${giveUpAfter(query_timeout)}`).then(() => done(), done);
    },
  });
  // A broken connection is reported by the query that needs it; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
