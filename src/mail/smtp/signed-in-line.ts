import type { Letter } from '../../app/ports/mailer.ts';
import { signInByToken } from '../microsoft/sign-in.ts';
import type { Tokens } from '../microsoft/tokens.ts';
import { openSmtpLine, type SmtpLine } from './smtp-line.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import type { SmtpError } from './smtp-verdict.ts';

/** Whose letters leave by a line. */
export type Sender = { readonly tenant: Letter['tenant']; readonly address: string };

export type SmtpServer = {
  readonly settings: SmtpSettings;
  /** Where one signs in by them. */
  readonly tokens?: Tokens | undefined;
};

/** A line that is signed in as the settings say. Rejects where there is none. */
export async function openSignedIn({ settings, tokens }: SmtpServer, sender: Sender): Promise<SmtpLine> {
  const { login, byToken } = settings;
  if (!byToken || !tokens) return openSmtpLine(settings, login);
  const user = byToken.mailbox ?? sender.address;
  const signedIn = await signInByToken(tokens, sender.tenant, (token) =>
    openSmtpLine(settings, { user, token }).then(
      (value) => ({ kind: 'in', value }) as const,
      (error: unknown) => {
        if (!isRefusedToken(error)) throw error;
        return { kind: 'refused', error } as const;
      },
    ),
  );
  if (signedIn.kind === 'refused') throw signedIn.error;
  return signedIn.value;
}

/** Letters of which senders can share a line. */
export const mailboxOf = ({ byToken }: SmtpSettings, { tenant, address }: Sender): string =>
  byToken ? JSON.stringify([tenant, byToken.mailbox ?? address.toLowerCase()]) : '';

const isRefusedToken = (error: unknown): boolean => {
  const { code, responseCode = 0 } = error as SmtpError;
  return code === 'EAUTH' && responseCode >= 500;
};
