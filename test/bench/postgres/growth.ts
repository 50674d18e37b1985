import type { Store } from '../../../src/app/ports/store.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { CONTOSO, MONDAY, anEnrollment, anEntry, day, personId, recordId } from '../../builders.ts';
import { ask, type Postgres } from '../../postgres.ts';
import { inTurns, median } from '../rounds.ts';
import type { Row } from '../table.ts';

const MANY = Number(process.env.BENCH_ENROLLMENTS ?? 100_000);
const A_SELLER = 20;
const CLAIMED = 500;
const ROUNDS = 15;
const NOW = '2026-11-23T03:30:00Z';

/** The same questions to a database and to one with ten times the rows. */
export async function measureGrowth(postgres: Postgres): Promise<readonly Row[]> {
  const [few, many] = [await filled(postgres, MANY / 10), await filled(postgres, MANY)];
  const beside = async (
    what: string,
    take: (store: Store, round: number) => Promise<unknown>,
  ): Promise<Row> => {
    const timed = (store: Store) => async (round: number) => {
      const start = performance.now();
      await take(store, round);
      return performance.now() - start;
    };
    const [small = [], large = []] = await inTurns(ROUNDS, [timed(few), timed(many)]);
    return rowOf(`${what}, ${MANY.toLocaleString('en')} enrollments`, large, 'a tenth of them', small);
  };
  const rows = [
    await beside(`${CLAIMED} due sellers found and claimed`, findAndClaim),
    await beside("a seller's day, 100 times", (store, round) =>
      hundredTimes((n) => store.dueEnrollments(CONTOSO, personId(`p${(round * 7 + n) % 400}`), MONDAY)),
    ),
    await beside("a record's status, 100 times", (store, round) =>
      hundredTimes((n) => store.enrollmentsOfRecord(CONTOSO, recordId(`r${round * 100 + n}`))),
    ),
    await whoIsDue(postgres),
  ];
  await Promise.all([few.close(), many.close()]);
  return rows;
}

const rowOf = (what: string, ours: readonly number[], name: string, other: readonly number[]): Row => ({
  what,
  unit: 'ms',
  ours: median(ours),
  other: { name, figure: median(other) },
  goal: { atMost: 1.5 },
});

async function hundredTimes(ask: (n: number) => Promise<readonly unknown[]>): Promise<void> {
  for (let n = 0; n < 100; n += 1) if ((await ask(n)).length === 0) throw new Error('Nothing was found');
}

/** Every round on another day, so that nobody has claimed it before. */
async function findAndClaim(store: Store, round: number): Promise<void> {
  const due = await store.peopleWithCardDue(NOW, CLAIMED);
  const today = day(`2027-01-${String(round + 1).padStart(2, '0')}`);
  const saved = await Promise.all(
    due.map(({ tenant, id }) =>
      store.commit(tenant, { claimDailyCard: { tenant, person: id, day: today, state: 'claimed' } }),
    ),
  );
  if (saved.filter((one) => one === 'saved').length !== CLAIMED) throw new Error('Not all were claimed');
}

/** How long it takes to find 500 who are due among few or many who are not. */
async function whoIsDue(postgres: Postgres): Promise<Row> {
  const find = async (notDue: number) => {
    const store = await withPeople(postgres, CLAIMED, notDue);
    return async () => {
      const start = performance.now();
      for (let time = 0; time < 10; time += 1) await store.peopleWithCardDue(NOW, 20_000);
      return performance.now() - start;
    };
  };
  const [few = [], many = []] = await inTurns(ROUNDS, [await find(1_000), await find(100_000)]);
  return rowOf('who is due, 100,000 are not, 10 times', many, '1,000 who are not', few);
}

async function withPeople(postgres: Postgres, due: number, notDue: number): Promise<Store> {
  const url = await postgres.createDatabase();
  const add = (name: string, count: number, at: string) =>
    ask(
      url,
      `insert into people (tenant, id, next_card_at, doc)
       select 'contoso', '${name}' || n, $1::timestamptz + n * interval '1 millisecond', $2::jsonb
       from generate_series(1, ${count}) n`,
      [at, JSON.stringify({ tenant: 'contoso', settings: {}, seen: {} })],
    );
  await add('due', due, '2026-11-23T03:00:00Z');
  await add('later', notDue, '2026-11-24T03:30:00Z');
  await ask(url, 'vacuum analyze');
  return openPostgresStore(url);
}

/** A number of enrollments, twenty per seller, of which 500 are due, with three history entries each. */
async function filled(postgres: Postgres, enrollments: number): Promise<Store> {
  const url = await postgres.createDatabase();
  const { history, ...doc } = anEnrollment();
  const sellers = enrollments / A_SELLER;
  await ask(
    url,
    `insert into people (tenant, id, next_card_at, doc)
     select 'contoso', 'p' || n,
       timestamptz '2026-11-23 03:00Z' + case when n < ${CLAIMED} then 0 else 1 end * interval '1 day',
       jsonb_build_object('tenant', 'contoso', 'id', 'p' || n)
     from generate_series(0, ${sellers - 1}) n`,
  );
  await ask(
    url,
    `insert into enrollments (tenant, id, revision, seller, record, active, due_on, started_at, doc)
     select 'contoso', 'e' || n, 3, 'p' || n % ${sellers}, 'r' || n, true,
       date '2026-11-20' + n / ${sellers} % ${A_SELLER}, timestamptz '2026-10-01' + n * interval '1 second', $1::jsonb
     from generate_series(0, ${enrollments - 1}) n`,
    [JSON.stringify(doc)],
  );
  await ask(
    url,
    `insert into enrollment_history (tenant, enrollment, revision, person, at, saved_by, entry)
     select tenant, id, step, seller, started_at, gen_random_uuid(), $1::jsonb
     from enrollments, generate_series(1, 3) step`,
    [JSON.stringify(history[0] ?? anEntry())],
  );
  await ask(url, 'vacuum analyze');
  return openPostgresStore(url);
}
