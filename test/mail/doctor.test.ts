import { expect, onTestFinished, test } from 'vitest';
import { createGraphClient, type GraphClient } from '../../src/mail/graph/graph-client.ts';
import { doctorCommand } from '../../src/tools/doctor-tool/doctor-command.ts';
import { startGraphDouble, type DoubleOptions } from './graph/graph-double.ts';
import { startHoodiecrow, TOKEN } from './imap-servers.ts';
import { startSmtpServer } from './smtp-servers.ts';

const NOW = new Date('2026-11-30T04:10:00Z');
const TENANT = '8d6a3c1e-0b4f-4c57-9d3e-1f2a3b4c5d6e';
const GRAPH = {
  MICROSOFT_APP_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  MICROSOFT_APP_PASSWORD: 'secret',
  ALLOWED_TENANTS: TENANT,
  MAIL: 'graph',
};
const RAVI = 'ravi@seller.test';

/** What it says, and its exit code. */
async function doctor(args: string, env: Record<string, string>, graph?: GraphClient, token?: string) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const output = { out: say, err: say };
  const code = await doctorCommand(args.split(' ').filter(Boolean), {
    env,
    output,
    now: () => NOW,
    ...(graph ? { graph } : {}),
    ...(token === undefined ? {} : { tokens: { get: () => Promise.resolve(token), renew: () => undefined } }),
  });
  return { code, text: lines.join('\n') };
}

async function startGraph(options: Partial<DoubleOptions> = {}) {
  const double = await startGraphDouble({
    mailboxes: { [RAVI]: RAVI, 'asha@seller.test': 'asha@seller.test' },
    ...options,
  });
  onTestFinished(double.close);
  const tokens = { get: () => Promise.resolve(double.token()), renew: () => undefined };
  return { double, graph: createGraphClient({ tokens, clock: { now: () => NOW }, url: double.url }) };
}

test('a mailbox that may be used is said to be, and nothing is sent or left behind', async () => {
  const { double, graph } = await startGraph();
  const { code, text } = await doctor(`mail ${RAVI}`, GRAPH, graph);
  expect(text).toBe(
    [
      RAVI,
      '  read headers  yes',
      '  read messages yes',
      '  write drafts  yes',
      '  send          yes, as far as can be told without sending',
      '  calendar      yes',
    ].join('\n'),
  );
  expect(code).toBe(0);
  expect(double.delivered()).toEqual([]);
  expect(double.mailbox(RAVI).messages).toEqual([]);
});

test('a right that is missing is named where the settings ask for it', async () => {
  const { graph } = await startGraph({ rights: ['Mail.Send', 'Mail.ReadBasic'] });
  const byDraft = await doctor(`mail ${RAVI}`, GRAPH, graph);
  expect(byDraft.text).toContain('write drafts  NO, and it is needed: give Application Mail.ReadWrite');
  expect(byDraft.text).toContain('read messages no (not needed)');
  expect(byDraft.code).toBe(1);
  const { MAIL: _, ...noMail } = GRAPH;
  const drafts = await doctor(`mail ${RAVI}`, { ...noMail, DRAFTS: 'graph' }, graph);
  expect(drafts).toMatchObject({ code: 1, text: byDraft.text });
  const direct = await doctor(`mail ${RAVI}`, { ...GRAPH, GRAPH_SENDING: 'direct' }, graph);
  expect(direct.text).toContain('send          yes');
  expect(direct.code).toBe(0);
});

test.each([
  ['as Exchange says it', { outOfScope: [RAVI] }],
  ['as it looks with the roles of Exchange', { rights: [] }],
])('a mailbox that is not in the group is said to be none of them, %s', async (_name, options) => {
  const { graph } = await startGraph(options);
  const { code, text } = await doctor(`mail ${RAVI}`, GRAPH, graph);
  expect(text).toMatch(/^ravi@seller.test: not in the group of mailboxes/);
  expect(code).toBe(1);
});

test('a mailbox that is none, and one that can’t be asked about', async () => {
  const { graph } = await startGraph();
  expect((await doctor('mail nobody@seller.test', GRAPH, graph)).text).toContain('there is no such mailbox');
  const unreached: GraphClient = () =>
    Promise.resolve({ kind: 'not-asked', reason: 'no token: AADSTS7000215' });
  expect((await doctor(`mail ${RAVI}`, GRAPH, unreached)).text).toBe(
    `${RAVI}: could not be asked about (Graph no token: AADSTS7000215).`,
  );
});

