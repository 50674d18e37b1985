import https from 'node:https';
import { expect, onTestFinished, test } from 'vitest';
import { useProxy } from '../../src/bot/outgoing-proxy.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import { createGraphClient } from '../../src/mail/graph/graph-client.ts';
import { startMicrosoft, startProxy } from './proxied.ts';

const nobody = () => undefined;
const LOG = { info: nobody, warn: nobody, error: nobody };

function through(url: string, except: readonly string[] = []): void {
  const before = https.globalAgent;
  useProxy({ url, except }, LOG);
  onTestFinished(() => void Object.assign(https, { globalAgent: before }));
}

const ask = (url?: string) =>
  createGraphClient({
    tokens: { get: () => Promise.resolve('token'), renew: nobody },
    clock: { now: () => new Date('2026-11-30T04:10:00Z') },
    ...(url === undefined ? {} : { url }),
  })(
    { tenant: 'contoso' as TenantId, person: 'ravi' as PersonId },
    { method: 'POST', path: '/sendMail', body: {} },
  );

test('Graph is asked through the proxy, which sees its host alone', async () => {
  const proxy = await startProxy(await startMicrosoft({}));
  through(proxy.url);
  // Nobody vouches for that certificate here, so nothing gets there.
  expect(await ask()).toEqual({ kind: 'not-asked', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(proxy.asked).toEqual([{ host: 'graph.microsoft.com:443', authorization: undefined }]);
});

test('a proxy that is away carried nothing', async () => {
  through('http://127.0.0.1:1');
  expect(await ask()).toEqual({ kind: 'not-asked', reason: 'ECONNREFUSED' });
});

test('hosts of NO_PROXY are reached without it', async () => {
  const port = await startMicrosoft({});
  const proxy = await startProxy(port);
  through(proxy.url, ['localhost']);
  expect((await ask(`https://localhost:${port}/v1.0`)).kind).toBe('not-asked');
  expect(proxy.asked).toEqual([]);
});
