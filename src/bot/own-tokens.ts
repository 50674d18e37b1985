import {
  ConfigurationServiceClientCredentialFactory,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder-core';
import { AuthenticationConstants } from 'botframework-connector';
import type { Mode } from './mode.ts';

/** Other authorities than Microsoft's public ones. */
export type Authorities = ConfigurationBotFrameworkAuthenticationOptions;

/** Where the SDK gets the bot's own tokens. */
export type Credentials = Pick<
  ConfigurationServiceClientCredentialFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>;

/** The `Authorization` header of the bot's own requests; undefined without a registration. Throws `Unsigned`. */
export type Sign = () => Promise<string | undefined>;

/** The bot got no token of its own, so its request can't be sent; `cause` says why. */
export class Unsigned extends Error {
  override readonly name = 'Unsigned';
}

/** Never the whole environment: variables in it could change which authority the SDK trusts. */
export const registrationOf = (mode: Mode) =>
  mode.kind === 'local'
    ? {}
    : {
        MicrosoftAppId: mode.appId,
        MicrosoftAppType: mode.appType,
        ...(mode.appPassword && { MicrosoftAppPassword: mode.appPassword }),
        ...(mode.appTenantId && { MicrosoftAppTenantId: mode.appTenantId }),
      };

export const createCredentials = (mode: Mode): Credentials =>
  new ConfigurationServiceClientCredentialFactory(registrationOf(mode));

/** The SDK keeps and renews the tokens. `timeoutMs`: how long the bot waits for one; the SDK would wait forever. */
export function createSign(
  mode: Mode,
  timeoutMs: number,
  authorities: Authorities,
  credentials: Credentials,
): Sign {
  let own: OwnTokens | undefined;
  let signing: Promise<string | undefined> | undefined;

  const signNow = async (): Promise<string | undefined> => {
    let authorization: string | undefined;
    const headers = { set: (_authorization: string, value: string) => void (authorization = value) };
    try {
      own ??= await credentials.createCredentials(...wantedTokens(mode, authorities));
      await within(timeoutMs, own.signRequest({ headers } as unknown as SdkRequest));
    } catch (cause) {
      throw new Unsigned('No token', { cause });
    }
    return authorization;
  };
  // Callers share a pending token, or a morning would begin with as many requests for it as there are cards.
  return () =>
    (signing ??= signNow().finally(() => {
      signing = undefined;
    }));
}

type OwnTokens = Awaited<ReturnType<Credentials['createCredentials']>>;

/** The SDK sets this one header of it, and looks at nothing else. */
type SdkRequest = Parameters<OwnTokens['signRequest']>[0];

/** The application, authority and secret that the SDK asks for tokens with. */
const wantedTokens = (mode: Mode, authorities: Authorities): Parameters<Credentials['createCredentials']> => [
  mode.kind === 'production' ? mode.appId : '',
  authorities.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
  authorities.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
  true,
];

async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No token within ${ms} ms`)), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
