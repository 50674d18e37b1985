import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { createSmtpMailer, type SmtpMailerOptions } from '../../src/mail/smtp/smtp-mailer.ts';
import { smtpSettingsOf } from '../../src/mail/smtp/smtp-settings.ts';

export type Received = { readonly from: string; readonly to: readonly string[]; readonly mime: string };

/** A real mail server on loopback, and what it took. */
export async function startSmtpServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideDSN: false,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, to, mime: Buffer.concat(parts).toString() });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, received };
}

/** Where the line is cut, or falls silent, or is answered with a refusal. */
export type Mishap = {
  readonly at: 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'dot';
  /** An answer, or what happens to the line. */
  readonly how: 'end' | 'reset' | (string & {});
};

/**
 * A mail server with one mishap, at every letter or only at the first. What it takes is counted when its dot is there,
 * before it is answered.
 */
export async function startUnluckyServer({ at, how }: Mishap, times = Infinity) {
  const state = { taken: 0, connections: 0, left: times };
  const answer = (socket: Socket, stage: Mishap['at'], usual: string): void => {
    if (stage !== at || state.left <= 0) {
      socket.write(`${usual}\r\n`);
      return;
    }
    state.left -= 1;
    if (how === 'end') socket.end();
    else if (how === 'reset') socket.resetAndDestroy();
    else socket.write(`${how}\r\n`);
  };
  const server = createServer((socket) => {
    state.connections += 1;
    let isInBody = false;
    let tail = '';
    socket.on('error', () => undefined);
    answer(socket, 'greeting', '220 unlucky.test ESMTP');
    socket.on('data', (data) => {
      tail += data.toString('latin1');
      if (isInBody && at === 'body' && state.left > 0) {
        answer(socket, 'body', '');
        return;
      }
      if (isInBody && !tail.includes('\r\n.\r\n')) return;
      if (isInBody) {
        isInBody = false;
        state.taken += 1;
        tail = '';
        answer(socket, 'dot', '250 2.0.0 taken');
        return;
      }
      for (let end = tail.indexOf('\r\n'); end >= 0 && !isInBody; end = tail.indexOf('\r\n')) {
        const command = tail.slice(0, 4).toUpperCase();
        tail = tail.slice(end + 2);
        if (command === 'EHLO') answer(socket, 'EHLO', '250 unlucky.test');
        else if (command === 'MAIL' || command === 'RCPT') answer(socket, command, '250 fine');
        else if (command === 'DATA') {
          isInBody = true;
          answer(socket, 'DATA', '354 go on');
        } else socket.write('250 fine\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, state };
}

/** A mailer to a server on loopback, in the clear unless said otherwise. */
export function mailerTo(port: number, options: Partial<SmtpMailerOptions> = {}) {
  const mailer = createSmtpMailer({
    settings: smtpSettingsOf(`smtp://127.0.0.1:${port}`, true),
    now: () => 0,
    ...options,
  });
  onTestFinished(() => mailer.close());
  return mailer;
}
