import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { personId } from '../builders.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { startWithFiles } from './bot-with-files.ts';
import { ask, enroll, noRenewals, read, startTestConnector, startWholeBot, TENANT } from './whole-bot.ts';

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

test('on PostgreSQL a seller is led through their days, across a restart of the bot', async () => {
  const connector = await startTestConnector();
  const first = await startWholeBot({ store: await openPostgresStore(url), connector, samples: noRenewals });
  await first.user.install();
  const card = await enroll(first.user, 'Asha Rao in no-show');
  expect(read(card)).toContain('Asha Rao');
  await first.user.press(card, 'Sent');
  await first.stop();

  const second = await startWholeBot({ store: await openPostgresStore(url), connector, samples: noRenewals });
  expect(read(await ask(second.user, 'status of asha roa'))).toMatch(/Asha Rao[^]*sent/i);
  expect(await second.comes('2026-12-01T03:31:00Z')).toBe(1);
  expect(await second.comes('2026-12-01T03:32:00Z')).toBe(0);
  expect(second.logged.filter((line) => line.includes('failed'))).toEqual([]);
});

test('on PostgreSQL, a record in two rows of a list is imported once', async () => {
  const list = `Record ID,Name,Email,City
test Ila Rane,Ila Rane,new@t.example,Pune
test Ila Rane,Ila Rane,ila@t.example,Delhi
,Ila Rane,ila@t.example,Agra`;
  const store = await openPostgresStore(url);
  const { user, addRecord, attached, send } = await startWithFiles(
    { 'a.csv': Buffer.from(list) },
    undefined,
    {
      store,
      samples: noRenewals,
    },
  );
  const owner = personId('11111111-aaaa-4aaa-8aaa-111111111111');
  const { id } = await addRecord('Ila Rane', { email: 'ila@t.example', owner });
  await send([attached('a.csv')], { text: 'contacts' });
  expect(read(await ask(user, 'yes'))).toContain('Imported a.csv');
  expect(await store.records(TENANT, [id])).toMatchObject([{ city: 'Pune' }]);
});
