import type { PersonId, TenantId } from '../ids.ts';

/** How far a seller's mailbox was read. There is one for each whose sequences run and who has an address. */
export type ReadMailbox = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  /** Raised by every change. */
  readonly revision: number;
  /** Where the next reading begins, in the words of the inbox; none before the first one. */
  readonly cursor?: string;
  /** When it was last read to its end; ISO instant. */
  readonly readAt?: string;
  /** When to read it again; ISO instant. Put ahead while somebody reads it, so that one copy does at a time. */
  readonly lookAt: string;
  /** Readings in a row that failed. */
  readonly failures: number;
  /** Why the last one failed. */
  readonly problem?: string;
};
