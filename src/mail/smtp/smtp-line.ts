import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpError } from './smtp-verdict.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** A connection to a mail server that takes one letter after the other. */
export type SmtpLine = {
  send(parcel: Parcel): Promise<Taken>;
  /** Whether it can take another one, as far as is known. */
  isOpen(): boolean;
  close(): void;
};

export type Parcel = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mime: Buffer;
};

/** `handedOver`: the last byte of the letter had been given away when it went wrong. */
export type Taken =
  | { readonly ok: true; readonly messageId?: string }
  | { readonly ok: false; readonly error: SmtpError; readonly handedOver: boolean };

const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

/** How to sign in; without it, one doesn't. */
export type SmtpLogin = { readonly user: string } & (
  { readonly password: string } | { readonly token: string }
);

/** Rejects where there is no line; nothing can have been sent then. */
export const openSmtpLine = (settings: SmtpSettings, login?: SmtpLogin): Promise<SmtpLine> =>
  new Promise((resolve, reject) => {
    const { host, port, isTlsFromStart, isClear } = settings;
    const connection = new SMTPConnection({
      host,
      port,
      secure: isTlsFromStart,
      // Without it, what is not offered is not used, and a letter goes in the clear.
      requireTLS: !isTlsFromStart && !isClear,
      ignoreTLS: isClear,
      tls: { minVersion: 'TLSv1.2', ...(settings.trust === undefined ? {} : { ca: settings.trust }) },
      customAuth: { [BY_TOKEN]: sayToken },
      ...TIMEOUTS,
    });
    const fail = (error: Error) => {
      reject(error);
      connection.close();
    };
    const done = () => resolve(lineOf(connection));
    // It stays, for errors between two letters, which end the process where nobody listens.
    connection.on('error', fail);
    connection.once('end', () => reject(new Error('The line was closed')));
    connection.connect((error) => {
      if (error) fail(error);
      else if (!login) done();
      else if (!connection.allowsAuth)
        fail(Object.assign(new Error('No login is offered'), { code: 'EAUTH' }));
      else connection.login(loginAs(login), (refused) => (refused ? fail(refused) : done()));
    });
  });

/** Under a name of our own: under its own, nodemailer takes another way where a server offers one, with the token in it. */
const BY_TOKEN = 'TOKEN';

const loginAs = (login: SmtpLogin) =>
  'token' in login
    ? { user: login.user, pass: login.token, method: BY_TOKEN }
    : { user: login.user, pass: login.password };

/** XOAUTH2; a refusal comes with a question first, whose answer is nothing. */
async function sayToken(line: SMTPConnection.CustomAuthenticationContext): Promise<void> {
  const { credentials } = line.auth;
  const said = `user=${credentials.user}\u0001auth=Bearer ${credentials.pass}\u0001\u0001`;
  const answer = await line.sendCommand(`AUTH XOAUTH2 ${Buffer.from(said).toString('base64')}`);
  const { status } = answer.status === 334 ? await line.sendCommand('') : answer;
  if (status !== 235) throw new Error('The token was refused');
}

function lineOf(connection: SMTPConnection): SmtpLine {
  let isOpen = true;
  connection.once('end', () => (isOpen = false));
  return {
    isOpen: () => isOpen,
    close: () => connection.close(),
    send: (parcel) => {
      const letter = readOnce(parcel.mime);
      return new Promise((resolve) => {
        const broken = () =>
          resolve({ ok: false, error: { code: 'ECONNECTION' }, handedOver: letter.handedOver() });
        connection.once('end', broken);
        connection.send(envelopeOf(parcel), letter.source, (error, info) => {
          connection.off('end', broken);
          if (error) resolve({ ok: false, error, handedOver: letter.handedOver() });
          else resolve({ ok: true, ...(info.serverMessageId ? { messageId: info.serverMessageId } : {}) });
        });
      });
    },
  };
}

/** Bounces and delays are asked for; they name the letter by its id. */
const envelopeOf = ({ id, from, to, mime }: Parcel) => ({
  from,
  to: [to],
  size: mime.byteLength,
  dsn: { id, return: 'headers', notify: ['failure', 'delay'], recipient: `rfc822;${to}` },
});

/** Nodemailer's errors don't tell where a line broke. That its source was read to the end does. */
function readOnce(mime: Buffer) {
  let handedOver = false;
  const source = Readable.from(
    (function* () {
      yield mime;
      handedOver = true;
    })(),
    { objectMode: false },
  );
  return { source, handedOver: () => handedOver };
}
