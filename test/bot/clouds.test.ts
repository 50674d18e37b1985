import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOUDS, type Cloud } from '../../src/app/ports/cloud.ts';
import { trustOf } from '../../src/bot/cloud-addresses.ts';
import type { Mode } from '../../src/bot/mode.ts';
import type { Credentials } from '../../src/bot/own-tokens.ts';
import { microsoftIn } from '../../src/mail/microsoft/microsoft-cloud.ts';
import { personId, tenantId } from '../builders.ts';
import { startAuthority, type Authority } from './authority.ts';
import { startBot } from './start-bot.ts';

const APP = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TENANT = '8d6a3c1e-0b4f-4c57-9d3e-1f2a3b4c5d6e';

const modeIn = (cloud: Cloud, appTenantId?: string): Mode => ({
  kind: 'production',
  appId: APP,
  appPassword: 'secret',
  appType: appTenantId === undefined ? 'MultiTenant' : 'SingleTenant',
  allowedTenants: [TENANT],
  cloud,
  ...(appTenantId !== undefined && { appTenantId }),
});

let authority: Authority;
beforeAll(async () => {
  authority = await startAuthority();
});
afterAll(() => authority.close());

/** Where Teams is in each cloud. */
const SERVICES: Readonly<Record<Cloud, string>> = {
  Public: 'https://smba.trafficmanager.net/in/',
  USGov: 'https://smba.infra.gov.teams.microsoft.us/teams/',
  USGovDoD: 'https://smba.infra.dod.teams.microsoft.us/teams/',
  China: 'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams/',
};

const activity = (serviceUrl: string) => ({
  type: 'message',
  id: 'm1',
  text: 'hello',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT },
  from: { id: '29:alex', name: 'Alex', aadObjectId: 'alex' },
  recipient: { id: `28:${APP}` },
});

test.each(CLOUDS)('in %s the bot hears Teams of that cloud and of no other', async (cloud) => {
  const bot = await startBot({}, { mode: modeIn(cloud), trust: authority.trust });
  const now = Math.floor(Date.now() / 1000);
  const statusOf = async (serviceurl: string): Promise<number> => {
    const token = authority.sign({
      iss: authority.issuer,
      aud: APP,
      serviceurl,
      nbf: now - 60,
      exp: now + 3600,
    });
    const options = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity(serviceurl)),
    };
    return (await fetch(`${bot.url}/api/messages`, options)).status;
  };
  const statuses = await Promise.all(CLOUDS.map(async (one) => [one, await statusOf(SERVICES[one])]));
  expect(statuses).toEqual(CLOUDS.map((one) => [one, one === cloud ? 200 : 403]));
});

test.each([
  ['Public', undefined, 'https://api.botframework.com', 'https://login.microsoftonline.com/botframework.com'],
  [
    'USGov',
    undefined,
    'https://api.botframework.us',
    'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ],
  [
    'USGovDoD',
    undefined,
    'https://api.botframework.us',
    'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ],
  [
    'China',
    undefined,
    'https://api.botframework.azure.cn',
    'https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn',
  ],
  [
    'China',
    TENANT,
    'https://api.botframework.azure.cn',
    `https://login.partner.microsoftonline.cn/${TENANT}`,
  ],
] as const)('in %s (tenant %s) it asks for tokens for %s at %s', async (cloud, tenant, scope, login) => {
  const wanted: unknown[] = [];
  const credentials: Credentials = {
    isValidAppId: () => Promise.resolve(true),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: (...asked) => {
      wanted.push(asked.slice(0, 3));
      return Promise.resolve({ signRequest: (request) => Promise.resolve(request) });
    },
  };
  const bot = await startBot({}, { mode: modeIn(cloud, tenant), credentials });
  const to = {
    tenant: tenantId(TENANT),
    person: personId('p1'),
    conversationId: 'a:chat',
    serviceUrl: bot.connector.serviceUrl,
    userId: '29:p1',
    botId: '28:bot',
  };
  await bot.teams.messenger.send(to, { kind: 'text', text: 'hello' });
  expect(wanted).toEqual([[APP, scope, login]]);
  expect(trustOf(modeIn(cloud, tenant))?.ToBotFromChannelTokenIssuer ?? 'https://api.botframework.com').toBe(
    scope,
  );
});

test('mailboxes are asked about where they are', () => {
  expect(CLOUDS.map((cloud) => microsoftIn(cloud).graph)).toEqual([
    'https://graph.microsoft.com',
    'https://graph.microsoft.us',
    'https://dod-graph.microsoft.us',
    'https://microsoftgraph.chinacloudapi.cn',
  ]);
});
