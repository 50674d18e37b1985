import { NoToken } from '../microsoft/sign-in.ts';
import { openSignedIn, type Sender, type SmtpServer } from './signed-in-line.ts';
import type { SmtpError } from './smtp-verdict.ts';

/** What keeps the bot from sending by the server; undefined where nothing does. Nothing is sent. */
export async function checkSmtp(server: SmtpServer, sender: Sender): Promise<string | undefined> {
  try {
    (await openSignedIn(server, sender)).close();
    return undefined;
  } catch (error) {
    if (error instanceof NoToken) return error.message;
    return WHY[(error as SmtpError).code ?? ''] ?? `no line (${(error as SmtpError).code ?? 'unknown'})`;
  }
}

const WHY: Readonly<Record<string, string>> = {
  EAUTH: 'the login was refused',
  ETLS: 'there is no TLS, or its certificate is not trusted, and nothing is sent in the clear',
  EDNS: 'there is no server of that name',
  ETIMEDOUT: 'it did not answer in time',
};
