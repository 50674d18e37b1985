import type { TokenCredential } from '@azure/identity';
import type { Cloud } from '../../app/ports/cloud.ts';
import type { TenantId } from '../../domain/ids.ts';
import { microsoftIn } from './microsoft-cloud.ts';

/** How the bot shows Microsoft who it is. */
export type MicrosoftIdentity = { readonly appId: string; readonly cloud?: Cloud } & Proof;

type Proof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** A file with the certificate and its key. */
  | { readonly kind: 'certificate'; readonly file: string }
  /** Of the machine in Azure, or of the pod in Kubernetes. */
  | { readonly kind: 'managed' | 'workload' };

export type Tokens = {
  /** Rejects where none is given. */
  get(tenant: TenantId): Promise<string>;
  /** What was given for the tenant so far is not taken any more. */
  renew(tenant: TenantId): void;
};

const TIMEOUT_MS = 20_000;

/** What a token opens: Microsoft Graph, or the mail servers of Exchange. */
export type TokenFor = 'graph' | 'outlook';

/** By Microsoft's own package, which keeps them until shortly before they end. */
export function createTokens(identity: MicrosoftIdentity, what: TokenFor): Tokens {
  const resource = microsoftIn(identity.cloud)[what];
  const credentials = new Map<TenantId, Promise<TokenCredential>>();
  const credentialOf = (tenant: TenantId): Promise<TokenCredential> => {
    const known = credentials.get(tenant) ?? createCredential(identity, tenant);
    credentials.set(tenant, known);
    return known;
  };
  return {
    get: async (tenant) => {
      const credential = await credentialOf(tenant);
      const token = await credential.getToken(`${resource}/.default`, {
        abortSignal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!token) throw new Error('No token was given');
      return token.token;
    },
    renew: (tenant) => credentials.delete(tenant),
  };
}

/** Loaded for those only who have mail at Microsoft: that takes half a second. */
async function createCredential(identity: MicrosoftIdentity, tenant: TenantId): Promise<TokenCredential> {
  const azure = await import('@azure/identity');
  const { appId } = identity;
  const { authority } = microsoftIn(identity.cloud);
  const options = authority === undefined ? {} : { authorityHost: authority };
  switch (identity.kind) {
    case 'secret':
      return new azure.ClientSecretCredential(tenant, appId, identity.secret, options);
    case 'certificate':
      return new azure.ClientCertificateCredential(tenant, appId, identity.file, options);
    case 'managed':
      return new azure.ManagedIdentityCredential({ clientId: appId });
    case 'workload':
      return new azure.WorkloadIdentityCredential({ tenantId: tenant, clientId: appId, ...options });
  }
}

/** The number that Entra gives says what to mend, and nothing secret; so does what keeps a file from being read. */
export function whyNoToken(error: unknown): string {
  if (!(error instanceof Error)) return 'no token';
  const { code } = error as NodeJS.ErrnoException;
  return `no token: ${/AADSTS\d+/.exec(error.message)?.[0] ?? code ?? error.name}`;
}
