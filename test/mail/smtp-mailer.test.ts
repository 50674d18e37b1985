import { describe, expect, test } from 'vitest';
import type { MailId } from '../../src/domain/ids.ts';
import { smtpSettingsOf } from '../../src/mail/smtp/smtp-settings.ts';
import { CERTIFICATE, KEY } from '../production/proxied.ts';
import { letter } from './letter.ts';
import { mailerTo, startSmtpServer, startUnluckyServer, type Mishap } from './smtp-servers.ts';

test('a letter is taken as it is, for its one recipient', async () => {
  const { port, received } = await startSmtpServer();
  expect(await mailerTo(port).send(letter())).toEqual({ kind: 'sent' });
  expect(received).toMatchObject([{ from: 'ravi@seller.test', to: ['asha@customer.test'] }]);
  expect(received[0]?.mime).toContain('Message-ID: <a.0d1c7d0e.7f3b@seller.test>');
});

test('a follow-up stays in its thread', async () => {
  const { port, received } = await startSmtpServer();
  const mailer = mailerTo(port);
  await mailer.send(letter());
  await mailer.send(
    letter({
      subject: 'Re: A hello from Contoso',
      messageId: '<b@seller.test>',
      references: [letter().messageId],
    }),
  );
  expect(received[1]?.mime).toContain('In-Reply-To: <a.0d1c7d0e.7f3b@seller.test>');
  expect(received[1]?.mime).toContain('References: <a.0d1c7d0e.7f3b@seller.test>');
});

test('one line takes many letters', async () => {
  let connections = 0;
  const { port, received } = await startSmtpServer({
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
  });
  const mailer = mailerTo(port, { lines: 1 });
  const letters = Array.from({ length: 20 }, (_, index) => letter({ id: `mail-${index}` as MailId }));
  const mailed = await Promise.all(letters.map((each) => mailer.send(each)));
  expect(mailed.every(({ kind }) => kind === 'sent')).toBe(true);
  expect([received.length, connections]).toEqual([20, 1]);
});

describe('TLS', () => {
  const withTls = { key: KEY, cert: CERTIFICATE, disabledCommands: [] };
  const settings = (url: string) => ({ ...smtpSettingsOf(url, false), trust: CERTIFICATE });

  test('a server that offers no STARTTLS gets nothing', async () => {
    const { port, received } = await startSmtpServer();
    const mailer = mailerTo(port, { settings: smtpSettingsOf(`smtp://127.0.0.1:${port}`, false) });
    expect(await mailer.send(letter())).toEqual({ kind: 'waiting', reason: 'no line: ETLS, SMTP 500' });
    expect(received).toEqual([]);
  });

  test('STARTTLS and TLS from the start are used, and logged in over', async () => {
    for (const [secure, scheme] of [
      [false, 'smtp'],
      [true, 'smtps'],
    ] as const) {
      const logins: unknown[] = [];
      const { port, received } = await startSmtpServer({
        ...withTls,
        secure,
        authOptional: false,
        onAuth: ({ username, password }, { secure: isSecure }, done) => {
          logins.push([username, password, isSecure]);
          done(null, { user: username });
        },
      });
      const mailer = mailerTo(port, {
        settings: settings(`${scheme}://ravi%40seller.test:p%3Aw@localhost:${port}`),
      });
      expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
      expect(received).toHaveLength(1);
      expect(logins).toEqual([['ravi@seller.test', 'p:w', true]]);
    }
  });

  test('a certificate that nobody vouches for is not believed', async () => {
    const { port, received } = await startSmtpServer({ ...withTls, secure: true });
    const mailer = mailerTo(port, { settings: smtpSettingsOf(`smtps://localhost:${port}`, false) });
    expect(await mailer.send(letter())).toMatchObject({ kind: 'waiting' });
    expect(received).toEqual([]);
  });

  test('a refused login is the operator’s to mend, and the letter waits', async () => {
    const { port } = await startSmtpServer({
      ...withTls,
      secure: true,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('No'), { responseCode: 535 })),
    });
    const mailer = mailerTo(port, { settings: settings(`smtps://a:b@localhost:${port}`) });
    expect(await mailer.send(letter())).toEqual({ kind: 'waiting', reason: 'no line: EAUTH, SMTP 535' });
  });
});

