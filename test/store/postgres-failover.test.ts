import { afterAll, beforeAll, expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { ALEX, CONTOSO, anEnrollment, anEntry, enrollmentId } from '../builders.ts';
import { ask, startOwnPostgres, startStandby, withHostsOf, type OwnPostgres } from '../postgres.ts';

const FLAGS = ['-c', 'fsync=off'];

let primary: OwnPostgres;
let standby: OwnPostgres;
let stores: readonly Store[] = [];
beforeAll(async () => {
  primary = await startOwnPostgres(FLAGS);
  standby = await startStandby(primary, FLAGS);
  stores = await Promise.all([
    openPostgresStore(withHostsOf(primary, standby)),
    openPostgresStore(withHostsOf(standby, primary)),
  ]);
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await Promise.all([primary.stop(), standby.stop()]);
});

test('the server that takes writes is found in either order, and again after the standby has taken over', async () => {
  const saved = await Promise.all(
    stores.map((store, n) =>
      store.commit(CONTOSO, { enrollments: [anEnrollment({ id: enrollmentId(`e${n}`) })] }),
    ),
  );
  expect(saved).toEqual(['saved', 'saved']);

  await primary.kill();
  // What serves a connection outlives the server by a moment.
  await expect.poll(() => Promise.all(stores.map((store) => store.ping()))).toEqual([false, false]);
  const next = anEnrollment({
    id: enrollmentId('e0'),
    revision: 2,
    history: [anEntry(), anEntry({ revision: 2 })],
  });
  await ask(standby.url, 'select pg_promote()');

  expect(await stores[0]?.commit(CONTOSO, { enrollments: [next] })).toBe('saved');
  for (const store of stores) {
    expect(await store.ping()).toBe(true);
    const kept = await store.activeEnrollments(CONTOSO, ALEX);
    expect(kept.map(({ id, revision }) => `${id} ${revision}`).toSorted()).toEqual(['e0 2', 'e1 1']);
  }
});

test('a server that has become read-only is left by who wants to write, and found again once it is no more', async () => {
  const [store] = stores;
  const setReadOnly = async (value: 'on' | 'off') => {
    await ask(standby.url, `alter system set default_transaction_read_only = ${value}`);
    await ask(standby.url, 'select pg_reload_conf()');
    await expect
      .poll(() => ask(standby.url, 'show default_transaction_read_only'))
      .toEqual([{ default_transaction_read_only: value }]);
  };
  const commit = () => store?.commit(CONTOSO, { enrollments: [anEnrollment({ id: enrollmentId('new') })] });

  await setReadOnly('on');
  await expect(commit()).rejects.toBeInstanceOf(NotSaved);
  expect(await store?.ping()).toBe(false);
  await setReadOnly('off');
  expect(await commit()).toBe('saved');
});
