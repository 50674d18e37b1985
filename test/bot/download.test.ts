import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createDownload } from '../../src/bot/download.ts';
import { isTeamsFileHost } from '../../src/bot/file-hosts.ts';
import { startFileShelf } from '../file-host.ts';

type WriteAnswer = (response: ServerResponse) => void;

const TIMEOUT_MS = 400;
const MEGABYTE = Buffer.alloc(1024 * 1024, 'x');

const of =
  (
    status: number,
    headers: Readonly<Record<string, string | number>>,
    ...parts: (string | Buffer)[]
  ): WriteAnswer =>
  (response) => {
    response.writeHead(status, headers);
    for (const part of parts) response.write(part);
    response.end();
  };

const to = (location: string) => of(302, { location });

/** What comes of a file on a host of files; `elsewhere` leads to a host that is none. */
async function download(files: Readonly<Record<string, WriteAnswer>>, path = 'file') {
  const foreign = await startFileShelf({ secrets: of(200, {}, 'secrets') });
  const shelf = await startFileShelf({ elsewhere: to(`${foreign.url}/secrets`), ...files });
  const logged: unknown[] = [];
  const note = (...line: unknown[]) => void logged.push(line);
  const isFileHost = ({ origin }: URL) => origin === shelf.url;
  const log = { info: note, warn: note, error: note };
  const fetchFile = createDownload({ isFileHost, timeoutMs: TIMEOUT_MS, log });
  const file = await fetchFile({ kind: 'file', name: 'a.csv', url: `${shelf.url}/${path}?tempauth=key` });
  return { file, requests: shelf.requests, foreign: foreign.requests, logged: JSON.stringify(logged) };
}

const UNAVAILABLE = { ok: false, problem: 'unavailable' };
const TOO_LARGE = { ok: false, problem: 'too-large' };

test('a file is fetched whole, in one request without a token', async () => {
  const { file, requests, logged } = await download({
    file: of(200, { 'content-type': 'text/csv' }, 'Asha,', 'राव'),
  });
  expect(file).toEqual({
    ok: true,
    value: { name: 'a.csv', content: Buffer.from('Asha,राव'), mediaType: 'text/csv' },
  });
  expect(requests.map(({ method, headers }) => [method, headers.authorization, headers.cookie])).toEqual([
    ['GET', undefined, undefined],
  ]);
  expect(logged).toBe('[]');
});

test('a file of 10 MB is taken, and an empty one', async () => {
  const { file } = await download({ file: of(200, {}, ...Array<Buffer>(10).fill(MEGABYTE)) });
  expect(file.ok && file.value.content.byteLength).toBe(10 * 1024 * 1024);
  const { file: empty } = await download({ file: of(200, {}) });
  expect(empty.ok && empty.value.content.byteLength).toBe(0);
});

test.each<[string, WriteAnswer]>([
  ['says that it is larger', of(200, { 'content-length': 11 * 1024 * 1024 }, 'x')],
  ['is larger without saying so', of(200, {}, ...Array<Buffer>(11).fill(MEGABYTE))],
  ['never ends', endless],
])('a file that %s is cut', async (_, answer) => {
  const { file, logged } = await download({ file: answer });
  expect(file).toEqual(TOO_LARGE);
  expect(logged).toContain('too large');
});

/** As fast as it is read, until nobody reads it. Node 24 answers a write to nobody at once, so others get a turn between. */
function endless(response: ServerResponse): void {
  if (response.destroyed) return;
  response.write(MEGABYTE, () => setImmediate(endless, response));
}

test.each<[string, WriteAnswer]>([
  ['ends before the length it says', cutShort],
  ['trickles', trickle],
  ['has an answer that never begins', () => undefined],
  ['breaks off', (response) => void response.socket?.destroy()],
])('a file that %s is not taken', async (_, answer) => {
  const { file } = await download({ file: answer });
  expect(file).toEqual(UNAVAILABLE);
});

function cutShort(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 100 });
  response.write('Asha', () => response.socket?.destroy());
}

function trickle(response: ServerResponse): void {
  const ticking = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(ticking));
}

test('more than it says is not read', async () => {
  const { file } = await download({
    file: ({ socket }) => void socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nAsha and much more'),
  });
  expect(file.ok && Buffer.from(file.value.content).toString()).toBe('Asha');
});

test.each([201, 204, 206, 301, 304, 400, 401, 403, 404, 410, 429, 500, 503])(
  'nothing is tried again where a host answers %s',
  async (status) => {
    const { file, requests, logged } = await download({ file: of(status, {}) });
    expect(file).toEqual(UNAVAILABLE);
    expect(requests).toHaveLength(1);
    expect(logged).toContain(`status ${status}`);
    expect(logged).not.toContain('key');
  },
);

test('of many files at once, eight are fetched and the others wait', async () => {
  const open: ServerResponse[] = [];
  const shelf = await startFileShelf({ file: (response) => void open.push(response) });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const fetchFile = createDownload({ isFileHost: () => true, log });
  const sent = { kind: 'file', name: 'a.csv', url: `${shelf.url}/file` } as const;
  const files = Array.from({ length: 20 }, () => fetchFile(sent));
  const most: number[] = [];
  while (shelf.requests.length < files.length || open.length > 0) {
    await new Promise(setImmediate);
    most.push(open.length);
    if (open.length === 8 || shelf.requests.length === files.length) open.shift()?.end('Asha');
  }
  expect(Math.max(...most)).toBe(8);
  expect((await Promise.all(files)).every(({ ok }) => ok)).toBe(true);
});

test('a redirect within the hosts of files is followed', async () => {
  const { file, requests } = await download({ file: to('/there?tempauth=key'), there: of(200, {}, 'Asha') });
  expect(file.ok && Buffer.from(file.value.content).toString()).toBe('Asha');
  expect(requests.map(({ url }) => url)).toEqual(['/file?tempauth=key', '/there?tempauth=key']);
});

test('a redirect to another host is not', async () => {
  const { file, foreign, logged } = await download({}, 'elsewhere');
  expect(file).toEqual(UNAVAILABLE);
  expect(foreign).toEqual([]);
  expect(logged).toContain('host not allowed');
});

test.each([
  'file:///etc/passwd',
  'http://[',
  '',
  'ftp://127.0.0.1/x',
  '//evil.example/x',
  'http://a:b@127.0.0.1/',
])('nor is one to “%s”', async (location) => {
  expect((await download({ file: to(location) })).file).toEqual(UNAVAILABLE);
});

test('nor one in a circle', async () => {
  const { file, requests, logged } = await download({ file: to('/file') });
  expect(file).toEqual(UNAVAILABLE);
  expect(requests).toHaveLength(4);
  expect(logged).toContain('too many redirects');
});

test.each(['http://127.0.0.1:1/x', 'https://contoso.sharepoint.com.evil.example/x', 'no address', ''])(
  'nothing is asked at “%s”',
  async (url) => {
    const lines: unknown[] = [];
    const note = (...line: unknown[]) => void lines.push(line);
    const log = { info: note, warn: note, error: note };
    const file = await createDownload({ isFileHost: isTeamsFileHost, log })({ kind: 'file', name: 'a', url });
    expect(file).toEqual(UNAVAILABLE);
    expect(JSON.stringify(lines)).toContain('host not allowed');
  },
);
