import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { ask, enroll, noRenewals, read, startTestConnector, startWholeBot } from './whole-bot.ts';

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
