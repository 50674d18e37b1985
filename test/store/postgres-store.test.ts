import { afterAll, beforeAll } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { describeStore } from './contract.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describeStore('the store on PostgreSQL', async () => {
  const url = await postgres.createDatabase();
  let store = await openPostgresStore(url);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = await openPostgresStore(url));
    },
    dispose: async () => {
      await store.close();
      await postgres.dropDatabase(url);
    },
  };
});
