import { gzipSync } from 'node:zlib';
import { TokenCredentials } from 'botframework-connector';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ConversationReference } from '../../src/app/ports/messenger.ts';
import type { Credentials } from '../../src/bot/own-tokens.ts';
import type { Mode } from '../../src/bot/mode.ts';
import { personId, tenantId } from '../builders.ts';
import { createFastTime } from '../machine-time.ts';
import { newKey, startAuthority, type Authority, type Claims } from './authority.ts';
import { startBot } from './start-bot.ts';

const APP = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TENANT = '8d6a3c1e-0b4f-4c57-9d3e-1f2a3b4c5d6e';
const SERVICE = 'https://smba.trafficmanager.net/in/';

type SignRequest = Awaited<ReturnType<Credentials['createCredentials']>>['signRequest'];

const mode: Mode = {
  kind: 'production',
  appId: APP,
  appPassword: 'secret',
  appType: 'MultiTenant',
  allowedTenants: [TENANT],
};

let authority: Authority;
beforeAll(async () => {
  authority = await startAuthority();
  // The SDK prints every bad token.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await authority.close();
});

const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;

const goodClaims = (): Claims => ({
  iss: authority.issuer,
  aud: APP,
  serviceurl: SERVICE,
  nbf: seconds(-60),
  exp: seconds(3600),
});

const without = (name: string): Claims =>
  Object.fromEntries(Object.entries(goodClaims()).filter(([key]) => key !== name));

const goodToken = (claims: Claims = {}) => `Bearer ${authority.sign({ ...goodClaims(), ...claims })}`;

const message = (fields: object = {}) => ({
  type: 'message',
  id: 'm1',
  text: 'hello',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT },
  from: { id: '29:alex', name: 'Alex', aadObjectId: 'alex' },
  recipient: { id: `28:${APP}` },
  ...fields,
});

async function startProduction() {
  const heard: string[] = [];
  const bot = await startBot(
    { said: (_, { text }) => Promise.resolve(void heard.push(text)).then(() => []) },
    { mode, trust: authority.trust },
  );
  const post = async (
    authorization: string | undefined,
    body: string | Buffer,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization !== undefined && { authorization }),
        ...headers,
      },
      body,
    });
    return { status: response.status, body: await response.text() };
  };
  return { ...bot, heard, post };
}

describe('accepted', () => {
  const cases: readonly (readonly [string, () => Claims, object])[] = [
    ['a token of the channel for this bot', () => ({}), {}],
    ['one that ended four minutes ago: clocks differ', () => ({ exp: seconds(-240) }), {}],
    [
      'the tenant in another case',
      () => ({}),
      { conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT.toUpperCase() } },
    ],
    [
      'the tenant where older activities have it',
      () => ({}),
      { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: { tenant: { id: TENANT } } },
    ],
  ];
  test.each(cases)('%s', async (_, claims, fields) => {
    const { post, heard } = await startProduction();
    expect((await post(goodToken(claims()), JSON.stringify(message(fields)))).status).toBe(200);
    expect(heard).toEqual(['hello']);
  });
});

