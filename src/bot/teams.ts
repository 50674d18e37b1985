import type { Agent } from 'node:http';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Message, Messenger } from '../app/ports/messenger.ts';
import type { Roster } from '../app/ports/roster.ts';
import type { Log } from '../app/ports/runtime.ts';
import { Adapter } from './adapter.ts';
import { createAuthentication, type Identity } from './authentication.ts';
import { PUBLIC_ISSUER, trustOf, type Trust } from './cloud-addresses.ts';
import { createConnector } from './connector.ts';
import { TEAMS_WINDOWS, type Window } from './conversation-limits.ts';
import { openingDialogs, type Json } from './dialog-card.ts';
import { createConversationQueue, type ConversationQueue } from './conversation-queue.ts';
import { createOutbox } from './outbox.ts';
import type { Incoming } from './incoming.ts';
import { createTeamsApi } from './teams-api.ts';
import { createMessenger } from './messenger.ts';
import { createCredentials, createSign, type Authorities, type Credentials } from './own-tokens.ts';
import type { Mode } from './mode.ts';
import { createPatience } from './patience.ts';
import { ALONE, type SharedRate } from './replicas.ts';
import { createRoster } from './roster.ts';
import { SdkClients } from './sdk-clients.ts';
import { createSender } from './sender.ts';
import type { Time } from './time.ts';

/** The bot's connection to Teams: authenticates what comes in, and sends what goes out. */
export type Teams = {
  readonly mode: Mode;
  readonly messenger: Messenger;
  /** A message with its forms in dialogs, where Teams has them; what is sent gets them by itself. */
  readonly drawn: (message: Message) => Message;
  /** The same for answers, which a person is waiting for. */
  readonly answers: Messenger;
  /** Who is in the teams that the bot was added to, and chats with them. */
  readonly roster: Roster;
  readonly queue: ConversationQueue;
  /** Lets nothing leave any more; what is on its way is settled. */
  readonly giveUp: () => void;
  /** How many answers and updates never left because of that, or are still on their way. */
  readonly unsent: () => number;
  /** The issuer of the tokens of incoming requests. */
  readonly issuer: string;
  /** Undefined when the token is not the channel's for this bot and this activity. */
  readonly authenticate: (incoming: Incoming, authorization: string) => Promise<Identity | undefined>;
  /** Runs a turn of the SDK for it; what is sent in it goes out like `answers`. */
  readonly take: Adapter['take'];
};

export type TeamsOptions = {
  readonly mode: Mode;
  /** Whether forms open in dialogs. The Playground has none. */
  readonly dialogs?: boolean;
  readonly log: Log;
  readonly time: Time;
  /** How long Teams may take to accept a message, and Microsoft to issue a token for it. */
  readonly sendTimeoutMs?: number;
  /** How many requests a second Teams is known to accept in one tenant. */
  readonly requestsPerSecond?: number;
  /** The limits of Teams; none for the Playground, which accepts everything. */
  readonly conversationWindows?: readonly Window[];
  /** How it is shared with other copies of the bot. */
  readonly sharedRate?: SharedRate;
  readonly onThrottled?: () => void;
  /** Another Teams address to try, when the known one does not serve the tenant. */
  readonly elsewhere?: (serviceUrl: string) => string | undefined;
  /** What carries requests to Teams, instead of Node's own. */
  readonly httpsAgent?: Agent;
  /** Another authority than Microsoft's. For tests: it decides whom the bot believes. */
  readonly trust?: Trust;
  /** Another source than Microsoft for the bot's own tokens. For tests. */
  readonly credentials?: Credentials;
};

/** Microsoft's United States government community cloud, whose tenants may also be known by the public address. */
const GCC = 'https://smba.infra.gcc.teams.microsoft.com/teams';
const PUBLIC = 'https://smba.trafficmanager.net/';

const governmentHost = (serviceUrl: string): string | undefined =>
  serviceUrl.startsWith(PUBLIC) ? GCC : undefined;

export function createTeams(options: TeamsOptions): Teams {
  const { mode, log, time, sendTimeoutMs = 10_000, trust = trustOf(options.mode) } = options;
  const authorities: Authorities = trust ?? {};
  const credentials = options.credentials ?? createCredentials(mode);
  const sign = createSign(mode, sendTimeoutMs, authorities, credentials);
  const connector = createConnector(sign, sendTimeoutMs, options.httpsAgent);
  const authentication = createAuthentication(mode, authorities, credentials, new SdkClients(connector));
  const queue = createConversationQueue();
  const patience = createPatience();
  let withdrawn = 0;
  const outbox = createOutbox({
    time,
    queue,
    patience,
    perSecond: options.requestsPerSecond ?? 50,
    sharedRate: options.sharedRate ?? ALONE,
    windows: options.conversationWindows ?? (mode.kind === 'local' ? [] : TEAMS_WINDOWS),
    onThrottled: options.onThrottled ?? (() => undefined),
    onWithdrawn: () => (withdrawn += 1),
  });
  const hasDialogs = options.dialogs ?? mode.kind !== 'local';
  const draw = hasDialogs ? openingDialogs : (card: Json) => card;
  const api = createTeamsApi(connector, draw);
  const way = { outbox, elsewhere: options.elsewhere ?? governmentHost };
  const drawn = (message: Message): Message =>
    message.kind === 'card' ? { ...message, card: draw(message.card) } : message;
  const answers = createSender({ ...way, api, urgent: true });
  const adapter = new Adapter(authentication, answers);
  return {
    mode,
    drawn,
    queue,
    giveUp: () => patience.end(),
    unsent: () => withdrawn + queue.size(),
    messenger: createMessenger(createSender({ ...way, api, urgent: false })),
    roster: createRoster(connector, way),
    answers: createMessenger(answers),
    take: (admitted, logic) => adapter.take(admitted, logic),
    issuer: trust?.ToBotFromChannelTokenIssuer ?? PUBLIC_ISSUER,
    authenticate: async (incoming, authorization) => {
      try {
        return await authentication.authenticateRequest(incoming as unknown as SdkActivity, authorization);
      } catch (error) {
        log.warn('request not authenticated', { reason: error instanceof Error ? error.message : 'unknown' });
        return undefined;
      }
    },
  };
}

/** The SDK reads only the parsed fields, though its type promises more. */
type SdkActivity = Parameters<BotFrameworkAuthentication['authenticateRequest']>[0];
