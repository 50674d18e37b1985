import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import {
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type Middleware,
} from 'botbuilder';
import type { Log, Messenger } from '../app/ports.ts';
import { TEAMS_WINDOWS, type Window } from './conversation-limits.ts';
import { createConversationQueue, type ConversationQueue } from './conversation-queue.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import type { Identity } from './gate.ts';
import type { Incoming } from './incoming.ts';
import { createMessenger, noteLeaving } from './messenger.ts';
import type { Mode } from './mode.ts';
import { ALONE, type Sharing } from './sharing.ts';
import type { Time } from './time.ts';

/** The bot's line to Teams: what comes in is authenticated by it, what goes out goes through its messenger. */
export type Teams = {
  readonly mode: Mode;
  readonly adapter: TeamsAdapter;
  readonly messenger: Messenger;
  /** The same for somebody who waits for it. */
  readonly answers: Messenger;
  /** What is sent within a turn goes through this. */
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
  /** How long Teams may take to accept a message. */
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
};

/** Microsoft's United States government community cloud, whose tenants may be known by the public address. */
const GCC = 'https://smba.infra.gcc.teams.microsoft.com/teams';
const PUBLIC = 'https://smba.trafficmanager.net/';

export const governmentHost = (serviceUrl: string): string | undefined =>
  serviceUrl.startsWith(PUBLIC) ? GCC : undefined;

export function createTeams(options: TeamsOptions): Teams {
  const { mode, log, time, sendTimeoutMs = 10_000, trust } = options;
  const settings = { ...credentialsOf(mode), ...trust };
  const authentication = new ConfigurationBotFrameworkAuthentication(settings);
  const adapter = new TeamsAdapter(settings);
  adapter.use(sendOnceWithin(sendTimeoutMs));
  const queue = createConversationQueue();
  const delivery = createDelivery({
    time,
    queue,
    perSecond: options.requestsPerSecond ?? 50,
    sharing: options.sharing ?? ALONE,
    windows: options.conversationWindows ?? (mode.kind === 'local' ? [] : TEAMS_WINDOWS),
    onThrottled: options.onThrottled ?? (() => undefined),
  });
  const line = {
    adapter,
    appId: mode.kind === 'production' ? mode.appId : '',
    delivery,
    elsewhere: options.elsewhere ?? governmentHost,
  };
  return {
    mode,
    adapter,
    queue,
    delivery,
    messenger: createMessenger({ ...line, urgent: false }),
    answers: createMessenger({ ...line, urgent: true }),
    issuer: trust?.ToBotFromChannelTokenIssuer ?? 'https://api.botframework.com',
    authenticate: async (incoming, authorization) => {
      try {
        return await authentication.authenticateRequest(toSdkActivity(incoming), authorization);
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

type Pipeline = {
  removePolicy(which: { name: string }): void;
  addPolicy(policy: {
    name: string;
    sendRequest(request: { timeout: number }, next: (request: object) => Promise<object>): Promise<object>;
  }): void;
};

/**
 * The SDK tries four times and waits for ever, and has no option against either. A message that was delivered though
 * its answer was lost would be sent again, so what to repeat is not for the SDK to decide.
 */
const sendOnceWithin =
  (timeoutMs: number): Middleware['onTurn'] =>
  async (context, next) => {
    const connector = context.turnState.get<{ client: { pipeline: Pipeline } }>(
      context.adapter.ConnectorClientKey,
    );
    connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    connector.client.pipeline.addPolicy({
      name: 'timeout',
      sendRequest: (request, proceed) => {
        request.timeout = timeoutMs;
        noteLeaving(context);
        return proceed(request);
      },
    });
    await next();
  };
