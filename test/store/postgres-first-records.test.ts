import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOf } from '../../src/importing/match.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { aRecord, CONTOSO, recordId } from '../builders.ts';
import { ask, startPostgres, type Postgres } from '../postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const RECORDS = 2_000;
const ROUNDS = 10;

test('records of a first import are found by indexes, though none was there when it was first asked for some', async () => {
  const url = await postgres.createDatabase();
  const store = await openPostgresStore(url);
  const records = Array.from({ length: RECORDS }, (_, at) =>
    aRecord({
      id: recordId(`r${at}`),
      name: `Person ${at}`,
      email: `p${at}@contoso.example`,
      phone: `98765 ${10_000 + at}`,
    }),
  );
  const some = keysOf(records.slice(0, 200));
  const find = () => store.recordsByKeys(CONTOSO, some);
  for (let round = 0; round < ROUNDS; round += 1) await find();
  await store.commit(CONTOSO, { records });
  expect(await find()).toHaveLength(200);
  await store.close();
  const [read] = await ask(
    url,
    `select sum(seq_tup_read + idx_tup_fetch)::integer as count from pg_stat_user_tables where relname in ('records', 'record_words')`,
  );
  expect((read as { readonly count: number }).count).toBeLessThanOrEqual(10 * RECORDS);
  await postgres.dropDatabase(url);
});
