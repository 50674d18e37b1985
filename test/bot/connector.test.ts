import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createConnector, TimedOut } from '../../src/bot/connector.ts';

/** A connector to a Teams that answers like that. */
async function connectorTo(answer: RequestListener, timeoutMs = 5_000) {
  const server = createServer(answer);
  let lines = 0;
  server.on('connection', () => (lines += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const connector = createConnector(() => Promise.resolve(undefined), timeoutMs);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
  return { post: (content: object) => connector('POST', url, content), linesMade: () => lines };
}

test('one line serves requests that follow each other', async () => {
  const { post, linesMade } = await connectorTo((_, response) => response.end('{"id":"1"}'));
  await post({});
  expect(await post({})).toEqual({ status: 200, body: '{"id":"1"}', retryAfter: undefined });
  expect(linesMade()).toBe(1);
});

test('what is sent is counted in bytes, whatever its script', async () => {
  const { post } = await connectorTo((request, response) => void request.pipe(response));
  const content = { text: 'नमस्ते 👋' };
  expect(JSON.parse((await post(content)).body)).toEqual(content);
});

test('nothing is sent where an answer points to', async () => {
  const asked: string[] = [];
  const { post } = await connectorTo((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  expect(await post({})).toMatchObject({ status: 307 });
  expect(asked).toEqual(['/v3']);
});

test('an answer that ends in the middle is none', async () => {
  const { post } = await connectorTo((_, response) => {
    response.writeHead(201, { 'content-length': 100 });
    response.write('{"id"', () => response.destroy());
  });
  await expect(post({})).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('an answer that begins and never ends is not waited for', async () => {
  const { post } = await connectorTo((_, response) => response.write('{"id"'), 50);
  await expect(post({})).rejects.toBeInstanceOf(TimedOut);
});

test('no answer is not waited for', async () => {
  const { post } = await connectorTo(() => undefined, 50);
  await expect(post({})).rejects.toBeInstanceOf(TimedOut);
});

test('an answer that is another protocol is none', async () => {
  const { post } = await connectorTo(
    (_, response) => response.writeHead(101, { connection: 'upgrade', upgrade: 'x' }).end(),
    50,
  );
  await expect(post({})).rejects.toBeInstanceOf(TimedOut);
});

test('an answer that never ends is not read to its end', async () => {
  const { post } = await connectorTo((_, response) => {
    const goOn = () => response.write('x'.repeat(20_000), (gone) => gone ?? goOn());
    goOn();
  });
  await expect(post({})).rejects.toThrow('no end');
});