describe('refused for its token', () => {
  const stranger = newKey();
  const cases: readonly (readonly [string, () => string | undefined])[] = [
    ['none', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', () => `Basic ${Buffer.from('a:b').toString('base64')}`],
    ['a scheme in lower case', () => goodToken().replace('Bearer', 'bearer')],
    ['no JWT', () => 'Bearer garbage'],
    ['three parts of garbage', () => 'Bearer a.b.c'],
    ['a payload that is no object', () => `Bearer a.${Buffer.from('7').toString('base64url')}.c`],
    ['something behind the token', () => `${goodToken()} more`],
    ['another issuer', () => goodToken({ iss: 'https://sts.windows.net/x/' })],
    ['a list of issuers', () => goodToken({ iss: [authority.issuer] })],
    ['no issuer', () => `Bearer ${authority.sign(without('iss'))}`],
    ['another bot', () => goodToken({ aud: '00000000-0000-4000-8000-000000000000' })],
    ['no audience', () => `Bearer ${authority.sign(without('aud'))}`],
    ['ended', () => goodToken({ exp: seconds(-400) })],
    ['no end', () => `Bearer ${authority.sign(without('exp'))}`],
    ['an end that is a text', () => goodToken({ exp: '9999999999' })],
    ['not begun', () => goodToken({ nbf: seconds(1000) })],
    ['for another service address', () => goodToken({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['for no service address', () => `Bearer ${authority.sign(without('serviceurl'))}`],
    ['a tenant that the SDK would remember', () => goodToken({ tid: 'x' })],
    [
      'dressed as another bot',
      () => goodToken({ ver: '1.0', appid: 'aaaaaaaa-0000-4000-8000-000000000000' }),
    ],
    ['not signed', () => `Bearer ${authority.sign(goodClaims(), { alg: 'none' }).replace(/[^.]+$/, '')}`],
    ['not signed but with a signature', () => `Bearer ${authority.sign(goodClaims(), { alg: 'none' })}`],
    ['signed with the public key', () => `Bearer ${authority.signConfused(goodClaims())}`],
    ['signed by a stranger', () => `Bearer ${authority.sign(goodClaims(), {}, stranger.privateKey)}`],
    [
      'with a key of its own',
      () =>
        `Bearer ${authority.sign(goodClaims(), { jwk: stranger.publicKey.export({ format: 'jwk' }) }, stranger.privateKey)}`,
    ],
    ['of an unknown key', () => `Bearer ${authority.sign(goodClaims(), { kid: 'key-2' })}`],
    ['of no key', () => `Bearer ${authority.sign(goodClaims(), { kid: undefined })}`],
    ['changed afterwards', () => goodToken().replace(/.{4}$/, 'AAAA')],
  ];
  test.each(cases)('%s', async (_, token) => {
    const { post, heard } = await startProduction();
    expect(await post(token(), JSON.stringify(message()))).toEqual({ status: 401, body: '' });
    expect(heard).toEqual([]);
  });
});

describe('refused though the token is good', () => {
  const personal = { id: 'a:1', conversationType: 'personal' };
  const cases: readonly (readonly [string, () => object, number])[] = [
    ['another tenant', () => message({ conversation: { ...personal, tenantId: APP } }), 403],
    ['two tenants', () => message({ channelData: { tenant: { id: APP } } }), 403],
    ['no tenant', () => message({ conversation: personal }), 403],
    ['another channel', () => message({ channelId: 'webchat' }), 403],
    ['no channel', () => message({ channelId: undefined }), 400],
    ['no service address', () => message({ serviceUrl: undefined }), 400],
    ['an empty service address', () => message({ serviceUrl: '' }), 400],
    ['no person', () => message({ from: { id: '29:guest' } }), 403],
    ['no sender', () => message({ from: undefined }), 400],
    ['no recipient', () => message({ recipient: undefined }), 400],
    ['no conversation', () => message({ conversation: undefined }), 400],
    ['no type', () => message({ type: undefined }), 400],
    ['a list', () => [message()], 400],
    ['an empty object', () => ({}), 400],
    ['more than 256 KB', () => message({ text: 'x'.repeat(300_000) }), 413],
  ];
  test.each(cases)('%s', async (_, body, status) => {
    const { post, heard } = await startProduction();
    expect((await post(goodToken(), JSON.stringify(body()))).status).toBe(status);
    expect(heard).toEqual([]);
  });

  test.each([
    'http://smba.trafficmanager.net/in/',
    'https://smba.trafficmanager.net.evil.example/in/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.trafficmanager.net/',
    'https://127.0.0.1/',
    'file:///etc/passwd',
  ])('the service address %s', async (serviceUrl) => {
    const { post, heard } = await startProduction();
    expect(
      (await post(goodToken({ serviceurl: serviceUrl }), JSON.stringify(message({ serviceUrl })))).status,
    ).toBe(403);
    expect(heard).toEqual([]);
  });
});

describe('a body', () => {
  const bodies: readonly (readonly [string, string | Buffer, Record<string, string>, number])[] = [
    ['of broken JSON', '{"type":', {}, 400],
    ['of no JSON at all', 'hello', { 'content-type': 'text/plain' }, 400],
    ['of JSON under another name', JSON.stringify(message()), { 'content-type': 'text/plain' }, 400],
    ['that is empty', '', {}, 400],
    ['that is null', 'null', {}, 400],
    ['of a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['with files', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['with a type of nonsense', '{}', { 'content-type': ';;;' }, 400],
    ['that is compressed', gzipSync('{}'), { 'content-encoding': 'gzip' }, 415],
    ['that claims to be compressed', 'not gzip', { 'content-encoding': 'gzip' }, 415],
    ['with another checksum', '{}', { 'content-md5': 'AAAA' }, 400],
    ['of endless nesting', '['.repeat(100_000), {}, 400],
  ];
  test.each(bodies)('%s is refused', async (_, body, headers, status) => {
    const { post, heard } = await startProduction();
    expect((await post(goodToken(), body, headers)).status).toBe(status);
    expect(heard).toEqual([]);
  });

  test('cannot change what objects are', async () => {
    const { post, heard } = await startProduction();
    const body = JSON.stringify(message()).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    expect((await post(goodToken(), body)).status).toBe(200);
    expect(heard).toEqual(['hello']);
    expect({}).not.toHaveProperty('polluted');
  });

  test('that comes twice is heard once', async () => {
    const { post, heard } = await startProduction();
    const body = JSON.stringify(message());
    expect([(await post(goodToken(), body)).status, (await post(goodToken(), body)).status]).toEqual([
      200, 200,
    ]);
    expect(heard).toEqual(['hello']);
  });
});

test('an invoke is answered in production too', async () => {
  const { post } = await startProduction();
  const answer = await post(
    goodToken(),
    JSON.stringify(message({ type: 'invoke', name: 'adaptiveCard/action', value: {} })),
  );
  expect(JSON.parse(answer.body)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'pressed',
  });
});

const chatOf = (serviceUrl: string): ConversationReference => ({
  tenant: tenantId(TENANT),
  person: personId('p1'),
  conversationId: 'a:chat',
  serviceUrl,
  userId: '29:p1',
  botId: '28:bot',
});

test('without a token of its own the bot sends nothing, and may try again', async () => {
  const bot = await startBot({}, { mode, trust: authority.trust, time: createFastTime() });
  const to = chatOf(bot.connector.serviceUrl);
  const sent = await bot.teams.messenger.send(to, { kind: 'text', text: 'hello' });
  expect(sent).toMatchObject({ kind: 'failed', problem: 'busy' });
  expect(bot.connector.calls).toEqual([]);
});

const credentialsWith = (signRequest: SignRequest): Credentials => ({
  isValidAppId: () => Promise.resolve(true),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () => Promise.resolve({ signRequest }),
});

test('a token is verified once', async () => {
  let verified = 0;
  const credentials = {
    ...credentialsWith((request) => Promise.resolve(request)),
    isValidAppId: () => Promise.resolve((verified += 1) > 0),
  };
  const bot = await startBot({}, { mode, trust: authority.trust, credentials });
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: goodToken() },
    body: JSON.stringify(message()),
  });
  expect([response.status, verified]).toEqual([200, 1]);
});

test('everything carries a token of its own, and what leaves together shares one', async () => {
  let tokens = 0;
  const credentials = credentialsWith((request) => {
    tokens += 1;
    return new TokenCredentials(`token-${tokens}`).signRequest(request);
  });
  const bot = await startBot({}, { mode, trust: authority.trust, credentials });
  const send = (conversationId: string) =>
    bot.teams.messenger.send(
      { ...chatOf(bot.connector.serviceUrl), conversationId },
      { kind: 'text', text: 'hello' },
    );
  await Promise.all([send('a:1'), send('a:2')]);
  await send('a:3');
  expect(bot.connector.calls.map(({ authorization }) => authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-1',
    'Bearer token-2',
  ]);
});

test('a token that does not come is not waited for: nothing is sent, also not later', async () => {
  let comes: () => void = () => undefined;
  const token = new Promise<void>((resolve) => (comes = resolve));
  const credentials = credentialsWith((request) => token.then(() => request));
  const bot = await startBot(
    {},
    { mode, trust: authority.trust, time: createFastTime(), sendTimeoutMs: 500, credentials },
  );
  const to = chatOf(bot.connector.serviceUrl);
  const sent = await bot.teams.messenger.send(to, { kind: 'text', text: 'hello' });
  expect(sent).toMatchObject({ kind: 'failed', problem: 'busy' });
  comes();
  const next = await bot.teams.messenger.send(to, { kind: 'text', text: 'and now' });
  expect(next).toMatchObject({ kind: 'sent' });
  expect(bot.connector.calls.map(({ activity }) => activity.text)).toEqual(['and now']);
});
