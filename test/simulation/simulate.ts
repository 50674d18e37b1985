import { Memory } from 'lowdb';
import { SILENT } from '../silent-services.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import { setImmediate } from 'node:timers/promises';
import { sendDueCards } from '../../src/app/daily-card/schedule.ts';
import { mendSchedule } from '../../src/app/daily-card/mend-schedule.ts';
import type { DailyCardEntry } from '../../src/app/ports/daily-card-entry.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { createCommands, type Commands } from './commands.ts';
import { createChance, type Fault } from './faults.ts';
import { connectTo } from './fake-teams.ts';
import { connectToStore } from './faulty-store.ts';
import { closingTime, judge, NEVER_TRIED, type Verdict } from './judge.ts';
import { createRandom } from './random.ts';
import { addSellers, createSellers, ONE_STEP, referenceOf, type Seller } from './sellers.ts';
import { createSteps } from './steps.ts';
import { withWholeLedger } from './whole-ledger.ts';
import { createWitness, keyOf, type Witness } from './witness.ts';

export type Plan = { readonly seed: number; readonly sellers: number; readonly days: number };

export type Report = Verdict & {
  readonly faults: ReadonlyMap<Fault, number>;
  readonly deliveries: number;
  readonly done: Awaited<ReturnType<Commands['judge']>>;
};

type Copy = { readonly services: Services; readonly self: object };

const START = Date.parse('2026-11-02T00:00:00Z');
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * DAY_MS;
/** Long enough for everything that went wrong before to be made good. */
const QUIET_MS = 29 * 60_000;
const COPIES = 2;
const ALL_AWAKE = 0.3;

/** Lets some copies of the bot work for many sellers over many days, in a world where all kinds of things go wrong. */
export async function simulate({ seed, sellers: count, days }: Plan): Promise<Report> {
  const random = createRandom(seed);
  const sellers = createSellers(count, random, START);
  const { store, ledger } = withWholeLedger(await createLowdbStore(new Memory()));
  await addSellers(store, sellers);

  const world = { now: START };
  const chance = createChance(random);
  const steps = createSteps(random);
  const witness = createWitness(sellers, () => new Date(world.now));
  const commands = createCommands(sellers, chance, random);
  let claims = 0;

  const startCopy = (): Copy => {
    const self = {};
    const services: Services = {
      ...SILENT,
      store: connectToStore(store, self, chance, steps, witness),
      messenger: connectTo(self, chance, steps, witness),
      clock: { now: () => new Date(world.now) },
      newId: (() => String((claims += 1))) as NewId,
      templates: [ONE_STEP],
      templateVersions: [ONE_STEP],
    };
    return { services, self };
  };

  let copies = Array.from({ length: COPIES }, startCopy);
  /** Teams’ clock is right whatever the bots’ says. */
  const tick = async (right = world.now): Promise<void> => {
    // What the store does not give now is asked for at the next tick.
    const up = awake(copies, random);
    const running = [
      ...up.map(({ services }) => sendDueCards(services).catch(() => 0)),
      ...commands.deliver(
        up.map(({ services }) => services),
        new Date(right),
      ),
    ];
    const state = { isDone: false };
    void Promise.all(running).then(() => (state.isDone = true));
    await steps.run();
    while (!state.isDone && !copies.some(({ self }) => steps.isDead(self))) await setImmediate();
    if (up.some(({ self }) => !steps.isDead(self))) witness.tick();
    copies = copies.map((copy) => (steps.isDead(copy.self) ? startCopy() : copy));
    await writeAgain(store, witness.takeUnreachable(), sellers);
  };

  const end = START + days * DAY_MS;
  while (world.now < end) {
    await tick();
    if (random() < 0.002) {
      chance.note('clock set back');
      const real = world.now;
      world.now -= Math.ceil(random() * 3) * HOUR_MS;
      await tick(real);
      world.now = real;
    }
    if (random() < 0.002 && (await isQuiet(store, world.now))) {
      chance.note('clock far ahead');
      const real = world.now;
      world.now += Math.ceil(random() * 3) * YEAR_MS;
      await tick(real);
      world.now = real;
      // As each start and each day does.
      await mendSchedule({ ...startCopy().services, store });
    }
    world.now = Math.max(
      world.now + 20_000,
      Math.min(end, Date.parse((await store.nextCardDue()) ?? '9999-01-01')),
    );
    if (random() < 0.002) {
      chance.note('was down');
      const until = world.now + Math.ceil(random() * 14) * HOUR_MS;
      excuseWaiting(ledger, sellers, witness, until);
      world.now = until;
    }
  }
  const verdict = judge(sellers, witness, ledger, [START + 2 * DAY_MS, end - 2 * DAY_MS]);
  const done = await commands.judge(store);
  return { ...verdict, faults: chance.counts, deliveries: witness.deliveries.size, done };
}

/** Often one copy alone, so that there is more time for more days; what races finds is found when all are. */
function awake(copies: readonly Copy[], random: () => number): readonly Copy[] {
  if (random() < ALL_AWAKE) return copies;
  const only = Math.floor(random() * copies.length);
  return copies.slice(only, only + 1);
}

/** Nobody waits for a card; a wrong clock would take it from them. */
const isQuiet = async (store: Store, now: number): Promise<boolean> =>
  Date.parse((await store.nextCardDue()) ?? '9999-01-01') > now + QUIET_MS;

/**
 * A bot that is down until it is too late can't deliver what Teams has not accepted yet. Asked of the whole ledger: a
 * clock that was far ahead once has made the store forget its own.
 */
function excuseWaiting(
  ledger: ReadonlyMap<string, DailyCardEntry['state']>,
  sellers: readonly Seller[],
  witness: Witness,
  until: number,
): void {
  for (const { person, calendar } of sellers) {
    const day = witness.today(person.id);
    if (until < closingTime(calendar, day)) continue;
    const state = ledger.get(keyOf(person.id, day));
    if (state === 'waiting') witness.excuse(person.id, 'waiting when all were down');
    if (state === undefined && witness.hasStumbled(person.id)) witness.excuse(person.id, NEVER_TRIED);
  }
}

/** People who could not be reached write to the bot again soon. */
async function writeAgain(
  store: Store,
  people: readonly PersonId[],
  sellers: readonly Seller[],
): Promise<void> {
  for (const { person } of sellers.filter((one) => people.includes(one.person.id)))
    await store.commit(person.tenant, { references: [referenceOf(person)] });
}
