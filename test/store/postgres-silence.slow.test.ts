import { afterAll, beforeAll, expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openDatabase } from '../../src/store/postgres/database.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { ALEX, CONTOSO, anEnrollment, anEntry, enrollmentId } from '../builders.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { startSilentProxy, type SilentProxy } from './silent-proxy.ts';

let postgres: Postgres;
let url: string;
let proxy: SilentProxy;
let store: Store;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  proxy = await startSilentProxy(url);
  store = await openPostgresStore(proxy.url);
});
afterAll(async () => {
  await store.close();
  await proxy.close();
  await postgres.dropDatabase(url);
  await postgres.stop();
});

/** As many as a store has connections. */
const TEN = Array.from({ length: 10 }, (_, n) => enrollmentId(`e${n}`));

const first = (id = enrollmentId('e0')) => anEnrollment({ id });
const second = anEnrollment({
  id: enrollmentId('e0'),
  revision: 2,
  history: [anEntry(), anEntry({ revision: 2 })],
});

test('when all connections fall silent, as when the server loses its power, who asks does not wait for each', async () => {
  await Promise.all(TEN.map((id) => store.commit(CONTOSO, { enrollments: [first(id)] })));
  proxy.silence();
  expect(await store.activeEnrollments(CONTOSO, ALEX)).toHaveLength(10);
});

test('what a bot had begun before it was cut off does not keep the others from saving', async () => {
  const cutOff = openDatabase(proxy.url);
  await new Promise<void>((begun) => {
    void cutOff.transaction(async (query) => {
      await query('select from enrollments for update');
      begun();
      return new Promise(() => undefined);
    });
  });
  proxy.silence();

  expect(await store.commit(CONTOSO, { enrollments: [second] })).toBe('saved');
});

test('a server that says nothing any more is given up', async () => {
  proxy.silence('for good');
  await expect(store.commit(CONTOSO, { enrollments: [first(enrollmentId('new'))] })).rejects.toBeInstanceOf(
    NotSaved,
  );
});
