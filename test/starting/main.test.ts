import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { COMPILED } from '../compiled.ts';
import { temporaryFolder } from '../whole/whole-bot.ts';

const program = join(COMPILED, 'src/main.js');

const APP = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const PRODUCTION = {
  MICROSOFT_APP_ID: APP,
  MICROSOFT_APP_PASSWORD: 'secret',
  ALLOWED_TENANTS: APP,
  ADMINS: APP,
  PUBLIC_URL: 'https://anukram.contoso.com',
};

async function start(env: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, PORT: '0', PLAYGROUND: 'off', DATA_DIR: folder, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What a bot says that does not start. */
async function refused(env: Readonly<Record<string, string>>) {
  const child = await start(env);
  const [errors] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { errors, code: child.exitCode };
}

test('a port that is taken is one sentence and no stack', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  expect(await refused({ PORT: String(port) })).toEqual({
    code: 1,
    errors: `Anukram does not start:\n  PORT: ${port} is taken: another program listens on 127.0.0.1:${port}. Stop it, or set PORT to a port that is free.\n`,
  });
});

test('a misspelt id does not run local mode', async () => {
  const { errors, code } = await refused({ MICROSOFT_APPID: APP });
  expect(errors).toMatch(/^Anukram does not start:\n {2}MICROSOFT_APPID: .*MICROSOFT_APP_ID\?.*\n$/);
  expect(code).toBe(1);
});

/** Its first lines, up to the one that says that it listens. */
async function firstLines(
  env: Readonly<Record<string, string>>,
): Promise<readonly Record<string, unknown>[]> {
  const child = await start(env);
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes('"listening"') && said.endsWith('\n')) break;
  }
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('the log names the address that it really listens on, and nothing that is there', async () => {
  const [first, ...more] = await firstLines({ ...PRODUCTION, PLAYGROUND: '' });
  expect(first).toMatchObject({ msg: 'listening', mode: 'production' });
  expect(first?.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  expect(more).toEqual([]);

  const [local] = await firstLines({});
  expect(local?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('the log says what nobody can do without ADMINS', async () => {
  const [warning] = await firstLines({ ...PRODUCTION, ADMINS: '', PLAYGROUND: '' });
  expect(warning).toMatchObject({ level: 40, missing: 'ADMINS', tenants: [APP] });
});