describe('what becomes of a letter when something goes wrong', () => {
  const cases: readonly (readonly [Mishap['at'], Mishap['how'], object])[] = [
    ...(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA'] as const).flatMap((at) =>
      (['end', 'reset'] as const).map((how) => [at, how, { kind: 'waiting' }] as const),
    ),
    ...(['body', 'dot'] as const).flatMap((at) =>
      (['end', 'reset'] as const).map((how) => [at, how, { kind: 'unknown' }] as const),
    ),
    ['RCPT', '550 5.1.1 no such person', { kind: 'failed', whose: 'address', reason: 'SMTP 550 5.1.1' }],
    ['RCPT', '550 5.7.1 relaying denied', { kind: 'failed', whose: 'us', reason: 'SMTP 550 5.7.1' }],
    ['RCPT', '452 4.2.2 mailbox full', { kind: 'waiting', reason: 'SMTP 452 4.2.2' }],
    ['MAIL', '553 5.1.8 not as that sender', { kind: 'failed', whose: 'seller' }],
    ['DATA', '451 4.3.0 try later', { kind: 'waiting', reason: 'SMTP 451 4.3.0' }],
    ['dot', '554 5.6.0 not that', { kind: 'failed', whose: 'message', reason: 'SMTP 554 5.6.0' }],
    ['dot', '550 5.7.26 looks like spam', { kind: 'failed', whose: 'us' }],
    ['dot', '451 4.7.1 greylisted', { kind: 'waiting' }],
    ['dot', 'what?', { kind: 'unknown' }],
    ['dot', '421 4.3.2 closing', { kind: 'waiting', retryAfterMs: 60_000 }],
    ['greeting', '554 5.3.2 nobody home', { kind: 'waiting', reason: 'no line: EPROTOCOL, SMTP 554 5.3.2' }],
  ];
  test.each(cases)('at %s: %s', async (at, how, expected) => {
    const { port, state } = await startUnluckyServer({ at, how });
    const mailed = await mailerTo(port).send(letter());
    expect(mailed).toMatchObject(expected);
    if (state.taken > 0 && !/^[45]\d\d/.test(how)) expect(mailed.kind).toBe('unknown');
  });

  test('a letter is handed to one line only, whatever its end', async () => {
    const { port, state } = await startUnluckyServer({ at: 'dot', how: 'reset' });
    await mailerTo(port).send(letter());
    expect([state.taken, state.connections]).toEqual([1, 1]);
  });

  test('a line that the server closed meanwhile is opened anew', async () => {
    const { port, state } = await startUnluckyServer({ at: 'MAIL', how: 'reset' }, 0);
    const mailer = mailerTo(port);
    await mailer.send(letter());
    state.left = 1;
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
    expect([state.taken, state.connections]).toEqual([2, 2]);
  });

  test('where no server is, a letter waits', async () => {
    expect(await mailerTo(1).send(letter())).toEqual({ kind: 'waiting', reason: 'no line: ESOCKET' });
  });

  test('a server that asks for less is left alone for a minute', async () => {
    const { port, state } = await startUnluckyServer({ at: 'MAIL', how: '421 4.7.0 too many' }, 1);
    const clock = { now: 0 };
    const mailer = mailerTo(port, { now: () => clock.now });
    expect(await mailer.send(letter())).toMatchObject({ kind: 'waiting', retryAfterMs: 60_000 });
    clock.now = 20_000;
    expect(await mailer.send(letter())).toMatchObject({ kind: 'waiting', retryAfterMs: 40_000 });
    expect(state.connections).toBe(1);
    clock.now = 60_000;
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
  });
});

test('what is not one mailbox never gets to a server', async () => {
  const { port, received } = await startSmtpServer();
  const to = { name: 'Asha', address: 'asha@customer.test>\r\nRCPT TO:<x@evil.test' };
  expect(await mailerTo(port).send(letter({ to }))).toMatchObject({ kind: 'failed', whose: 'address' });
  expect(received).toEqual([]);
});

test('whether a letter left can’t be told without its mailbox', async () => {
  expect(await mailerTo(1).find(letter())).toEqual({ kind: 'untold' });
});
