import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { COMPILED } from '../compiled.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { createTeamsUser } from '../teams-user.ts';
import { MORNING } from '../torture/sellers.ts';
import { startBotProcess } from '../torture/start-bot-process.ts';
import { ALEX } from './reminding.ts';
import { enroll, startTestConnector, TENANT } from './whole-bot.ts';

const program = join(COMPILED, 'src/main.js');
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('a copy that is killed after it kept and before it answered has done it, five times out of five', async () => {
  const databaseUrl = await postgres.createEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bot-'));
  const connector = await startTestConnector();
  const start = () => startBotProcess({ program, folder, databaseUrl, requestsPerSecond: 9_999 }, MORNING);
  const survivor = await start();
  const store = await openPostgresStore(databaseUrl);
  onTestFinished(async () => {
    await Promise.all([survivor.kill(), store.close()]);
    await postgres.dropDatabase(databaseUrl);
    await rm(folder, { recursive: true });
  });
  const user = createTeamsUser({ botUrl: survivor.url, connector });
  await user.install();
  await enroll(user, 'Asha Rao in no-show');
  for (let kill = 1; kill <= 5; kill += 1) {
    const victim = await start();
    const activity = { type: 'message', text: 'note Asha Rao: likes tea', id: `delivered ${kill}` };
    const silent = await startTestConnector();
    silent.answerNext(...Array.from({ length: 10 }, () => 'hang' as const));
    const unanswered = createTeamsUser({ botUrl: victim.url, connector: silent })
      .post(activity)
      .catch(() => 'broken off');
    await silent.waitFor(() => true);
    await victim.kill();
    expect(await unanswered).toBe('broken off');
    await user.post(activity);
    const [enrollment] = await store.activeEnrollments(TENANT, ALEX);
    expect(enrollment?.history.slice(1).map(({ event }) => event.kind)).toEqual(
      Array.from({ length: kill }, () => 'note'),
    );
  }
}, 120_000);
