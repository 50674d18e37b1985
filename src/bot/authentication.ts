import { ConfigurationBotFrameworkAuthentication } from 'botbuilder-core';
import type {
  AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';
import type { Mode } from './mode.ts';
import { registrationOf, type Authorities, type Credentials } from './own-tokens.ts';

/** Whose token a request carried, as the SDK found out. */
export type Identity = AuthenticateRequestResult;

/** The SDK's part: verifies Teams' tokens, and hands our clients to the turns of the SDK. */
export const createAuthentication = (
  mode: Mode,
  authorities: Authorities,
  credentials: Credentials,
  clients: ConnectorFactory,
): BotFrameworkAuthentication =>
  new KeptClients({ ...registrationOf(mode), ...authorities }, credentials, clients);

type SdkActivity = Parameters<BotFrameworkAuthentication['authenticateRequest']>[0];

class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #clients: ConnectorFactory;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(settings: Authorities, credentials: Credentials, clients: ConnectorFactory) {
    super(settings, credentials);
    this.#clients = clients;
  }

  override async authenticateRequest(activity: SdkActivity, authorization: string): Promise<Identity> {
    const identity = await super.authenticateRequest(activity, authorization);
    return { ...identity, connectorFactory: this.#clients };
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#clients;
  }

  /** Signs people in, which the bot never does; a turn has to have one. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return (this.#userTokens ??= super.createUserTokenClient(identity));
  }
}
