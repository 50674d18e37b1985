import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Changes, Committed } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import {
  ALEX,
  MEGAN,
  aPerson,
  aRecord,
  aReminder,
  anEnrollment,
  anEntry,
  enrollmentId,
  reminderId,
  tenantId,
} from '../builders.ts';
import { ask, startPostgres, type Postgres } from '../postgres.ts';
import { startCuttingProxy, type CuttingProxy } from './cutting-proxy.ts';
import { aClaim, aReference } from './store-test.ts';

let postgres: Postgres;
let url: string;
let proxy: CuttingProxy;
let store: Store;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  proxy = await startCuttingProxy(url);
  store = await openPostgresStore(proxy.url);
});
afterAll(async () => {
  await store.close();
  await proxy.close();
  await postgres.dropDatabase(url);
  await postgres.stop();
});

/** A fresh tenant for each fault, with an enrollment to move and a reminder to send. */
let tenants = 0;
async function aTenant(): Promise<TenantId> {
  const tenant = tenantId(`tenant ${(tenants += 1)}`);
  await store.commit(tenant, {
    enrollments: [anEnrollment({ tenant })],
    reminders: [aReminder({ tenant })],
  });
  return tenant;
}

const moved = (tenant: TenantId) =>
  anEnrollment({ tenant, revision: 2, history: [anEntry(), anEntry({ revision: 2, by: MEGAN })] });

const COMMITS: readonly (readonly [string, (tenant: TenantId) => Changes])[] = [
  ['a click', (tenant) => ({ enrollments: [moved(tenant)] })],
  ['a new enrollment', (tenant) => ({ enrollments: [anEnrollment({ tenant, id: enrollmentId('new') })] })],
  ['a claim', (tenant) => ({ claimDailyCard: aClaim({ tenant }) })],
  ['a new reminder', (tenant) => ({ reminders: [aReminder({ tenant, id: reminderId('new') })] })],
  ['a reminder that is claimed', (tenant) => ({ reminders: [aReminder({ tenant, revision: 2 })] })],
  ['an install', (tenant) => ({ install: aReference({ tenant }) })],
  ['a person', (tenant) => ({ people: [aPerson({ tenant })] })],
  [
    'some of everything',
    (tenant) => ({
      people: [aPerson({ tenant }), aPerson({ tenant, id: MEGAN })],
      install: aReference({ tenant }),
      references: [aReference({ tenant, person: MEGAN })],
      records: [aRecord({ tenant })],
      enrollments: [moved(tenant), anEnrollment({ tenant, id: enrollmentId('new') })],
      claimDailyCard: aClaim({ tenant }),
      reminders: [aReminder({ tenant, revision: 2 })],
    }),
  ],
];

/** A tenant's rows. */
const rowsOf = (tenant: TenantId) =>
  ask(
    url,
    `select 'enrollment' as kind, id, revision::text as about from enrollments where tenant = $1
     union all select 'history', enrollment, revision || entry::text from enrollment_history where tenant = $1
     union all select 'person', id, doc::text from people where tenant = $1
     union all select 'reference', person, doc::text from conversation_references where tenant = $1
     union all select 'record', id, doc::text from records where tenant = $1
     union all select 'word', record, word from record_words where tenant = $1
     union all select 'card', person, doc::text from daily_cards where tenant = $1
     union all select 'reminder', id, revision || doc::text from reminders where tenant = $1
     order by kind, id, about`,
    [tenant],
  ).then((rows) => JSON.stringify(rows).replaceAll(tenant, 'the tenant'));

describe.each(['before', 'after'] as const)('a connection that breaks %s the server is asked', (when) => {
  test.each(COMMITS)(
    'at any request: %s is saved once all the same, and a second is none',
    async (_, changesOf) => {
      const unharmed = await aTenant();
      proxy.cut(0, when);
      expect(await store.commit(unharmed, changesOf(unharmed))).toBe('saved');
      const expected = await rowsOf(unharmed);
      const requests = proxy.requests();
      const again = await store.commit(unharmed, changesOf(unharmed));

      for (let nth = 1; nth <= requests; nth += 1) {
        const tenant = await aTenant();
        proxy.cut(nth, when);
        expect(await store.commit(tenant, changesOf(tenant))).toBe('saved');
        expect(await rowsOf(tenant)).toBe(expected);
        expect(await store.commit(tenant, changesOf(tenant))).toBe(again);
        expect(await rowsOf(tenant)).toBe(expected);
      }
    },
  );

  test.each<readonly [string, Changes]>([
    ['a click', { enrollments: [anEnrollment({ revision: 2, history: [anEntry({ revision: 2 })] })] }],
    ['a claim', { claimDailyCard: aClaim() }],
    ['a reminder', { reminders: [aReminder()] }],
    ['an install', { install: aReference() }],
  ])('at any request: %s that somebody else made first is still a conflict', async (_, changes) => {
    for (let nth = 1; nth <= 3; nth += 1) {
      await postgres.emptyDatabase(url);
      const { tenant } = anEnrollment();
      await store.commit(tenant, { enrollments: [anEnrollment()] });
      expect(await store.commit(tenant, changes)).toBe('saved');
      proxy.cut(nth, when);
      expect(await store.commit(tenant, changes)).toBe('conflict' satisfies Committed);
    }
  });

  test('is not noticed by who reads', async () => {
    const tenant = await aTenant();
    for (let nth = 1; nth <= 3; nth += 1) {
      proxy.cut(nth, when);
      expect(await store.activeEnrollments(tenant, ALEX)).toHaveLength(1);
    }
  });
});
