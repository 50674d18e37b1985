import { AuthenticationConstants, GovernmentConstants } from 'botframework-connector';
import type { Cloud } from '../app/ports/cloud.ts';
import type { Mode } from './mode.ts';
import type { Authorities } from './own-tokens.ts';

/** Whom the bot believes, and where it gets its own tokens. */
export type Trust = Authorities & { readonly ToBotFromChannelTokenIssuer: string };

type Addresses = {
  /** Where Teams itself is; nothing else is ever sent to. */
  readonly hosts: readonly string[];
  /** Instead of those that the SDK knows by itself. `tenant`: of a bot that belongs to one. */
  readonly trust?: (tenant: string | undefined) => Trust;
};

const government = (): Trust => ({
  ToChannelFromBotLoginUrl: GovernmentConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: GovernmentConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: GovernmentConstants.ToBotFromChannelTokenIssuer,
  OAuthUrl: GovernmentConstants.OAuthUrl,
  ToBotFromChannelOpenIdMetadataUrl: GovernmentConstants.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: GovernmentConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  ValidateAuthority: true,
});

/** As Microsoft documents it for Azure operated by 21Vianet: the SDK has no constants for it. */
const china = (tenant = 'microsoftservices.partner.onmschina.cn'): Trust => ({
  ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenant}`,
  ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
  OAuthUrl: 'https://token.botframework.azure.cn/',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
  ValidateAuthority: true,
});

const CLOUD_ADDRESSES: Readonly<Record<Cloud, Addresses>> = {
  // GCC, the first of the government's clouds, signs as the public one does.
  Public: { hosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'] },
  USGov: { hosts: ['smba.infra.gov.teams.microsoft.us'], trust: government },
  USGovDoD: { hosts: ['smba.infra.dod.teams.microsoft.us'], trust: government },
  China: {
    hosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn', 'msteams.botframework.azure.cn'],
    trust: china,
  },
};

export const cloudOf = (mode: Mode): Cloud =>
  mode.kind === 'production' ? (mode.cloud ?? 'Public') : 'Public';

export const teamsHostsOf = (mode: Mode): readonly string[] => CLOUD_ADDRESSES[cloudOf(mode)].hosts;

/** Undefined where the SDK's own are right. */
export const trustOf = (mode: Mode): Trust | undefined =>
  CLOUD_ADDRESSES[cloudOf(mode)].trust?.(mode.kind === 'production' ? mode.appTenantId : undefined);

export const PUBLIC_ISSUER = AuthenticationConstants.ToBotFromChannelTokenIssuer;
