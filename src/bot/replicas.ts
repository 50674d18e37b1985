import { REPLICA_LEASE_MS, type Replicas, type FoundRate, type Membership } from '../app/ports/replicas.ts';
import { errorName, type Log } from '../app/ports/runtime.ts';
import type { Time } from './time.ts';

/** How this copy of the bot shares the rate of Teams with the others. */
export type SharedRate = {
  /** This copy's share of a number of requests a second in one tenant; 0 while it does not know. */
  readonly partOf: (perSecond: number) => number;
  /** Tells the others. */
  tell(found: FoundRate): void;
  /** Calls back with the rates that other copies found, repeatedly with the same ones. */
  onHeard(listener: (found: Membership['found'][number]) => void): void;
};

export const ALONE: SharedRate = {
  partOf: (perSecond) => perSecond,
  tell: () => undefined,
  onHeard: () => undefined,
};

const BEAT_MS = 1_000;
/** A copy that could not announce itself for this long sends nothing, before the others take it for dead. */
const HEARD_MS = REPLICA_LEASE_MS - BEAT_MS;

/** Beats until it is stopped. */
export function joinReplicas(
  replicas: Replicas,
  time: Time,
  log: Log,
): SharedRate & { readonly stop: () => Promise<void> } {
  let membership: Membership | undefined;
  let heardUntil = -Infinity;
  let opensAt = Infinity;
  let untold: readonly FoundRate[] = [];
  let listener: Parameters<SharedRate['onHeard']>[0] = () => undefined;
  let isStopped = false;
  let wake: () => void = () => undefined;

  const beat = async (): Promise<void> => {
    const startedAt = time.now();
    const telling = untold;
    untold = [];
    try {
      membership = await replicas.heartbeat(telling);
      // A new or returning copy waits until all others have noticed it, or hold still.
      if (startedAt > heardUntil)
        opensAt = membership.count === 1 ? startedAt : time.now() + REPLICA_LEASE_MS;
      heardUntil = startedAt + HEARD_MS;
      membership.found.forEach(listener);
    } catch (error) {
      untold = [...telling, ...untold];
      log.warn('other copies not reached', { error: errorName(error) });
    }
  };

  const beatOn = async (): Promise<void> => {
    while (!isStopped) {
      await beat();
      await Promise.race([time.wait(BEAT_MS), new Promise<void>((resolve) => (wake = resolve))]);
    }
  };
  const beating = beatOn();

  return {
    partOf: (perSecond) => {
      const now = time.now();
      return membership && opensAt <= now && now < heardUntil ? partOf(perSecond, membership) : 0;
    },
    tell: (found) => {
      untold = [...untold.filter(({ tenant }) => tenant !== found.tenant), found];
      wake();
    },
    onHeard: (some) => {
      listener = some;
    },
    stop: async () => {
      isStopped = true;
      wake();
      await beating;
      // When the store is down, the others find out in time.
      await replicas.leave().catch(() => undefined);
    },
  };
}

/** In whole requests, so that together the copies never exceed the rate. */
const partOf = (perSecond: number, { count, place }: Membership): number => {
  if (count === 1) return perSecond;
  return perSecond < count ? perSecond / count : Math.floor((perSecond + place) / count);
};
