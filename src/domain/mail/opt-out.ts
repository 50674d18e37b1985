import type { PersonId, TenantId } from '../ids.ts';

/** Nobody at that address, or in that domain, gets an automated email any more, whatever becomes of their record. */
export type OptOut = {
  readonly tenant: TenantId;
  /** A hash that tells an address to nobody, or a domain as `@acme.com`. */
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /** Who entered it; nobody where the person themselves asked for it. */
  readonly by?: PersonId;
};

export const domainKey = (domain: string): string => `@${domain.toLowerCase()}`;
