import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { COMPILED } from '../compiled.ts';
import { startSmtpServer } from '../mail/smtp-servers.ts';
import { temporaryFolder } from '../whole/whole-bot.ts';
import { CERTIFICATE, startMicrosoft, startProxy } from './proxied.ts';

const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';
const LOGIN = `https://login.microsoftonline.com/${TENANT}`;
const TOKEN = 'token-for-exchange';

/** Where Microsoft gives tokens, and what it was asked for. */
async function startLogin() {
  const asked: URLSearchParams[] = [];
  const answer = async (request: IncomingMessage): Promise<object> => {
    if (request.method !== 'POST')
      return {
        issuer: `${LOGIN}/v2.0`,
        authorization_endpoint: `${LOGIN}/oauth2/v2.0/authorize`,
        token_endpoint: `${LOGIN}/oauth2/v2.0/token`,
      };
    asked.push(new URLSearchParams(await text(request)));
    return { token_type: 'Bearer', expires_in: 3600, access_token: TOKEN };
  };
  const server = createServer((request, response) => {
    void answer(request).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, asked };
}

test('the doctor signs in to a mail server with the token that Microsoft gives', async () => {
  const login = await startLogin();
  const proxy = await startProxy(await startMicrosoft({ 'login.microsoftonline.com': login.port }));
  const signedIn: unknown[] = [];
  const { port } = await startSmtpServer({
    authOptional: false,
    allowInsecureAuth: true,
    authMethods: ['XOAUTH2'],
    onAuth: ({ method, username, accessToken }, _session, done) => {
      signedIn.push({ method, username, accessToken });
      done(null, { user: username });
    },
  });
  const certificate = join(await temporaryFolder(), 'microsoft.pem');
  await writeFile(certificate, CERTIFICATE);
  const doctor = spawn(
    process.execPath,
    [join(COMPILED, 'src/tools/doctor.js'), 'mail', 'ravi@seller.test'],
    {
      env: {
        PATH: process.env.PATH,
        NODE_EXTRA_CA_CERTS: certificate,
        HTTPS_PROXY: proxy.url,
        MICROSOFT_APP_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        MICROSOFT_APP_PASSWORD: 'secret-of-app',
        ALLOWED_TENANTS: TENANT,
        MAIL: 'smtp',
        SMTP_URL: `smtp://127.0.0.1:${port}`,
        SMTP_TLS: 'off',
        SMTP_LOGIN: 'microsoft',
      },
    },
  );
  const [said, problems] = await Promise.all([
    text(doctor.stdout),
    text(doctor.stderr),
    once(doctor, 'exit'),
  ]);
  expect([said, problems, doctor.exitCode]).toEqual([
    'ravi@seller.test: the mail server takes the sign-in by token.\n',
    '',
    0,
  ]);
  expect(signedIn).toEqual([{ method: 'XOAUTH2', username: 'ravi@seller.test', accessToken: TOKEN }]);
  expect(login.asked.map((asked) => asked.get('scope'))).toEqual([
    expect.stringContaining('https://outlook.office365.com/.default'),
  ]);
});
