import type { TenantId } from '../../domain/ids.ts';

/** The copies of the bot on one store, which share the rate that Teams grants to one bot. */
export type Replicas = {
  /**
   * Says that this copy is alive and what it has found. A copy that is silent for `REPLICA_LEASE_MS` is taken for dead.
   */
  heartbeat(found: readonly FoundRate[]): Promise<Membership>;
  leave(): Promise<void>;
};

export const REPLICA_LEASE_MS = 5_000;

export type Membership = {
  /** How many copies there are. */
  readonly count: number;
  /** Which one of them this is, from 0 on. */
  readonly place: number;
  /** What the others have found lately, and how long ago. */
  readonly found: readonly (FoundRate & { readonly ageMs: number })[];
};

/** The rate that Teams turned out to accept from the bot in one tenant, in requests a second. */
export type FoundRate = {
  readonly tenant: TenantId;
  readonly perSecond: number;
  /** How long that is believed before more is tried. */
  readonly holdMs: number;
  /** How long Teams asked to wait when it was found. */
  readonly retryAfterMs: number;
};
