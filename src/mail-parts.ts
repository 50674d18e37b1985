import type { Inbox } from './app/ports/inbox.ts';
import type { Mailer } from './app/ports/mailer.ts';
import type { Clock } from './app/ports/runtime.ts';
import { machineTime } from './machine-time.ts';
import type { ImapSettings, MailConfig } from './mail-settings.ts';
import type { GraphClient } from './mail/graph/graph-client.ts';
import type { MicrosoftIdentity, Tokens } from './mail/microsoft/tokens.ts';
import type { ImapServer } from './mail/imap/imap-line.ts';
import type { Parts } from './parts.ts';

type MailParts = Pick<Parts, 'mailer' | 'inbox' | 'drafts' | 'meetings'>;

/** What sends emails and what reads them, as it is set. Loaded for those who set it only. */
export async function mailParts(config: MailConfig, clock: Clock): Promise<MailParts> {
  // One for both, as what Graph takes at once is counted by mailbox.
  const ask = config.identity && (await graphClient(config.identity, clock));
  const tokens = config.signIn && (await tokensForServers(config.signIn));
  const [mailer, inbox] = [
    await mailerOf(config, ask, tokens),
    await inboxOf(config, { ask, tokens }, clock),
  ];
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

/** Of the mail servers of Microsoft 365. */
export const tokensForServers = async (identity: MicrosoftIdentity): Promise<Tokens> =>
  (await import('./mail/microsoft/tokens.ts')).createTokens(identity, 'outlook');

export async function graphClient(identity: MicrosoftIdentity, clock: Clock): Promise<GraphClient> {
  const { createGraphClient } = await import('./mail/graph/graph-client.ts');
  const { microsoftIn } = await import('./mail/microsoft/microsoft-cloud.ts');
  const { createTokens } = await import('./mail/microsoft/tokens.ts');
  return createGraphClient({
    tokens: createTokens(identity, 'graph'),
    clock,
    url: `${microsoftIn(identity.cloud).graph}/v1.0`,
  });
}

async function mailerOf(
  { sending, inbox }: MailConfig,
  ask: GraphClient | undefined,
  tokens: Tokens | undefined,
): Promise<Mailer | undefined> {
  if (sending?.kind === 'smtp') {
    const { createSmtpMailer } = await import('./mail/smtp/smtp-mailer.ts');
    return createSmtpMailer({
      settings: sending.server,
      tokens,
      now: () => machineTime.now(),
      ...(inbox?.kind === 'imap' && { find: await findBy(imapServer(inbox.server, tokens)) }),
    });
  }
  if (!sending || !ask) return undefined;
  const { createGraphMailer } = await import('./mail/graph/graph-mailer.ts');
  return createGraphMailer({ ask, sending: sending.way });
}

/** Signs in by tokens only where that is set. */
const imapServer = (server: ImapSettings, tokens: Tokens | undefined): ImapServer => ({
  ...server,
  ...(server.isByToken && { tokens }),
});

async function findBy(server: ImapServer): Promise<Mailer['find']> {
  const { findInSent } = await import('./mail/imap/find-in-sent.ts');
  return (letter) => findInSent(server, letter);
}

async function inboxOf(
  { inbox }: MailConfig,
  { ask, tokens }: { readonly ask: GraphClient | undefined; readonly tokens: Tokens | undefined },
  clock: Clock,
): Promise<Inbox | undefined> {
  if (!inbox) return undefined;
  const { createParser } = await import('./mail/incoming/parser.ts');
  const parser = createParser();
  const { parse } = parser;
  const reading =
    inbox.kind === 'imap'
      ? (await import('./mail/imap/imap-inbox.ts')).createImapInbox({
          server: imapServer(inbox.server, tokens),
          parse,
        })
      : ask && (await import('./mail/graph/graph-inbox.ts')).createGraphInbox({ ask, clock, parse });
  if (!reading) return undefined;
  return {
    arrived: (mailbox, from, sift) => reading.arrived(mailbox, from, sift),
    close: async () => {
      await reading.close();
      await parser.close();
    },
  };
}
