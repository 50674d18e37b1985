import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { MIGRATIONS } from '../../src/store/postgres/migrations.ts';
import { facetsOf } from '../../src/domain/facets.ts';
import { accounts } from '../../src/store/postgres/migrations/0017-accounts.ts';
import { ALEX, CONTOSO, aPerson, aRecord, recordId } from '../builders.ts';
import { ask, startPostgres, type Postgres } from '../postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('copies of the bot that start at once on an empty database make its tables once', async () => {
  const url = await postgres.createEmptyDatabase();
  const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url)));
  await stores[0]?.commit(CONTOSO, { people: [aPerson()] });

  expect(await stores[4]?.person(CONTOSO, ALEX)).toEqual(aPerson());
  expect(await ask(url, 'select count(*) = max(version) as once_each from migrations')).toEqual([
    { once_each: true },
  ]);
  await Promise.all(stores.map((store) => store.close()));
  await postgres.dropDatabase(url);
});

test('a database of a newer version is refused and left as it is', async () => {
  const url = await postgres.createDatabase();
  await ask(url, 'insert into migrations (version) values (999)');

  await expect(openPostgresStore(url)).rejects.toThrow(/version 999.*newer/);
  expect(await ask(url, 'select max(version) as version from migrations')).toEqual([{ version: 999 }]);
  await postgres.dropDatabase(url);
});

test('an upgrade may take longer than any other statement, and other copies wait for it', async () => {
  const url = await postgres.createDatabase();
  await ask(url, `alter role current_user in database ${nameOf(url)} set lock_timeout = 100`);
  await ask(url, 'create table slow (at integer)');
  const told: unknown[] = [];
  const slow = [...MIGRATIONS, 'insert into slow values (1); select pg_sleep(0.6)'];
  const opening = {
    migrations: slow,
    query_timeout: 200,
    onUpgrade: (versions: unknown) => told.push(versions),
  };
  const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore(url, opening)));

  expect(await ask(url, 'select count(*)::integer as times from slow')).toEqual([{ times: 1 }]);
  expect(told).toEqual([{ from: MIGRATIONS.length, to: slow.length }]);
  await Promise.all(stores.map((store) => store.close()));
  await postgres.dropDatabase(url);
});

test('an upgrade that somebody cancels is not tried again, and changes nothing', async () => {
  const url = await postgres.createDatabase();
  await ask(url, 'create sequence attempts');
  const canceled = "select nextval('attempts'); select pg_cancel_backend(pg_backend_pid()), pg_sleep(60)";
  const migrations = [...MIGRATIONS, 'create table halfway ()', canceled];

  await expect(openPostgresStore(url, { migrations })).rejects.toThrow(/canceled.*Nothing was changed/);
  expect(await ask(url, "select nextval('attempts')::integer - 1 as attempts")).toEqual([{ attempts: 1 }]);
  expect(await ask(url, "select to_regclass('halfway') as halfway")).toEqual([{ halfway: null }]);
  await postgres.dropDatabase(url);
});

test('records that were kept before are found by their company', async () => {
  const url = await postgres.createDatabase();
  const names = ['Fabrikam', 'FABRIKAM Pvt. Ltd.', 'Tata Motors Limited', 'AT&T Inc', '', '-', "O'Neil Co."];
  const kept = names.map((company, at) =>
    aRecord({ id: recordId(`r${at}`), company, email: `a${at}@Fabrikam.com` }),
  );
  const store = await openPostgresStore(url);
  await store.commit(CONTOSO, { records: kept });
  await store.close();
  await ask(
    url,
    "update records set facets = array(select f from unnest(facets) f where f not like 'account:%')",
  );
  await ask(url, accounts);

  const rows = (await ask(url, 'select id, facets from records order by id')) as readonly {
    readonly facets: readonly string[];
  }[];
  const isOurs = (facet: string) => facet.startsWith('account:') && !facet.startsWith('account:~');
  kept.forEach((record, at) => {
    const wanted = facetsOf(record).filter(
      (facet) => isOurs(facet) && !(record.company === '-' && facet === 'account:-'),
    );
    expect([record.company, rows[at]?.facets.filter(isOurs).toSorted()]).toEqual([
      record.company,
      wanted.toSorted(),
    ]);
  });
  await postgres.dropDatabase(url);
});

test('every table with a tenant has it first in its key, and refers to rows of the same tenant only', async () => {
  const url = await postgres.createDatabase();
  const keys = await ask(
    url,
    `select conrelid::regclass::text as of, contype as kind,
       (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first,
       (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as refers_to
     from pg_constraint
     where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
       and conrelid::regclass::text not in ('migrations', 'template_versions', 'copies')`,
  );
  expect(keys).toHaveLength(29);
  expect(
    keys.filter((key) => !/"first":"tenant","refers_to":(null|"tenant")/.test(JSON.stringify(key))),
  ).toEqual([]);
  await postgres.dropDatabase(url);
});

test('operators read of every table how it is distributed', async () => {
  const url = await postgres.createDatabase();
  const tables = (await ask(
    url,
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'",
  )) as readonly { readonly name: string }[];
  const operations = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const [, told = ''] = operations.split('**Citus');
  const untold = tables.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(told));
  expect(untold).toEqual([]);
  await postgres.dropDatabase(url);
});

test.each([
  ['nobody listens', 'postgres://anukram:secret@127.0.0.1:1/anukram'],
  ['the host is unknown', 'postgres://anukram:secret@nowhere.invalid/anukram'],
])('where %s the problem is told, without the password', async (_, url) => {
  const problem = await openPostgresStore(url).then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(problem).toMatch(/DATABASE_URL can't be used/);
  expect(problem).not.toContain('secret');
});

const nameOf = (url: string): string => new URL(url).pathname.slice(1);
