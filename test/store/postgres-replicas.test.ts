import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Replicas, FoundRate } from '../../src/app/ports/replicas.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { CONTOSO, FABRIKAM } from '../builders.ts';
import { ask, startPostgres, type Postgres } from '../postgres.ts';

let postgres: Postgres;
let url: string;
let stores: readonly Store[];
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  stores = await Promise.all([1, 2, 3].map(() => openPostgresStore(url)));
});
beforeEach(() => postgres.emptyDatabase(url));
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await postgres.dropDatabase(url);
  await postgres.stop();
});

const copies = (): readonly Replicas[] =>
  stores.map(({ replicas: some }) => {
    if (!some) throw new Error('PostgreSQL knows its copies');
    return some;
  });
const beatAll = (some: readonly Replicas[]) => Promise.all(some.map((one) => one.heartbeat([])));

const slow: FoundRate = { tenant: CONTOSO, perSecond: 30, holdMs: 120_000, retryAfterMs: 1_000 };

test('each copy has a place of its own among those that are there', async () => {
  await beatAll(copies());
  const memberships = await beatAll(copies());
  expect(memberships.map(({ count }) => count)).toEqual([3, 3, 3]);
  expect(memberships.map(({ place }) => place).toSorted()).toEqual([0, 1, 2]);
});

test('of copies that start at once, at least one sees the other', async () => {
  for (let start = 0; start < 20; start += 1) {
    const counts = (await beatAll(copies().slice(0, 2))).map(({ count }) => count);
    expect(Math.max(...counts)).toBe(2);
    await Promise.all(copies().map((one) => one.leave()));
  }
});

test('who left is gone at once, and who is silent for five seconds is dead', async () => {
  const [one, two, three] = copies();
  await beatAll(copies());
  await two?.leave();
  expect(await one?.heartbeat([])).toMatchObject({ count: 2 });
  await ask(url, "update copies set beat_at = beat_at - interval '6 seconds'");
  expect(await one?.heartbeat([])).toMatchObject({ count: 1, place: 0 });
  expect(await three?.heartbeat([])).toMatchObject({ count: 2 });
  await ask(url, "update copies set beat_at = beat_at - interval '2 minutes'");
  await one?.heartbeat([]);
  expect(await ask(url, 'select from copies')).toHaveLength(1);
});

test('what one finds the others are told, tenant by tenant, the newest, and with its age', async () => {
  const [one, two, three] = copies();
  await one?.heartbeat([slow, { ...slow, tenant: FABRIKAM, perSecond: 11.5 }]);
  await ask(url, "update found_rates set found_at = found_at - interval '3 seconds'");
  await two?.heartbeat([{ ...slow, perSecond: 25 }]);
  expect((await one?.heartbeat([]))?.found).toMatchObject([{ tenant: CONTOSO, perSecond: 25 }]);
  const found = (await three?.heartbeat([]))?.found ?? [];
  expect(found.map(({ tenant, perSecond }) => [tenant, perSecond]).toSorted()).toEqual([
    [CONTOSO, 25],
    [FABRIKAM, 11.5],
  ]);
  const age = found.find(({ tenant }) => tenant === FABRIKAM)?.ageMs ?? 0;
  expect(Math.round(age / 10_000)).toBe(0);
  expect(age).toBeGreaterThanOrEqual(3_000);
  await ask(url, "update found_rates set found_at = found_at - interval '1 hour'");
  expect((await three?.heartbeat([]))?.found).toEqual([]);
});
