import { createServer, type Server } from 'node:http';
import { onTestFinished, expect, test } from 'vitest';
import type { AddressInfo } from 'node:net';
import { cannotListen, listeningAt } from '../../src/bot/listening.ts';
import { startBot } from './start-bot.ts';

async function takenPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('a port that is taken is one sentence that names it and what to do', async () => {
  const port = await takenPort();
  await expect(startBot({}, { port })).rejects.toMatchObject({
    name: 'CannotListen',
    message: `PORT: ${port} is taken: another program listens on 127.0.0.1:${port}. Stop it, or set PORT to a port that is free.`,
  });
});

test('so is an address of another machine, and a name that is none', async () => {
  for (const host of ['192.0.2.1', 'no-such-host.invalid'])
    await expect(startBot({}, { host })).rejects.toMatchObject({
      name: 'CannotListen',
      message: expect.stringMatching(/^HOST: .* is not an address of this machine\./) as string,
    });
});

test('so is a port that only the system may use', () => {
  const denied = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
  expect(cannotListen(denied, '0.0.0.0', 80).message).toMatch(
    /^PORT: the bot may not listen on 0\.0\.0\.0:80\./,
  );
});

test('what says nothing about the address stays what it was', () => {
  const broken = new TypeError('broken');
  expect(cannotListen(broken, '::', 80)).toBe(broken);
});

test.each([
  ['0.0.0.0', 'http://0.0.0.0:3978'],
  ['127.0.0.1', 'http://127.0.0.1:3978'],
  ['::', 'http://[::]:3978'],
])('listening on %s is named %s', (address, url) => {
  expect(listeningAt({ address, port: 3978 })).toEqual({ port: 3978, url });
});
