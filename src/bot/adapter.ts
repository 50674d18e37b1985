import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type {
  Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import { LRUCache } from 'lru-cache';

type Authentication = Pick<
  ConfigurationBotFrameworkAuthentication,
  'authenticateRequest' | 'createConnectorFactory' | 'createUserTokenClient'
>;
type Connectors = ReturnType<Authentication['createConnectorFactory']>;

/** The SDK's client for one address of Teams. */
export type Connector = Awaited<ReturnType<Connectors['create']>>;

/** Where the SDK gets the bot's own tokens. */
export type Credentials = Pick<
  NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>;

/** What the SDK found out about a request: who sent it, and how to answer. */
export type Identity = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/** The request did not leave, since the bot got no token of its own; `cause` says why. */
export class Unsigned extends Error {
  override readonly name = 'Unsigned';
}

/** Teams has one for each region, and perhaps one for each tenant. */
const ADDRESSES = 1_000;

/** teams-ai's adapter with clients that stay, where the SDK makes each with its whole pipeline anew for every turn. */
export class Adapter extends TeamsAdapter {
  readonly #connectors: Connectors;

  /** `tokenTimeoutMs`: how long the bot waits for a token of its own; the SDK would wait for ever. */
  constructor(
    appId: string,
    settings: ConfigurationBotFrameworkAuthenticationOptions,
    tokenTimeoutMs: number,
    credentials?: Credentials,
  ) {
    super(settings, credentials);
    const authentication = this.botFrameworkAuthentication;
    this.#connectors = authentication.createConnectorFactory(this.createClaimsIdentity(appId));
    keepConnectors(this.#connectors, tokenTimeoutMs);
    keepTokenClient(authentication);
  }

  /** Throws when the token is not one of the channel's for this bot, or not for this activity. */
  async authenticate(activity: Activity, authorization: string): Promise<Identity> {
    const identity = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    return { ...identity, connectorFactory: this.#connectors };
  }

  /** Throws `Unsigned`. */
  connectorTo(serviceUrl: string): Promise<Connector> {
    return this.#connectors.create(serviceUrl);
  }
}

/** All are for one audience, the channel: requests of other bots are not authenticated. */
function keepConnectors(connectors: Connectors, tokenTimeoutMs: number): void {
  const make = connectors.create.bind(connectors);
  const known = new LRUCache<string, Connector>({ max: ADDRESSES });
  connectors.create = async (serviceUrl) => {
    const connector =
      known.get(serviceUrl) ?? sendOnce(await make(serviceUrl).catch(unsigned), tokenTimeoutMs);
    known.set(serviceUrl, connector);
    return connector;
  };
}

/** Nobody signs in through the bot, but the SDK wants a client for it in every turn. */
function keepTokenClient(authentication: Authentication): void {
  const make = authentication.createUserTokenClient.bind(authentication);
  let made: ReturnType<typeof make> | undefined;
  authentication.createUserTokenClient = (identity) => (made ??= make(identity));
}

type Pipeline = { removePolicy(which: { name: string }): void };

/**
 * The SDK tries four times, and has no option against it. A message that was delivered though its answer was lost would
 * be sent again, so what to repeat is not for the SDK to decide.
 */
function sendOnce(connector: Connector, tokenTimeoutMs: number): Connector {
  const { client } = connector as unknown as { readonly client: { readonly pipeline: Pipeline } };
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  const { credentials } = connector;
  connector.credentials = {
    signRequest: (request) => within(tokenTimeoutMs, credentials.signRequest(request)).catch(unsigned),
  };
  return connector;
}

async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No token within ${ms} ms`)), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

function unsigned(cause: unknown): never {
  throw new Unsigned('No token', { cause });
}
