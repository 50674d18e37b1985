import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { COMPILED } from '../compiled.ts';
import { createTeamsUser } from '../teams-user.ts';
import { startLoopbackTeams } from '../torture/loopback-teams.ts';
import { temporaryFolder } from '../whole/whole-bot.ts';
import { startConnector } from '../connector.ts';

const program = join(COMPILED, 'src/main.js');

type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string };

/** The built bot in a process of its own, with what it logged so far. */
async function startProcess() {
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, PORT: '0', PLAYGROUND: 'off', DATA_DIR: await temporaryFolder() },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = once(child, 'exit');
  const log: LogLine[] = [];
  const url = await new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (text) => {
      const line = JSON.parse(text) as LogLine;
      log.push(line);
      if (line.msg === 'listening') resolve(line.url as string);
    });
  });
  return {
    url,
    log,
    /** Its exit code, or that it is still there after ten seconds. */
    stop: async () => {
      child.kill('SIGTERM');
      return Promise.race([gone.then(([code]) => code as number), setTimeout(10_000, 'still running')]);
    },
  };
}

const linesOf = ({ log }: { readonly log: readonly LogLine[] }, msg: string) =>
  log.filter((line) => line.msg === msg);

/** Teams that takes so long for a message, and somebody's chat in it. */
async function startTeams(wayMs: number, botUrl: string) {
  const teams = await startLoopbackTeams(wayMs);
  const connector = await startConnector();
  onTestFinished(async () => {
    teams.close();
    await connector.close();
  });
  const user = createTeamsUser({ botUrl, connector, serviceUrl: teams.serviceUrl });
  const sent = () => teams.delivered.get(user.conversationId) ?? 0;
  return { teams, user, sent };
}

test('2,000 messages in one chat do not stop the bot from stopping', { timeout: 60_000 }, async () => {
  const bot = await startProcess();
  const { teams, user, sent } = await startTeams(2_000, bot.url);
  for (let posted = 0; posted < 2_000; posted += 1)
    user.post({ type: 'message', text: 'help' }).catch(() => undefined);
  await teams.reaches(2);

  expect(await bot.stop()).toBe(0);
  expect(sent()).toBeLessThan(15);
  const [line] = linesOf(bot, 'stopped before everything was sent');
  expect(line?.messages).toBeGreaterThan(5);
  expect(line?.messages).toBeLessThan(40);
});

test('nothing is lost, or said of it, where there is time for all', { timeout: 60_000 }, async () => {
  const bot = await startProcess();
  const { teams, user, sent } = await startTeams(300, bot.url);
  const posted = Array.from({ length: 5 }, () => user.post({ type: 'message', text: 'help' }));
  await teams.reaches(2);

  expect(await bot.stop()).toBe(0);
  expect((await Promise.all(posted)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(sent()).toBe(5);
  expect(linesOf(bot, 'stopped before everything was sent')).toEqual([]);
});
