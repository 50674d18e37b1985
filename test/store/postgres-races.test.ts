import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import {
  ALEX,
  CONTOSO,
  aPerson,
  aRecord,
  aReminder,
  anEnrollment,
  anEntry,
  enrollmentId,
  personId,
  recordId,
  reminderId,
} from '../builders.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { aClaim, aReference } from './store-test.ts';

let postgres: Postgres;
let url: string;
let one: Store;
let other: Store;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  [one, other] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
});
beforeEach(() => postgres.emptyDatabase(url));
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await postgres.dropDatabase(url);
  await postgres.stop();
});

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const ids = numbers(5).map((n) => enrollmentId(`e${n}`));

/** The same commit by each copy of the bot in turn, all at once; how many were saved. */
async function savedOf(commits: readonly Changes[]): Promise<number> {
  const answers = await Promise.all(
    commits.map((changes, n) => (n % 2 === 0 ? one : other).commit(CONTOSO, changes)),
  );
  return answers.filter((answer) => answer === 'saved').length;
}

test('of hundreds of clicks on the same enrollments in two copies of the bot, one wins each revision', async () => {
  for (const revision of [1, 2, 3, 4]) {
    const history = numbers(revision).map((n) => anEntry({ revision: n + 1 }));
    for (const id of ids) {
      const clicks = numbers(100).map((n) => ({
        enrollments: [anEnrollment({ id, revision, history, inputs: { click: `${n}` } })],
      }));
      expect(await savedOf(clicks)).toBe(1);
    }
  }
  for (const id of ids) {
    const kept = await one.enrollment(CONTOSO, id);
    expect(kept?.history).toHaveLength(4);
    expect(await other.enrollment(CONTOSO, id)).toEqual(kept);
  }
});

test('commits of several enrollments in any order are won whole or lost whole', async () => {
  await savedOf([{ enrollments: ids.map((id) => anEnrollment({ id })) }]);
  const history = [anEntry(), anEntry({ revision: 2 })];
  const clicks = numbers(100).map((n) => ({
    enrollments: [...ids.slice(n % 5), ...ids.slice(0, n % 5)].map((id) =>
      anEnrollment({ id, revision: 2, history, inputs: { click: `${n}` } }),
    ),
  }));

  expect(await savedOf(clicks)).toBe(1);
  const kept = await Promise.all(ids.map((id) => one.enrollment(CONTOSO, id)));
  expect(new Set(kept.map((enrollment) => enrollment?.inputs.click)).size).toBe(1);
});

test('each daily card and each install is handed to one', async () => {
  for (const n of numbers(10)) {
    const person = personId(`p${n}`);
    const claim = { claimDailyCard: aClaim({ person }), people: [aPerson({ id: person })] };
    expect(await savedOf(numbers(50).map(() => claim))).toBe(1);
    expect(await savedOf(numbers(50).map(() => ({ install: aReference({ person }) })))).toBe(1);
  }
});

test('each reminder is handed to one, each time it is tried', async () => {
  for (const n of numbers(10)) {
    for (const revision of [1, 2, 3]) {
      const reminder = aReminder({ id: reminderId(`r${n}`), revision });
      expect(await savedOf(numbers(50).map(() => ({ reminders: [reminder] })))).toBe(1);
    }
  }
});

test('who is enrolled by cards in two copies at once is enrolled by one, with all whom it names', async () => {
  const records = numbers(5).map((n) => aRecord({ id: recordId(`r${n}`) }));
  for (const round of numbers(10)) {
    await postgres.emptyDatabase(url);
    await one.commit(CONTOSO, { records });
    const cards = numbers(20).map((card) => {
      const named = [...records.slice(card % 5), ...records.slice(0, card % 5)].slice(0, 3);
      return {
        enrollments: named.map(({ id }) =>
          anEnrollment({ id: enrollmentId(`${round} ${card} ${id}`), record: id }),
        ),
        expected: named.map(({ id }) => ({ record: id, seller: ALEX, running: [] })),
      };
    });
    expect(await savedOf(cards)).toBe(1);
    const kept = await one.activeEnrollments(CONTOSO, ALEX);
    expect(new Set(kept.map(({ record }) => record)).size).toBe(3);
    expect(kept).toHaveLength(3);
  }
});
