import { afterAll, beforeAll } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { describeStore } from './contract.ts';

let postgres: Postgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
});
afterAll(async () => {
  await postgres.dropDatabase(url);
  await postgres.stop();
});

describeStore('the store on PostgreSQL', async () => {
  await postgres.emptyDatabase(url);
  let store = await openPostgresStore(url);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = await openPostgresStore(url));
    },
    dispose: () => store.close(),
  };
});
