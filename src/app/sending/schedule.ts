import type { TenantId } from '../../domain/ids.ts';
import type { Services } from '../turn/services.ts';
import { errorName, type Sendings } from '../ports/runtime.ts';
import { limitPerTenant } from './limit-per-tenant.ts';
import { watchProgress } from './watch-progress.ts';

/** Messages that leave by themselves as they fall due. */
export type Schedule<Due> = {
  /** Takes up what is due by now and not under way here already; resolves with what that is. */
  takeUp(): Promise<readonly Due[]>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Sends all that is due by now, or falls due meanwhile. */
  sendAll(): Promise<void>;
  /** What was sent so far, whoever asked for it. */
  sendings(): Sendings;
  /** Lets nothing leave any more; resolves when it is known what became of all that had left. */
  stop(): Promise<void>;
};

/** What is sent, and how. */
export type Work<Due> = {
  /** As logs call it. */
  readonly name: string;
  readonly due: (at: string, limit: number) => Promise<readonly Due[]>;
  /** Tells one that is due from all others, also from itself at another time. */
  readonly keyOf: (due: Due) => string;
  /** Tells in a log which one it is. */
  readonly fieldsOf: (due: Due) => Readonly<Record<string, unknown>>;
  /** Resolves with `sent` when it was. `maySend` is asked right before it is. */
  readonly deliver: (due: Due, maySend: () => boolean) => Promise<string>;
  /** Puts off to that instant what went wrong. */
  readonly postpone: (due: Due, until: string) => Promise<void>;
};

/** How many are looked up at a time. Those of all tenants are among them, so that tenants go on side by side. */
const MOST_DUE = 20_000;
/** Enough for what one tenant may be sent in a second, even when Teams takes two for each. */
const AT_ONCE_IN_TENANT = 100;
const PAUSE_AFTER_ERROR_MS = 5 * 60_000;

export function createSchedule<Due extends { readonly tenant: TenantId }>(
  {
    clock,
    log,
    meter,
  }: Pick<Services, 'clock' | 'log'> & {
    readonly meter: Pick<Services['meter'], 'stoodStill'>;
  },
  work: Work<Due>,
): Schedule<Due> {
  const lanes = limitPerTenant(AT_ONCE_IN_TENANT);
  const underWay = new Map<string, Promise<void>>();
  const leaving = new Set<Promise<void>>();
  const progress = watchProgress(clock);
  let isStopping = false;
  let sent = 0;
  let failed = 0;

  const noteAndPostpone = async (one: Due, error: unknown): Promise<void> => {
    const problem = errorName(error);
    failed += 1;
    log.error(`${work.name} failed`, { ...work.fieldsOf(one), error: problem });
    const until = new Date(clock.now().getTime() + PAUSE_AFTER_ERROR_MS).toISOString();
    // When the store fails here too, it stays due.
    await work.postpone(one, until).catch(() => undefined);
  };

  const deliver = async (one: Due, maySend: () => boolean): Promise<void> => {
    try {
      const became = isStopping ? undefined : await work.deliver(one, maySend);
      if (became === 'sent') sent += 1;
      else if (became !== undefined && FAILED.has(became)) failed += 1;
    } catch (error) {
      // What goes wrong with one is nothing to the others.
      if (!isStopping) await noteAndPostpone(one, error);
    }
  };

  const take = (one: Due): void => {
    const key = work.keyOf(one);
    const delivery: Promise<void> = lanes
      .run(one.tenant, () =>
        deliver(one, () => {
          if (!isStopping) leaving.add(delivery);
          return !isStopping;
        }),
      )
      .finally(() => {
        underWay.delete(key);
        leaving.delete(delivery);
        progress.ended();
      });
    underWay.set(key, delivery);
  };

  const tellOfStandstill = (): void => {
    const minutes = progress.stillFor(underWay.size);
    if (minutes === undefined) return;
    log.warn(`${work.name}: nothing gets on`, { underWay: underWay.size, minutes });
    meter.stoodStill();
  };

  const takeUp = async (): Promise<readonly Due[]> => {
    tellOfStandstill();
    const due = await work.due(clock.now().toISOString(), MOST_DUE);
    const others = due.filter((one) => !underWay.has(work.keyOf(one)));
    others.forEach(take);
    return others;
  };
  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values());
  };

  return {
    takeUp,
    idle,
    sendAll: () => takeAll(takeUp, idle, work.keyOf),
    sendings: () => ({ sent, failed }),
    stop: async () => {
      isStopping = true;
      await Promise.all(leaving);
    },
  };
}

/** What a delivery that reached nobody, or may not have, ends with. */
const FAILED: ReadonlySet<string> = new Set(['failed', 'unknown', 'waiting']);

async function takeAll<Due>(
  takeUp: Schedule<Due>['takeUp'],
  idle: Schedule<Due>['idle'],
  keyOf: (due: Due) => string,
): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const taken = (await takeUp()).map(keyOf);
    await idle();
    // What is still due is under way in another copy of the bot.
    if (taken.every((key) => seen.has(key))) return;
    taken.forEach((key) => seen.add(key));
  }
}
