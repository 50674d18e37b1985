import type { Clock } from './app/ports/runtime.ts';
import { machineTime } from './machine-time.ts';
import type { MailConfig } from './mail-settings.ts';
import type { GraphClient } from './mail/graph/graph-client.ts';
import type { GraphIdentity } from './mail/graph/tokens.ts';
import type { Parts } from './parts.ts';

/** What sends emails, as it is set. Loaded for those who set it only. */
export async function mailParts(
  { sending, identity }: MailConfig,
  clock: Clock,
): Promise<Pick<Parts, 'mailer' | 'inbox'>> {
  if (sending?.kind === 'smtp') {
    const { createSmtpMailer } = await import('./mail/smtp/smtp-mailer.ts');
    return { mailer: createSmtpMailer({ settings: sending.server, now: () => machineTime.now() }) };
  }
  if (!sending || !identity) return {};
  const { createGraphMailer } = await import('./mail/graph/graph-mailer.ts');
  return { mailer: createGraphMailer({ ask: await graphClient(identity, clock), sending: sending.way }) };
}

/** One for sending and reading, as what Graph takes at once of a mailbox is for both. */
export async function graphClient(identity: GraphIdentity, clock: Clock): Promise<GraphClient> {
  const { createGraphClient } = await import('./mail/graph/graph-client.ts');
  const { createTokens } = await import('./mail/graph/tokens.ts');
  return createGraphClient({ tokens: createTokens(identity), clock });
}
