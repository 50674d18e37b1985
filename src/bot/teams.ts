import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type Middleware,
} from 'botbuilder';
import type { Log, Messenger } from '../app/ports.ts';
import { createConversationQueue, type ConversationQueue } from './conversation-queue.ts';
import type { Identity } from './gate.ts';
import type { Incoming } from './incoming.ts';
import { createMessenger } from './messenger.ts';
import type { Mode } from './mode.ts';

/** The bot's line to Teams: what comes in is authenticated by it, what goes out goes through its messenger. */
export type Teams = {
  readonly mode: Mode;
  readonly adapter: TeamsAdapter;
  readonly messenger: Messenger;
  readonly queue: ConversationQueue;
  /** Who signs the tokens of incoming requests. */
  readonly issuer: string;
  /** Undefined when the token is not one of the channel's for this bot, or not for this activity. */
  readonly authenticate: (incoming: Incoming, authorization: string) => Promise<Identity | undefined>;
};

export type TeamsOptions = {
  readonly mode: Mode;
  readonly log: Log;
  /** How long Teams may take to accept a message. */
  readonly sendTimeoutMs?: number;
  /** Another authority than Microsoft's. For tests: whoever sets it says whom the bot believes. */
  readonly trust?: ConfigurationBotFrameworkAuthenticationOptions & {
    readonly ToBotFromChannelTokenIssuer: string;
  };
};

export function createTeams({ mode, log, sendTimeoutMs = 10_000, trust }: TeamsOptions): Teams {
  const settings = { ...credentialsOf(mode), ...trust };
  const authentication = new ConfigurationBotFrameworkAuthentication(settings);
  const adapter = new TeamsAdapter(settings);
  adapter.use(sendOnceWithin(sendTimeoutMs));
  const queue = createConversationQueue();
  return {
    mode,
    adapter,
    queue,
    messenger: createMessenger(adapter, mode.kind === 'production' ? mode.appId : '', queue),
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
        return proceed(request);
      },
    });
    await next();
  };
