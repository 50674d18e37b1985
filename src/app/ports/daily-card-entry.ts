import type { Day } from '../../domain/day.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';

/**
 * The ledger of daily cards. `claimed`: the request is about to be sent or was sent, and its outcome is open.
 * `waiting`: Teams has certainly not delivered it, and it will be tried again. `unknown`: Teams may have delivered it,
 * so it is not sent again.
 */
export type DailyCardEntry = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly day: Day;
  readonly state: 'claimed' | 'waiting' | 'sent' | 'failed' | 'unknown';
  /** Which try it is; the first is 1, also where nothing is said. */
  readonly attempt?: number;
  /** Who claimed it: a new id for every claim. */
  readonly claim?: string;
  /** ISO instant; a card that is still `claimed` long after it belongs to a copy that died. */
  readonly claimedAt?: string;
  /** Why it failed, waits or is unknown. */
  readonly reason?: string;
  /** Teams' id of the message, once it was sent. */
  readonly activityId?: string;
};
