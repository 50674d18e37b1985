import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickKills } from './click-kills.ts';
import { morningKills } from './morning-kills.ts';
import { COMPILED } from '../compiled.ts';
import { startPostgres, type Postgres } from '../postgres.ts';

const bot = join(COMPILED, 'src/main.js');
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A database for one test. */
async function withDatabase<Value>(work: (url: string) => Promise<Value>): Promise<Value> {
  const url = await postgres.createEmptyDatabase();
  try {
    return await work(url);
  } finally {
    await postgres.dropDatabase(url);
  }
}

test(
  'of two bots that send 500 cards one is killed, 3 times: each seller gets one',
  { timeout: 240_000 },
  async () => {
    const { cards, unknown, problems } = await withDatabase((url) => morningKills(bot, url, 3));
    expect(problems).toEqual([]);
    expect(cards).toBe(1_500);
    // Those that were on their way when a bot died: at 75 a second, each for a few hundredths.
    expect(unknown).toBeLessThanOrEqual(30);
  },
);

test(
  'after 5 kills of a bot on a folder, among clicks and words, every acknowledged one is there, and nothing half',
  { timeout: 240_000 },
  async () => {
    const { commits, problems } = await clickKills(bot, undefined, 5);
    expect(problems).toEqual([]);
    expect(commits).toBeGreaterThan(20);
  },
);

test(
  'after 20 kills of a bot among clicks every acknowledged one is there, and nothing half',
  { timeout: 240_000 },
  async () => {
    const { commits, problems } = await withDatabase((url) => clickKills(bot, url, 20));
    expect(problems).toEqual([]);
    expect(commits).toBeGreaterThan(20);
  },
);
