import { deliverDailyCard } from './deliver.ts';
import { limitPerTenant } from './limit-per-tenant.ts';
import type { DuePerson } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';

/** The daily cards as they fall due. */
export type DailyCards = {
  /** Takes up whoever is due by now and not under way here already; resolves with who that is. */
  takeUp(): Promise<readonly DuePerson[]>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** How many were sent so far. */
  sent(): number;
  /** Lets nothing leave any more; resolves when it is known what became of all that had left. */
  stop(): Promise<void>;
};

/** How many people are looked up at a time. Those of all tenants are among them, so that tenants go on side by side. */
const MOST_PEOPLE = 20_000;
/** Enough for what one tenant may be sent in a second, even when Teams takes two for each. */
const AT_ONCE_IN_TENANT = 100;
const PAUSE_AFTER_ERROR_MS = 5 * 60_000;

export function createDailyCards(services: Services): DailyCards {
  const lanes = limitPerTenant(AT_ONCE_IN_TENANT);
  const underWay = new Map<string, Promise<void>>();
  const leaving = new Set<Promise<void>>();
  let isStopping = false;
  let sent = 0;

  const deliver = async (person: DuePerson, mayLeave: () => boolean): Promise<void> => {
    try {
      if (!isStopping && (await deliverDailyCard(services, person, mayLeave)) === 'sent') sent += 1;
    } catch (error) {
      // What goes wrong with one card is nothing to the others.
      if (!isStopping) await noteAndPostpone(services, person, error);
    }
  };

  const take = (person: DuePerson): void => {
    const key = keyOf(person);
    const delivery: Promise<void> = lanes
      .run(person.tenant, () =>
        deliver(person, () => {
          if (!isStopping) leaving.add(delivery);
          return !isStopping;
        }),
      )
      .finally(() => {
        underWay.delete(key);
        leaving.delete(delivery);
      });
    underWay.set(key, delivery);
  };

  return {
    takeUp: async () => {
      const due = await services.store.peopleWithCardDue(services.clock.now().toISOString(), MOST_PEOPLE);
      const others = due.filter((person) => !underWay.has(keyOf(person)));
      others.forEach(take);
      return others;
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    sent: () => sent,
    stop: async () => {
      isStopping = true;
      await Promise.all(leaving);
    },
  };
}

/** Sends each daily card that is due by now, or falls due meanwhile, and says how many were sent. */
export async function sendDueCards(services: Services): Promise<number> {
  const cards = createDailyCards(services);
  const seen = new Set<string>();
  for (;;) {
    const taken = (await cards.takeUp()).map(keyOf);
    await cards.idle();
    // Whoever is still due is under way in another copy of the bot.
    if (taken.every((key) => seen.has(key))) return cards.sent();
    taken.forEach((key) => seen.add(key));
  }
}

const keyOf = ({ tenant, id, nextCardAt }: DuePerson): string => JSON.stringify([tenant, id, nextCardAt]);

async function noteAndPostpone(services: Services, person: DuePerson, error: unknown): Promise<void> {
  services.log.error('daily card failed', {
    person: person.id,
    error: error instanceof Error ? error.name : 'unknown',
  });
  await postpone(services, person).catch(() => undefined);
}

/** When the store fails here too, the card stays due. */
async function postpone({ store, clock }: Services, { tenant, id, nextCardAt }: DuePerson): Promise<void> {
  const person = await store.person(tenant, id);
  if (!person || person.nextCardAt !== nextCardAt) return;
  const later = new Date(clock.now().getTime() + PAUSE_AFTER_ERROR_MS).toISOString();
  await store.commit(tenant, { people: [{ ...person, nextCardAt: later }] });
}
