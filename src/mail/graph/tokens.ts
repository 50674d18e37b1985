import type { TokenCredential } from '@azure/identity';
import type { Cloud } from '../../app/ports/cloud.ts';
import type { TenantId } from '../../domain/ids.ts';
import { graphIn } from './graph-cloud.ts';

/** How the bot shows Microsoft who it is. */
export type GraphIdentity = { readonly appId: string; readonly cloud?: Cloud } & Proof;

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

/** Tokens of Microsoft Graph, by Microsoft's own package, which keeps them until they end. */
export function createTokens(identity: GraphIdentity): Tokens {
  const { graph } = graphIn(identity.cloud);
  const credentials = new Map<TenantId, Promise<TokenCredential>>();
  const credentialOf = (tenant: TenantId): Promise<TokenCredential> => {
    const known = credentials.get(tenant) ?? createCredential(identity, tenant);
    credentials.set(tenant, known);
    return known;
  };
  return {
    get: async (tenant) => {
      const credential = await credentialOf(tenant);
      const token = await credential.getToken(`${graph}/.default`, {
        abortSignal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!token) throw new Error('No token was given');
      return token.token;
    },
    renew: (tenant) => credentials.delete(tenant),
  };
}

/** Loaded for those who send mail by Graph only: that takes half a second. */
async function createCredential(identity: GraphIdentity, tenant: TenantId): Promise<TokenCredential> {
  const azure = await import('@azure/identity');
  const { appId } = identity;
  const { authority } = graphIn(identity.cloud);
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
