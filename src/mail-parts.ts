import type { Inbox } from './app/ports/inbox.ts';
import type { Mailer } from './app/ports/mailer.ts';
import type { Clock } from './app/ports/runtime.ts';
import { machineTime } from './machine-time.ts';
import type { ImapSettings, MailConfig } from './mail-settings.ts';
import type { GraphClient } from './mail/graph/graph-client.ts';
import type { GraphIdentity } from './mail/graph/tokens.ts';
import type { Parts } from './parts.ts';

type MailParts = Pick<Parts, 'mailer' | 'inbox' | 'drafts' | 'meetings'>;

/** What sends emails and what reads them, as it is set. Loaded for those who set it only. */
export async function mailParts(config: MailConfig, clock: Clock): Promise<MailParts> {
  // One for both, as what Graph takes at once is counted by mailbox.
  const ask = config.identity && (await graphClient(config.identity, clock));
  const [mailer, inbox] = [await mailerOf(config, ask), await inboxOf(config, ask, clock)];
  const drafts = config.drafts && ask && (await draftsOf(ask));
  const meetings = config.calendar && ask && (await meetingsOf(ask));
  return {
    ...(mailer && { mailer }),
    ...(inbox && { inbox }),
    ...(drafts && { drafts }),
    ...(meetings && { meetings }),
  };
}

const meetingsOf = async (ask: GraphClient) =>
  (await import('./mail/graph/graph-meetings.ts')).createGraphMeetings(ask);

const draftsOf = async (ask: GraphClient) =>
  (await import('./mail/graph/graph-drafts.ts')).createGraphDrafts(ask);

export async function graphClient(identity: GraphIdentity, clock: Clock): Promise<GraphClient> {
  const { createGraphClient } = await import('./mail/graph/graph-client.ts');
  const { graphIn } = await import('./mail/graph/graph-cloud.ts');
  const { createTokens } = await import('./mail/graph/tokens.ts');
  return createGraphClient({
    tokens: createTokens(identity),
    clock,
    url: `${graphIn(identity.cloud).graph}/v1.0`,
  });
}

async function mailerOf(
  { sending, inbox }: MailConfig,
  ask: GraphClient | undefined,
): Promise<Mailer | undefined> {
  if (sending?.kind === 'smtp') {
    const { createSmtpMailer } = await import('./mail/smtp/smtp-mailer.ts');
    return createSmtpMailer({
      settings: sending.server,
      now: () => machineTime.now(),
      ...(inbox?.kind === 'imap' && { find: await findBy(inbox.server) }),
    });
  }
  if (!sending || !ask) return undefined;
  const { createGraphMailer } = await import('./mail/graph/graph-mailer.ts');
  return createGraphMailer({ ask, sending: sending.way });
}

async function findBy(server: ImapSettings): Promise<Mailer['find']> {
  const { findInSent } = await import('./mail/imap/find-in-sent.ts');
  return ({ from, messageId }) => findInSent(server, from.address, messageId);
}

async function inboxOf(
  { inbox }: MailConfig,
  ask: GraphClient | undefined,
  clock: Clock,
): Promise<Inbox | undefined> {
  if (!inbox) return undefined;
  const { createParser } = await import('./mail/incoming/parser.ts');
  const parser = createParser();
  const { parse } = parser;
  const reading =
    inbox.kind === 'imap'
      ? (await import('./mail/imap/imap-inbox.ts')).createImapInbox({ server: inbox.server, parse })
      : ask && (await import('./mail/graph/graph-inbox.ts')).createGraphInbox({ ask, clock, parse });
  if (!reading) return undefined;
  return {
    arrived: (mailbox, from) => reading.arrived(mailbox, from),
    close: async () => {
      await reading.close();
      await parser.close();
    },
  };
}
