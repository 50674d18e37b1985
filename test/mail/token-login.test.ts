import type { SMTPServerAuthentication } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { createImapInbox } from '../../src/mail/imap/imap-inbox.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import type { Tokens } from '../../src/mail/microsoft/tokens.ts';
import { smtpSettingsOf } from '../../src/mail/smtp/smtp-settings.ts';
import { personId, tenantId } from '../builders.ts';
import { startHoodiecrow, TOKEN } from './imap-servers.ts';
import { letter } from './letter.ts';
import { mailerTo, startSmtpServer } from './smtp-servers.ts';

/** Gives these, one after the other where the one before was not taken. */
function tokensOf(...given: readonly string[]): Tokens & { readonly renewed: string[] } {
  const renewed: string[] = [];
  return {
    renewed,
    get: () => {
      const token = given[renewed.length];
      return token === undefined
        ? Promise.reject(new Error('AADSTS7000222: The secret of secret-app has ended'))
        : Promise.resolve(token);
    },
    renew: (tenant) => void renewed.push(tenant),
  };
}

/** Takes the token “good” only, for whichever mailbox; notes who signed in, and how. */
async function startExchange() {
  const signedIn: string[] = [];
  const { port, received } = await startSmtpServer({
    authOptional: false,
    allowInsecureAuth: true,
    authMethods: ['LOGIN', 'XOAUTH2'],
    onAuth: ({ method, username, accessToken }: SMTPServerAuthentication, _session, done) => {
      signedIn.push(`${method} ${username ?? ''} ${accessToken ?? ''}`);
      if (accessToken === 'good') done(null, { user: username });
      else done(null, { data: { status: '401' } });
    },
  });
  const mailer = (tokens: Tokens, user = '') =>
    mailerTo(port, { settings: smtpSettingsOf(`smtp://${user}127.0.0.1:${port}`, true, true), tokens });
  return { mailer, signedIn, received };
}

const from = (name: string) => ({ from: { name, address: `${name}@seller.test` } });

test('each seller’s letters leave by their own mailbox, whose line is kept for the next', async () => {
  const { mailer, signedIn, received } = await startExchange();
  const one = mailer(tokensOf('good'));
  for (const name of ['ravi', 'megan', 'ravi', 'megan'])
    expect(await one.send(letter(from(name)))).toEqual({ kind: 'sent' });
  expect(received.map((each) => each.from)).toEqual([
    'ravi@seller.test',
    'megan@seller.test',
    'ravi@seller.test',
    'megan@seller.test',
  ]);
  expect(signedIn).toEqual(['XOAUTH2 ravi@seller.test good', 'XOAUTH2 megan@seller.test good']);
});

test('no more lines are kept than letters leave at once', async () => {
  const { mailer, signedIn } = await startExchange();
  const one = mailer(tokensOf('good'));
  for (const name of ['a', 'b', 'c', 'd', 'd', 'a']) await one.send(letter(from(name)));
  expect(signedIn.map((each) => each.split(/[ @]/)[1])).toEqual(['a', 'b', 'c', 'd', 'a']);
});

test('all leave by the one mailbox that is set', async () => {
  const { mailer, signedIn } = await startExchange();
  const one = mailer(tokensOf('good'), 'bot%40seller.test@');
  for (const name of ['ravi', 'megan']) expect((await one.send(letter(from(name)))).kind).toBe('sent');
  expect(signedIn).toEqual(['XOAUTH2 bot@seller.test good']);
});

test('a token that is refused is fetched anew, once', async () => {
  const { mailer, signedIn } = await startExchange();
  const tokens = tokensOf('ended', 'good');
  expect(await mailer(tokens).send(letter())).toEqual({ kind: 'sent' });
  expect(tokens.renewed).toEqual([letter().tenant]);
  expect(signedIn).toHaveLength(2);
});

test('a letter waits where no token is taken, or none given, and nothing secret is said', async () => {
  const { mailer, signedIn, received } = await startExchange();
  expect(await mailer(tokensOf('ended', 'bad', 'good')).send(letter())).toEqual({
    kind: 'waiting',
    reason: 'no line: EAUTH, SMTP 535',
  });
  expect(signedIn).toHaveLength(2);
  expect(await mailer(tokensOf()).send(letter())).toEqual({
    kind: 'waiting',
    reason: 'no token: AADSTS7000222',
  });
  expect(received).toEqual([]);
});

test('a mailbox is read with a token, which is fetched anew once where it is refused', async () => {
  const imap = await startHoodiecrow();
  onTestFinished(() => imap.close());
  const { url, address } = imap;
  const arrived = (tokens: Tokens) => {
    const server = { url: url.replace(/\/\/.*@/, '//'), isClear: true, tokens };
    const inbox = createImapInbox({ server, parse: parseMessage });
    const since = { kind: 'time', since: new Date(Date.now() - 86_400_000).toISOString() } as const;
    const mailbox = { tenant: tenantId('t'), person: personId('ravi'), address };
    return inbox.arrived(mailbox, since, (heads) => Promise.resolve(heads));
  };
  await imap.append(
    'INBOX',
    'From: asha@contoso.example\nSubject: Hello\nMessage-ID: <a@contoso.example>\n\nHi\n',
  );
  const read = { kind: 'read', messages: [{ messageId: '<a@contoso.example>' }] };
  expect(await arrived(tokensOf(TOKEN))).toMatchObject(read);
  expect(await arrived(tokensOf('ended', TOKEN))).toMatchObject(read);
  expect(await arrived(tokensOf('ended', 'bad', TOKEN))).toEqual({
    kind: 'refused',
    reason: 'IMAP login refused',
  });
  expect(await arrived(tokensOf())).toEqual({ kind: 'away', reason: 'no token: AADSTS7000222' });
});
