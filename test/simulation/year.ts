import { Memory } from 'lowdb';
import { SILENT } from '../silent-services.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import { setImmediate } from 'node:timers/promises';
import { sendDueCards } from '../../src/app/daily-card/schedule.ts';
import type { Messenger } from '../../src/app/ports/messenger.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Defaults, Services } from '../../src/app/turn/services.ts';
import { startTurn } from '../../src/app/turn/turn.ts';
import { localTime } from '../../src/domain/calendar.ts';
import { createPublicHolidays } from '../../src/holidays/public-holidays.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { createRandom } from './random.ts';
import { addSellers, DEFAULTS, ONE_STEP, referenceOf } from './sellers.ts';
import { createTraveller, daysExpected, type Stay, type Traveller } from './traveller.ts';

export type Year = {
  readonly sellerDays: number;
  readonly expected: number;
  readonly restarts: number;
  readonly moves: number;
  /** `seller-3 2026-11-09`, for each list. */
  readonly missing: readonly string[];
  readonly strays: readonly string[];
  readonly doubles: readonly string[];
};

const START = Date.parse('2026-01-01T00:00:00Z');
const END = Date.parse('2027-01-01T00:00:00Z');
const DAY_MS = 86_400_000;
/** Shorter than the time in which a card may come late. */
const LONGEST_DOWN_MS = 45 * 60_000;
const RESTARTS = 0.02;

/** A bot, a year and people who travel; the bot is stopped and restarted at any moment. */
export async function liveThroughYear(seed: number, count: number): Promise<Year> {
  const random = createRandom(seed);
  const defaults: Defaults = { ...DEFAULTS, isHoliday: createPublicHolidays().isHoliday };
  const travellers = Array.from({ length: count }, (_, index) =>
    createTraveller(index, random, [START, END], defaults.isHoliday),
  );
  const store = await createLowdbStore(new Memory());
  await addSellers(
    store,
    travellers.map(({ seller }) => seller),
  );
  const world = { now: START, restarts: 0 };
  const arrivals = arrivalsOf(travellers);
  const delivered: string[] = [];

  while (world.now < END) {
    const [next] = arrivals;
    if (next && next.stay.from <= world.now) {
      await arrive(servicesAt(world, store, defaults), next);
      arrivals.shift();
      continue;
    }
    const copy = { sends: random() < RESTARTS ? Math.floor(random() * 4) : Infinity, isDead: false };
    await sendUntilDead(
      servicesAt(world, store, defaults, sendFrom(copy, world, travellers, delivered)),
      copy,
    );
    if (copy.isDead) {
      world.restarts += 1;
      world.now += Math.floor(random() * LONGEST_DOWN_MS);
      continue;
    }
    const due = Date.parse((await store.nextCardDue()) ?? '9999-01-01');
    world.now = Math.max(world.now + 20_000, Math.min(due, next?.stay.from ?? END, END));
  }
  return judged(travellers, delivered, defaults, world.restarts);
}

type Copy = { sends: number; isDead: boolean };

/** A copy dies only before a request is sent; whatever was sent is answered. */
function sendFrom(
  copy: Copy,
  world: { readonly now: number },
  travellers: readonly Traveller[],
  delivered: string[],
): Messenger {
  const zoneOf = new Map(travellers.map(({ seller, stays }) => [seller.person.id, stays]));
  return {
    send: async ({ person }, _message, claimBeforeSend) => {
      if (copy.isDead || (copy.sends -= 1) < 0) {
        copy.isDead = true;
        return new Promise(() => undefined);
      }
      if (claimBeforeSend && !(await claimBeforeSend()))
        return { kind: 'failed', problem: 'withdrawn', reason: '' };
      const { timeZone } = zoneOf.get(person)?.findLast(({ from }) => from <= world.now) ?? {
        timeZone: 'UTC',
      };
      delivered.push(`${person} ${localTime(new Date(world.now), timeZone).day}`);
      return { kind: 'sent', activityId: 'sent' };
    },
    update: (_to, activityId) => Promise.resolve({ kind: 'sent', activityId }),
  };
}

async function sendUntilDead(services: Services, copy: Copy): Promise<void> {
  const state = { isDone: false };
  void sendDueCards(services).then(() => (state.isDone = true));
  while (!state.isDone && !copy.isDead) await setImmediate();
  // What had left before is written down.
  if (copy.isDead) for (let turn = 0; turn < 20; turn += 1) await setImmediate();
}

type Arrival = { readonly traveller: Traveller; readonly stay: Stay };

const arrivalsOf = (travellers: readonly Traveller[]): Arrival[] =>
  travellers
    .flatMap((traveller) => traveller.stays.slice(1).map((stay) => ({ traveller, stay })))
    .sort((one, other) => one.stay.from - other.stay.from);

/** Teams tells of the zone with the first message from there. */
async function arrive(services: Services, { traveller: { seller }, stay }: Arrival): Promise<void> {
  const { tenant, id, name } = seller.person;
  const { timeZone, dueFrom } = stay;
  await startTurn(services, { tenant, id, name, timeZone, reference: referenceOf(seller.person) });
  const kept = await services.store.enrollment(tenant, seller.enrollment.id);
  if (kept?.state.kind !== 'open' || kept.state.due === dueFrom) return;
  const next = { ...kept, revision: kept.revision + 1, state: { ...kept.state, due: dueFrom } };
  await services.store.commit(tenant, { enrollments: [next] });
}

function servicesAt(
  world: { readonly now: number },
  store: Store,
  defaults: Defaults,
  messenger: Messenger = SILENT.messenger,
): Services {
  return {
    ...SILENT,
    store,
    messenger,
    clock: { now: () => new Date(world.now) },
    newId: (() => String((claims += 1))) as NewId,
    templates: [ONE_STEP],
    templateVersions: [ONE_STEP],
    defaults,
  };
}

let claims = 0;

/** Only days well within the year, so that every one of them was lived through in full. */
function judged(
  travellers: readonly Traveller[],
  delivered: readonly string[],
  defaults: Defaults,
  restarts: number,
): Year {
  const [from, to] = [START + 2 * DAY_MS, END - 2 * DAY_MS] as const;
  const wanted = new Set(
    travellers.flatMap((traveller) =>
      [...daysExpected(traveller, [START, END], defaults)].map(
        (day) => `${traveller.seller.person.id} ${day}`,
      ),
    ),
  );
  const isWithin = (key: string): boolean => {
    const day = Date.parse(key.split(' ')[1] ?? '');
    return day >= from && day < to;
  };
  const came = new Set(delivered);
  return {
    sellerDays: (travellers.length * (to - from)) / DAY_MS,
    expected: [...wanted].filter(isWithin).length,
    restarts,
    moves: arrivalsOf(travellers).length,
    missing: [...wanted].filter((key) => isWithin(key) && !came.has(key)),
    strays: [...came].filter((key) => isWithin(key) && !wanted.has(key)),
    doubles:
      delivered.length === came.size
        ? []
        : delivered.filter((key, index) => delivered.indexOf(key) !== index),
  };
}
