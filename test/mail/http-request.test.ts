import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { requestOnce } from '../../src/mail/graph/http-request.ts';
import { retryAfterMs } from '../../src/mail/graph/retry-after.ts';
import { CERTIFICATE, KEY } from '../production/proxied.ts';

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const post = (url: string) => requestOnce({ url, method: 'POST', headers: {}, body: 'x' }, 2_000);

test('a certificate that nobody vouches for gets nothing', async () => {
  let asked = 0;
  const server = https.createServer({ key: KEY, cert: CERTIFICATE }, (_request, response) => {
    asked += 1;
    response.end();
  });
  const answer = await post(`https://localhost:${await listen(server)}/`);
  expect(answer).toEqual({ kind: 'not-asked', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(asked).toBe(0);
});

test('a line that breaks before it is safe carried nothing', async () => {
  const port = await listen(net.createServer((socket) => void socket.destroy()));
  expect((await post(`https://localhost:${port}/`)).kind).toBe('not-asked');
});

test('a line that breaks once it was open may have carried it', async () => {
  const port = await listen(
    net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.resetAndDestroy());
    }),
  );
  expect((await post(`http://127.0.0.1:${port}/`)).kind).toBe('lost');
});

test('a redirect is an answer like others', async () => {
  const paths: (string | undefined)[] = [];
  const server = http.createServer((request, response) => {
    paths.push(request.url);
    response.writeHead(307, { location: '/elsewhere' });
    response.end();
  });
  const answer = await post(`http://127.0.0.1:${await listen(server)}/here`);
  expect(answer).toMatchObject({ kind: 'answered', status: 307 });
  expect(paths).toEqual(['/here']);
  server.closeAllConnections();
});

test('an answer without an end is known by its status alone', async () => {
  const server = http.createServer((_request, response) => {
    response.writeHead(202, { 'content-length': '100' });
    response.write('half', () => response.socket?.destroy());
  });
  expect(await post(`http://127.0.0.1:${await listen(server)}/`)).toMatchObject({
    kind: 'answered',
    status: 202,
  });
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Mon, 30 Nov 2026 04:11:30 GMT', 90_000],
  ['Mon, 30 Nov 2026 04:00:00 GMT', 0],
  ['99999999999', 86_400_000],
  ['soon', undefined],
  ['-5', 0],
  [undefined, undefined],
])('to retry after %j is to wait %j ms', (header, ms) => {
  expect(retryAfterMs(header, new Date('2026-11-30T04:10:00Z'))).toBe(ms);
});
