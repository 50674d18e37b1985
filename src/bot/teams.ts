import type { Activity, ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import type { Log, Messenger } from '../app/ports.ts';
import { Adapter, type Credentials, type Identity } from './adapter.ts';
import { TEAMS_WINDOWS, type Window } from './conversation-limits.ts';
import { createConversationQueue, type ConversationQueue } from './conversation-queue.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import type { Incoming } from './incoming.ts';
import { createLine, type Line } from './line.ts';
import { createMessenger } from './messenger.ts';
import type { Mode } from './mode.ts';
import { ALONE, type Sharing } from './sharing.ts';
import type { Time } from './time.ts';

/** The bot's line to Teams: what comes in is authenticated by it, what goes out goes through its messenger. */
export type Teams = {
  readonly mode: Mode;
  readonly adapter: Adapter;
  readonly messenger: Messenger;
  /** The same for somebody who waits for it. */
  readonly answers: Messenger;
  /** What is sent within a turn goes through these two. */
  readonly line: Line;
  readonly delivery: Delivery;
  readonly queue: ConversationQueue;
  /** Who signs the tokens of incoming requests. */
  readonly issuer: string;
  /** Undefined when the token is not one of the channel's for this bot, or not for this activity. */
  readonly authenticate: (incoming: Incoming, authorization: string) => Promise<Identity | undefined>;
};

export type TeamsOptions = {
  readonly mode: Mode;
  readonly log: Log;
  readonly time: Time;
  /** How long Teams may take to accept a message, and Microsoft to give the bot a token for it. */
  readonly sendTimeoutMs?: number;
  /** How many requests a second Teams takes in one tenant, as far as is known. */
  readonly requestsPerSecond?: number;
  /** Those of Teams, but none for the Playground, which takes everything. */
  readonly conversationWindows?: readonly Window[];
  /** How it is shared with other copies of the bot. */
  readonly sharing?: Sharing;
  readonly onThrottled?: () => void;
  /** Another address of Teams to try, when the one that is known does not serve the tenant. */
  readonly elsewhere?: (serviceUrl: string) => string | undefined;
  /** Another authority than Microsoft's. For tests: whoever sets it says whom the bot believes. */
  readonly trust?: ConfigurationBotFrameworkAuthenticationOptions & {
    readonly ToBotFromChannelTokenIssuer: string;
  };
  /** Another source of the bot's own tokens than Microsoft's. For tests. */
  readonly credentials?: Credentials;
};

/** Microsoft's United States government community cloud, whose tenants may be known by the public address. */
const GCC = 'https://smba.infra.gcc.teams.microsoft.com/teams';
const PUBLIC = 'https://smba.trafficmanager.net/';

export const governmentHost = (serviceUrl: string): string | undefined =>
  serviceUrl.startsWith(PUBLIC) ? GCC : undefined;

export function createTeams(options: TeamsOptions): Teams {
  const { mode, log, time, sendTimeoutMs = 10_000, trust } = options;
  const appId = mode.kind === 'production' ? mode.appId : '';
  const settings = { ...credentialsOf(mode), ...trust };
  const adapter = new Adapter(appId, settings, sendTimeoutMs, options.credentials);
  const line = createLine((serviceUrl) => adapter.connectorTo(serviceUrl), sendTimeoutMs);
  const queue = createConversationQueue();
  const delivery = createDelivery({
    time,
    queue,
    perSecond: options.requestsPerSecond ?? 50,
    sharing: options.sharing ?? ALONE,
    windows: options.conversationWindows ?? (mode.kind === 'local' ? [] : TEAMS_WINDOWS),
    onThrottled: options.onThrottled ?? (() => undefined),
  });
  const way = { line, delivery, elsewhere: options.elsewhere ?? governmentHost };
  return {
    mode,
    adapter,
    queue,
    line,
    delivery,
    messenger: createMessenger({ ...way, urgent: false }),
    answers: createMessenger({ ...way, urgent: true }),
    issuer: trust?.ToBotFromChannelTokenIssuer ?? 'https://api.botframework.com',
    authenticate: async (incoming, authorization) => {
      try {
        return await adapter.authenticate(toSdkActivity(incoming), authorization);
      } catch (error) {
        log.warn('request not authenticated', { reason: error instanceof Error ? error.message : 'unknown' });
        return undefined;
      }
    },
  };
}

/** The SDK reads no more of it than was parsed, though its type promises more. */
export const toSdkActivity = (incoming: Incoming): Activity => incoming as unknown as Activity;

/** Never the environment as a whole: names in it could redirect whom the SDK trusts. */
const credentialsOf = (mode: Mode) =>
  mode.kind === 'local'
    ? {}
    : {
        MicrosoftAppId: mode.appId,
        MicrosoftAppType: mode.appType,
        ...(mode.appPassword && { MicrosoftAppPassword: mode.appPassword }),
        ...(mode.appTenantId && { MicrosoftAppTenantId: mode.appTenantId }),
      };
