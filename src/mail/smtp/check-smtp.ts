import { openSmtpLine } from './smtp-line.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import type { SmtpError } from './smtp-verdict.ts';

/** What keeps the bot from sending by the server; undefined where nothing does. Nothing is sent. */
export async function checkSmtp(settings: SmtpSettings): Promise<string | undefined> {
  try {
    (await openSmtpLine(settings)).close();
    return undefined;
  } catch (error) {
    return WHY[(error as SmtpError).code ?? ''] ?? `no line (${(error as SmtpError).code ?? 'unknown'})`;
  }
}

const WHY: Readonly<Record<string, string>> = {
  EAUTH: 'the login was refused',
  ETLS: 'there is no TLS, or its certificate is not trusted, and nothing is sent in the clear',
  EDNS: 'there is no server of that name',
  ETIMEDOUT: 'it did not answer in time',
};
