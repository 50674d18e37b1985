import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startBot } from './start-bot.ts';

/** `fetch` does not let anyone choose these headers. */
const statusOf = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const get = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    get.on('error', reject).end();
  });

describe('on this machine only', () => {
  test.each(['localhost', 'localhost:3978', '127.0.0.1:56150', '[::1]:3978'])(
    'asked for as %s it answers',
    async (host) => {
      const { url } = await startBot();
      expect(await statusOf(`${url}/healthz`, { host })).toBe(200);
    },
  );

  test.each<[string, Record<string, string>]>([
    ['another name', { host: 'bot.example' }],
    ['a name that begins like this machine’s', { host: 'localhost.evil.example' }],
    ['another address', { host: '192.168.1.5:3978' }],
    ['X-Forwarded-For', { 'x-forwarded-for': '1.2.3.4' }],
    ['X-Forwarded-Host', { 'X-Forwarded-Host': 'bot.example' }],
    ['X-Original-Host', { 'x-original-host': 'bot.example' }],
    ['Forwarded', { forwarded: 'for=1.2.3.4' }],
    ['Via', { via: '1.1 proxy' }],
    ['Cloudflare’s tunnel', { 'cf-connecting-ip': '1.2.3.4' }],
    ['a content network', { 'cdn-loop': 'cloudflare' }],
    ['ngrok', { 'ngrok-skip-browser-warning': '1' }],
    ['Tailscale', { 'tailscale-user-login': 'megan@contoso.com' }],
    ['Akamai', { 'True-Client-IP': '1.2.3.4' }],
    ['a load balancer of Amazon', { 'x-amzn-trace-id': 'Root=1' }],
    ['another way of saying where it comes from', { 'x-client-ip': '1.2.3.4' }],
  ])('with %s it refuses', async (_, headers) => {
    const { url } = await startBot();
    expect(await statusOf(`${url}/api/messages`, headers)).toBe(403);
    expect(await statusOf(`${url}/healthz`, headers)).toBe(403);
  });

  test.each([
    'https://smba.trafficmanager.net/in/',
    'http://192.168.1.5/',
    'http://localhost.evil.example/',
    'ftp://localhost/',
    'http://localhost/?to=elsewhere',
    'http://localhost/?',
    'http://localhost/#in',
    'http://megan@localhost/',
    'http://megan:secret@localhost/',
  ])('it sends nothing to %s', async (serviceUrl) => {
    const { user } = await startBot();
    expect((await user.post({ type: 'message', text: 'hello', serviceUrl })).status).toBe(403);
  });
});

test('behind a proxy production answers', async () => {
  const mode = {
    kind: 'production',
    appId: 'a',
    appPassword: 'b',
    appType: 'MultiTenant',
    allowedTenants: ['t'],
  } as const;
  const { url } = await startBot({}, { mode });
  expect(await statusOf(`${url}/healthz`, { host: 'bot.example', 'x-forwarded-for': '1.2.3.4' })).toBe(200);
});

test.each([
  ['/readyz', () => Promise.resolve(true), 200],
  ['/readyz', () => Promise.resolve(false), 503],
  ['/readyz', () => Promise.reject(new Error('no store')), 503],
  ['/healthz', () => Promise.resolve(false), 200],
  ['/elsewhere', () => Promise.resolve(true), 404],
  ['/%', () => Promise.resolve(true), 404],
])('GET %s', async (path, isReady, status) => {
  const { url } = await startBot({}, { isReady });
  expect((await fetch(url + path)).status).toBe(status);
});

test('the Playground’s first knock gets an answer', async () => {
  const { url } = await startBot();
  expect((await fetch(`${url}/api/messages`, { method: 'HEAD' })).status).toBe(405);
});

test('closing waits for what is left to send', async () => {
  const card = { kind: 'card', card: { type: 'AdaptiveCard' }, summary: 'After' } as const;
  const { user, connector, close } = await startBot({ pressed: () => Promise.resolve(card) });
  await user.post({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'm', value: {} });
  await close();
  expect(connector.calls).toMatchObject([{ method: 'PUT', status: 200 }]);
});
