import {
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder-core/lib/configurationBotFrameworkAuthentication.js';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder-core/lib/configurationServiceClientCredentialFactory.js';
import { AuthenticationConstants } from 'botframework-connector/lib/auth/authenticationConstants.js';
import type { Incoming } from './incoming.ts';
import type { Mode } from './mode.ts';

/** Other authorities than Microsoft's public ones. */
export type Authorities = ConfigurationBotFrameworkAuthenticationOptions;

/** Where the SDK gets the bot's own tokens. */
export type Credentials = Pick<
  ConfigurationServiceClientCredentialFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>;

/** The SDK's part: verifies Teams' tokens, and gets and keeps the bot's own. */
export type Authentication = {
  /** Rejects when the token is not the channel's for this bot and this activity. */
  verify(incoming: Incoming, authorization: string): Promise<void>;
  /** The `Authorization` header of the bot's own requests; undefined without a registration. Throws `Unsigned`. */
  sign(): Promise<string | undefined>;
};

/** The bot got no token of its own, so its request can't be sent; `cause` says why. */
export class Unsigned extends Error {
  override readonly name = 'Unsigned';
}

/** `timeoutMs`: how long the bot waits for its own token; the SDK would wait forever. */
export function createAuthentication(
  mode: Mode,
  timeoutMs: number,
  authorities: Authorities = {},
  credentials: Credentials = new ConfigurationServiceClientCredentialFactory(credentialsOf(mode)),
): Authentication {
  const settings = { ...credentialsOf(mode), ...authorities };
  const sdk = new ConfigurationBotFrameworkAuthentication(settings, credentials);
  let own: OwnTokens | undefined;
  let signing: Promise<string | undefined> | undefined;

  const signNow = async (): Promise<string | undefined> => {
    let authorization: string | undefined;
    const headers = { set: (_authorization: string, value: string) => void (authorization = value) };
    try {
      own ??= await credentials.createCredentials(...ownTokens(mode, authorities));
      await within(timeoutMs, own.signRequest({ headers } as unknown as SdkRequest));
    } catch (cause) {
      throw new Unsigned('No token', { cause });
    }
    return authorization;
  };
  return {
    verify: async (incoming, authorization) => {
      await sdk.authenticateRequest(toSdkActivity(incoming), authorization);
    },
    // Callers share a pending token, or a morning would begin with as many requests for it as there are cards.
    sign: () =>
      (signing ??= signNow().finally(() => {
        signing = undefined;
      })),
  };
}

type OwnTokens = Awaited<ReturnType<Credentials['createCredentials']>>;

/** The SDK sets this one header of it, and looks at nothing else. */
type SdkRequest = Parameters<OwnTokens['signRequest']>[0];

/** The application, authority and secret that the SDK asks for tokens with. */
const ownTokens = (mode: Mode, authorities: Authorities): Parameters<Credentials['createCredentials']> => [
  mode.kind === 'production' ? mode.appId : '',
  authorities.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
  authorities.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
  true,
];

/** Never the whole environment: variables in it could change which authority the SDK trusts. */
const credentialsOf = (mode: Mode) =>
  mode.kind === 'local'
    ? {}
    : {
        MicrosoftAppId: mode.appId,
        MicrosoftAppType: mode.appType,
        ...(mode.appPassword && { MicrosoftAppPassword: mode.appPassword }),
        ...(mode.appTenantId && { MicrosoftAppTenantId: mode.appTenantId }),
      };

type SdkActivity = Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>[0];

/** The SDK reads only the parsed fields, though its type promises more. */
const toSdkActivity = (incoming: Incoming): SdkActivity => incoming as unknown as SdkActivity;

async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No token within ${ms} ms`)), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
