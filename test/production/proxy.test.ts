import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import https from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isExcepted, useProxy } from '../../src/bot/outgoing-proxy.ts';
import { BOT_TOKEN, startAuthority } from '../bot/authority.ts';
import { COMPILED } from '../compiled.ts';
import { createTeamsUser } from '../teams-user.ts';
import { startTestConnector, temporaryFolder } from '../whole/whole-bot.ts';
import { CERTIFICATE, startMicrosoft, startProxy } from './proxied.ts';

const BOT = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';
const TEAMS = 'https://smba.trafficmanager.net/';

const program = join(COMPILED, 'src/main.js');

/** Resolves with where it listens; `log` goes on to fill. */
async function startMain(env: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'microsoft.pem'), CERTIFICATE);
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      NODE_EXTRA_CA_CERTS: join(folder, 'microsoft.pem'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const log: string[] = [];
  const url = await new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      const { msg, url } = JSON.parse(line) as { readonly msg: string; readonly url?: string };
      if (msg === 'listening') resolve(`http://127.0.0.1:${new URL(url ?? '').port}`);
    });
  });
  return { url, log };
}

test(
  'everything to Microsoft goes through the proxy: keys, sign-in and messages',
  { timeout: 60_000 },
  async () => {
    const authority = await startAuthority('https://api.botframework.com');
    onTestFinished(() => authority.close());
    const connector = await startTestConnector();
    const login = Number(new URL(authority.url).port);
    const proxy = await startProxy(
      await startMicrosoft({
        'login.botframework.com': login,
        'login.microsoftonline.com': login,
        'smba.trafficmanager.net': Number(new URL(connector.serviceUrl).port),
      }),
    );
    const bot = await startMain({
      CLIENT_ID: BOT,
      CLIENT_SECRET: 'secret',
      TENANT_ID: TENANT,
      ALLOWED_TENANTS: TENANT,
      HTTPS_PROXY: proxy.url.replace('//', '//anukram:p%40ss@'),
    });
    const now = Math.floor(Date.now() / 1000);
    const token = authority.sign({
      iss: authority.issuer,
      aud: BOT,
      serviceurl: TEAMS,
      nbf: now - 60,
      exp: now + 3600,
    });
    const user = createTeamsUser({
      botUrl: bot.url,
      connector,
      tenantId: TENANT,
      serviceUrl: TEAMS,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await user.say('hi')).toHaveLength(1);
    expect(await user.say('help')).toHaveLength(1);
    expect(connector.calls.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${BOT_TOKEN}`,
      `Bearer ${BOT_TOKEN}`,
    ]);
    const hosts = proxy.asked.map(({ host }) => host);
    expect([...new Set(hosts)].sort()).toEqual([
      'login.botframework.com:443',
      'login.microsoftonline.com:443',
      'smba.trafficmanager.net:443',
    ]);
    // One line serves both messages.
    expect(hosts.filter((host) => host.startsWith('smba'))).toHaveLength(1);
    const basic = `Basic ${Buffer.from('anukram:p@ss').toString('base64')}`;
    expect(new Set(proxy.asked.map(({ authorization }) => authorization))).toEqual(new Set([basic]));
    expect(bot.log.join()).toContain('go through a proxy');
    expect(bot.log.join()).not.toMatch(/p%40ss|p@ss/);
  },
);

test.each([
  [[], 1],
  [['localhost'], 0],
])('a host that is excepted is reached without the proxy: %j', async (except, asked) => {
  const port = await startMicrosoft({});
  const proxy = await startProxy(port);
  const quiet = () => undefined;
  const agent = useProxy({ url: proxy.url, except }, { info: quiet, warn: quiet, error: quiet });
  onTestFinished(() => agent.destroy());
  const secured = await new Promise((resolve, reject) => {
    https
      .get(`https://localhost:${port}/`, { agent, ca: CERTIFICATE }, (answer) => resolve(answer.statusCode))
      .on('error', reject);
  });
  expect(secured).toBe(404);
  expect(proxy.asked).toHaveLength(asked);
});

describe('NO_PROXY', () => {
  test.each([
    ['smba.trafficmanager.net', true],
    ['trafficmanager.net', true],
    ['.trafficmanager.net', true],
    ['*.trafficmanager.net', true],
    ['SMBA.TrafficManager.net', true],
    ['smba.trafficmanager.net:443', true],
    ['*', true],
    ['smba.trafficmanager.net:8443', false],
    ['manager.net', false],
    ['example.com', false],
    ['.', false],
  ])('%s', (entry, excepted) => {
    expect(isExcepted(['other.example', entry], 'smba.trafficmanager.net', 443)).toBe(excepted);
  });
});
