import { setTimeout } from 'node:timers/promises';
import type { Log } from './app/ports/runtime.ts';
import type { BotServer } from './bot/server.ts';
import type { Teams } from './bot/teams.ts';

export type Stopping = {
  readonly server: Pick<BotServer, 'close' | 'underWay'>;
  readonly teams: Pick<Teams, 'giveUp' | 'unsent'>;
  readonly stopWork: () => Promise<void>;
  /** Runs when everything is settled, or given up. */
  readonly closeStore: () => Promise<void>;
  readonly log: Log;
};

// Together less than the ten seconds after which Docker kills what it stops.
const FOR_EVERYTHING_MS = 5_000;
const FOR_WHAT_HAS_LEFT_MS = 3_000;
const FOR_THE_STORE_MS = 1_500;

/**
 * Takes nothing more in and lets everything out that there is time for. Then what has not left yet is given up, and what
 * has left is still settled.
 */
export async function stopBot({ server, teams, stopWork, closeStore, log }: Stopping): Promise<void> {
  const settled = Promise.all([stopWork(), server.close()]);
  if (!(await isWithin(FOR_EVERYTHING_MS, settled))) {
    teams.giveUp();
    await isWithin(FOR_WHAT_HAS_LEFT_MS, settled);
    log.warn('stopped before everything was sent', {
      messages: teams.unsent(),
      unansweredRequests: server.underWay(),
    });
  }
  if (!(await isWithin(FOR_THE_STORE_MS, closeStore()))) log.warn('stopped before the store was closed');
}

const isWithin = (ms: number, work: Promise<unknown>): Promise<boolean> =>
  Promise.race([work.then(() => true), setTimeout(ms, false, { ref: false })]);