test('one message from a mailbox to itself is sent only where that is asked for', async () => {
  const { double, graph } = await startGraph();
  const { code, text } = await doctor(`mail ${RAVI} --send-to-myself`, GRAPH, graph);
  expect(code).toBe(0);
  expect(text).toContain('a message was sent');
  expect(double.delivered()).toMatchObject([
    { mailbox: RAVI, toRecipients: [{ emailAddress: { address: RAVI } }] },
  ]);
});

test('a mail server is reached, or it is said why not', async () => {
  const { port, received } = await startSmtpServer();
  const env = (url: string, tls: string) => ({ MAIL: 'smtp', SMTP_URL: url, SMTP_TLS: tls });
  const inTheClear = await doctor('mail', env(`smtp://127.0.0.1:${port}`, 'off'));
  expect(inTheClear).toEqual({ code: 0, text: `127.0.0.1:${port}: reached, and the login was taken.` });
  const withTls = await doctor('mail', env(`smtp://127.0.0.1:${port}`, 'on'));
  expect(withTls).toMatchObject({ code: 1, text: expect.stringContaining('there is no TLS') as string });
  expect(received).toEqual([]);
  await doctor(`mail ${RAVI} --send-to-myself`, env(`smtp://127.0.0.1:${port}`, 'off'));
  expect(received).toMatchObject([{ from: RAVI, to: [RAVI] }]);
});

test('a mailbox is read by IMAP, or it is said why not', async () => {
  const server = await startHoodiecrow();
  onTestFinished(() => server.close());
  const env = (url: string) => ({ INBOX: 'imap', IMAP_URL: url, IMAP_TLS: 'off' });
  expect(await doctor(`mail ${server.address}`, env(server.url))).toEqual({
    code: 0,
    text: `${server.address}: may be read by IMAP.`,
  });
  const refused = await doctor(`mail ${server.address}`, env(server.url.replace('secret', 'wrong')));
  expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('IMAP login refused') as string });
  expect(refused.text).not.toContain('wrong');
});

test('a sign-in by token is tried for each mailbox, and what it may lack is named', async () => {
  const { port } = await startSmtpServer({
    authOptional: false,
    allowInsecureAuth: true,
    authMethods: ['XOAUTH2'],
    onAuth: ({ username, accessToken }, _session, done) =>
      accessToken === TOKEN
        ? done(null, { user: username })
        : done(Object.assign(new Error('No'), { responseCode: 535 })),
  });
  const imap = await startHoodiecrow();
  onTestFinished(() => imap.close());
  const env = {
    ...GRAPH,
    MAIL: 'smtp',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    SMTP_TLS: 'off',
    SMTP_LOGIN: 'microsoft',
    INBOX: 'imap',
    IMAP_URL: imap.url.replace(/\/\/.*@/, '//'),
    IMAP_TLS: 'off',
    IMAP_LOGIN: 'microsoft',
  };
  expect(await doctor(`mail ${RAVI}`, env, undefined, TOKEN)).toEqual({
    code: 0,
    text: `${RAVI}: the mail server takes the sign-in by token.\n${RAVI}: may be read by IMAP.`,
  });
  const refused = await doctor(`mail ${RAVI}`, env, undefined, 'other-token');
  expect(refused.code).toBe(1);
  expect(refused.text).toContain(
    'can’t send by SMTP (the login was refused).\n  The application needs SMTP.SendAsApp',
  );
  expect(refused.text).toContain(
    'can’t be read by IMAP (IMAP login refused).\n  The application needs IMAP.Access',
  );
  expect(refused.text).not.toContain('other-token');
  expect((await doctor('mail', env, undefined, TOKEN)).text).toContain('Name the mailboxes to check');
});

test('what it is asked for has to be clear', async () => {
  expect((await doctor('', GRAPH)).code).toBe(2);
  expect((await doctor('mail --send', GRAPH)).code).toBe(2);
  expect((await doctor('mail', {})).text).toContain('Mail is not set up');
  expect((await doctor('mail', { MAIL: 'smtp' })).text).toContain('SMTP_URL: missing');
});
