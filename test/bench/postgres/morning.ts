import { fork } from 'node:child_process';
import { readListHere } from '../../read-list-here.ts';
import type { NewId } from '../../../src/app/ports/runtime.ts';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createDailyCards } from '../../../src/app/daily-card/schedule.ts';
import type { Message, Messenger } from '../../../src/app/ports/messenger.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Services } from '../../../src/app/turn/services.ts';
import { shelve } from '../../../src/app/turn/template-versions.ts';
import { createTeams } from '../../../src/bot/teams.ts';
import type { PersonId, TenantId } from '../../../src/domain/ids.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { loadTemplates } from '../../../src/templates/load-templates.ts';
import { addSellers, MORNING } from '../../torture/sellers.ts';
import { machineTime } from '../../machine-time.ts';
import type { Postgres } from '../../postgres.ts';
import type { Taken } from '../bots/limited-teams.ts';
import { NO_ROSTER } from '../../no-roster.ts';

export type LimitedTeams = {
  readonly serviceUrl: string;
  taken(): Promise<Taken>;
  stop(): void;
};

export async function startLimitedTeams(perSecond: number): Promise<LimitedTeams> {
  const child = fork(join(import.meta.dirname, '../bots/limited-teams.js'), [String(perSecond)]);
  const [serviceUrl] = (await once(child, 'message')) as [string];
  return {
    serviceUrl,
    taken: async () => {
      child.send('taken');
      const [taken] = (await once(child, 'message')) as [Taken];
      return taken;
    },
    stop: () => child.disconnect(),
  };
}

const quiet = () => undefined;

/** The parts of the bot that a morning needs, on a database of its own with a number of due sellers in each tenant. */
export async function startMorning(
  postgres: Postgres,
  { serviceUrl }: LimitedTeams,
  tenants: readonly TenantId[],
  sellers: number,
  requestsPerSecond: number,
) {
  const store = await openPostgresStore(await postgres.createDatabase());
  const { messenger } = createTeams({
    mode: { kind: 'local' },
    log: { info: quiet, warn: quiet, error: console.error },
    time: machineTime,
    requestsPerSecond,
  });
  let last: Message | undefined;
  const send: Messenger['send'] = (to, message, claimBeforeSend) => {
    last = message;
    return messenger.send(to, message, claimBeforeSend);
  };
  const services = await servicesOf(store, { ...messenger, send });
  for (const tenant of tenants) {
    const ids = Array.from({ length: sellers }, (_, seller) => `seller ${seller}` as PersonId);
    await addSellers(store, ids, serviceUrl, true, tenant);
  }
  const cards = createDailyCards(services);
  return {
    lastCard: () => last,
    /** Until all have their card. */
    run: async (): Promise<void> => {
      const timer = setInterval(() => void cards.takeUp(), 1_000);
      await cards.takeUp();
      await cards.idle();
      while (await isDue(store)) {
        await machineTime.wait(100);
        await cards.idle();
      }
      clearInterval(timer);
    },
    close: () => store.close(),
  };
}

/** Whether some cards are still due; sellers who got theirs are due another day. */
const isDue = async (store: Store): Promise<boolean> =>
  Date.parse((await store.nextCardDue()) ?? '9999-01-01') < MORNING + 3_600_000;

async function servicesOf(store: Store, messenger: Messenger): Promise<Services> {
  const templates = await loadTemplates('templates');
  if (!templates.ok) throw new Error('templates/ is not fit');
  const shelf = await shelve(store, templates.value);
  if (!shelf.ok) throw new Error(shelf.problem.join());
  const begun = performance.now();
  return {
    store,
    messenger,
    roster: NO_ROSTER,
    clock: { now: () => new Date(MORNING + performance.now() - begun) },
    readList: readListHere,
    newId: (() => randomUUID()) as NewId,
    log: { info: quiet, warn: quiet, error: console.error },
    meter: {
      due: quiet,
      settled: quiet,
      reminded: quiet,
      mailed: quiet,
      noticed: quiet,
      clockJumped: quiet,
      stoodStill: quiet,
      roundFailed: quiet,
    },
    administrators: [],
    templates: shelf.value.current,
    templateVersions: shelf.value.versions,
    defaults: {
      timeZone: 'Asia/Kolkata',
      language: 'en',
      hour: 9,
      workingDays: [1, 2, 3, 4, 5],
      holidaysOf: () => [],
      isHoliday: () => false,
      countries: () => [],
    },
  };
}
