import { expect, test } from 'vitest';
import { createUpload } from '../../src/bot/upload.ts';
import { startFileHost, type HostAnswer } from '../file-host.ts';

const isLoopback = ({ hostname }: URL): boolean => hostname === '127.0.0.1';

async function uploadTo(answer: HostAnswer, content: Uint8Array = Buffer.from('a,b')) {
  const host = await startFileHost(answer);
  const logged: unknown[] = [];
  const note = (_: string, fields?: unknown) => void logged.push(fields);
  const log = { info: note, warn: note, error: note };
  const upload = createUpload({ isFileHost: isLoopback, timeoutMs: 300, log });
  const place = { name: 'a.csv', contentUrl: host.url, uniqueId: 'u', fileType: 'csv' };
  const isStored = await upload({ ...place, uploadUrl: `${host.url}/up?key=secret` }, content);
  return { ...host, isStored, logged };
}

test('a file is put there in one request, without a token', async () => {
  const { isStored, uploads } = await uploadTo(201);
  expect(isStored).toBe(true);
  expect(uploads).toEqual([{ method: 'PUT', range: 'bytes 0-2/3', authorization: undefined, text: 'a,b' }]);
});

test('a host whose answer does not end has taken the file', async () => {
  expect((await uploadTo('endless')).isStored).toBe(true);
});

test.each<HostAnswer>([202, 301, 302, 307, 308, 401, 404, 429, 500, 503, 'hang'])(
  'nothing is repeated nor followed where a host answers %s',
  async (answer) => {
    const { isStored, uploads, logged } = await uploadTo(answer);
    expect(isStored).toBe(false);
    expect(uploads).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain('secret');
  },
);

test('a file of many megabytes is put there whole', async () => {
  const { isStored, uploads } = await uploadTo(200, Buffer.alloc(4_000_000, 'x'));
  expect(isStored).toBe(true);
  expect(uploads.map(({ text }) => text.length)).toEqual([4_000_000]);
});

test('a file that is larger than OneDrive takes at once is not sent', async () => {
  const { isStored, uploads } = await uploadTo(200, Buffer.alloc(61 * 1024 * 1024));
  expect([isStored, uploads]).toEqual([false, []]);
});
