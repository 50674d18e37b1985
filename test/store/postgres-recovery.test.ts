import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { failureOf } from '../../src/store/postgres/failure.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { ALEX, CONTOSO, MONDAY, anEnrollment, anEntry, enrollmentId } from '../builders.ts';
import { ask, startOwnPostgres, type OwnPostgres } from '../postgres.ts';
import { aClaim } from './store-test.ts';

/** How often the server is killed in each test; more by `ANUKRAM_KILLS=500 npx vitest run test/store/postgres-recovery`. */
const KILLS = Number(process.env.ANUKRAM_KILLS ?? 3);
const SELLERS = 8;

let postgres: OwnPostgres;
let url: string;
let store: Store;
beforeAll(async () => {
  // As it comes, every commit on disk before it is answered; only the start after a crash is shortened.
  postgres = await startOwnPostgres(['-c', 'recovery_init_sync_method=syncfs']);
  url = await postgres.createDatabase();
  store = await openPostgresStore(url);
});
beforeEach(() => postgres.emptyDatabase(url));
afterAll(async () => {
  await store.close();
  await postgres.stop();
});

const next = (enrollment: Enrollment): Enrollment => {
  const revision = enrollment.revision + 1;
  return { ...enrollment, revision, history: [...enrollment.history, anEntry({ revision })] };
};

const isOutage = (error: unknown): boolean => error instanceof NotSaved || failureOf(error) !== 'refused';

/** Presses again and again, each time on what is saved; remembers the newest revision that was acknowledged. */
function aClicker(id: string) {
  let saved = anEnrollment({ id: enrollmentId(id) });
  const clicks = { saved: 0, notSaved: 0 };
  const click = async () => {
    try {
      const kept = await store.enrollment(CONTOSO, saved.id);
      const enrollment = next(kept ?? saved);
      expect(await store.commit(CONTOSO, { enrollments: [enrollment] })).toBe('saved');
      saved = enrollment;
      clicks.saved += 1;
    } catch (error) {
      // The server may be down for longer than people are kept waiting; they are told, and the clicker goes on.
      if (!isOutage(error)) throw error;
      if (error instanceof NotSaved) clicks.notSaved += 1;
    }
  };
  return {
    enroll: () => store.commit(CONTOSO, { enrollments: [saved] }),
    clickUntil: async (isOver: () => boolean) => {
      while (!isOver()) await click();
    },
    saved: () => saved,
    clicks,
  };
}

test.each(['kill', 'shutDown'] as const)(
  'a server that ends (%s) and comes back while everybody clicks loses nothing, and nothing is half done',
  async (end) => {
    const clickers = Array.from({ length: SELLERS }, (_, n) => aClicker(`e${n}`));
    await Promise.all(clickers.map(({ enroll }) => enroll()));
    let isOver = false;
    const clicking = Promise.all(clickers.map(({ clickUntil }) => clickUntil(() => isOver)));
    for (let round = 0; round < KILLS; round += 1) {
      const before = clickers.map(({ clicks }) => clicks.saved);
      await expect
        .poll(() => clickers.every(({ clicks }, n) => clicks.saved > (before[n] ?? 0) + 2), {
          timeout: 20_000,
        })
        .toBe(true);
      await postgres[end]();
      await postgres.start();
    }
    isOver = true;
    await clicking;

    for (const { saved, clicks } of clickers) {
      const kept = await store.enrollment(CONTOSO, saved().id);
      // A click that was answered with "not saved" may have been saved all the same, and then whole.
      expect(kept?.revision).toBeGreaterThanOrEqual(saved().revision);
      expect(kept?.revision).toBeLessThanOrEqual(saved().revision + clicks.notSaved);
      expect(kept?.history.map(({ revision }) => revision)).toEqual(
        Array.from({ length: kept?.revision ?? 0 }, (_, n) => n + 1),
      );
    }
  },
);

test('a server that is started again answers who reads and who writes meanwhile, only later', async () => {
  await store.commit(CONTOSO, { enrollments: [anEnrollment()] });
  await postgres.shutDown();
  const read = store.activeEnrollments(CONTOSO, ALEX);
  const written = store.commit(CONTOSO, { claimDailyCard: aClaim() });
  await postgres.start();

  expect(await read).toEqual([anEnrollment()]);
  expect(await written).toBe('saved');
  expect(await store.commit(CONTOSO, { claimDailyCard: aClaim() })).toBe('conflict');
});

test('a server that stays away is said so: not saved, and not ready', async () => {
  await postgres.kill();
  const answers = await Promise.allSettled([
    store.commit(CONTOSO, { claimDailyCard: aClaim() }),
    store.dailyCard(CONTOSO, ALEX, MONDAY),
    store.ping(),
  ]);
  await postgres.start();

  expect(answers).toMatchObject([
    { status: 'rejected', reason: { name: 'NotSaved' } },
    { status: 'rejected' },
    { status: 'fulfilled', value: false },
  ]);
  expect(await store.ping()).toBe(true);
  expect(await store.dailyCard(CONTOSO, ALEX, MONDAY)).toBeUndefined();
});

test('two that lock each other out are both saved', async () => {
  const [one, two] = [anEnrollment(), anEnrollment({ id: enrollmentId('two') })];
  await store.commit(CONTOSO, { enrollments: [one, two] });
  const deadlock = ask(
    url,
    `do $$ begin
       update enrollments set doc = doc where id = 'two';
       perform pg_sleep(0.2);
       update enrollments set doc = doc where id = 'one';
     end $$`,
  ).catch(() => undefined);

  expect(await store.commit(CONTOSO, { enrollments: [next(one), next(two)] })).toBe('saved');
  await deadlock;
});
