import { deliverDailyCard } from './deliver.ts';
import { limitPerTenant } from './limit-per-tenant.ts';
import type { DuePerson } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';

/** The daily cards as they fall due. */
export type DailyCards = {
  /** Starts on everyone who is due and not under way here yet; resolves with those people. */
  takeUp(): Promise<readonly DuePerson[]>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** How many were sent so far. */
  sent(): number;
  /** Sends nothing more; resolves when the outcome of everything already sent is known. */
  stop(): Promise<void>;
};

/** How many people are looked up at a time, across all tenants, so that no tenant waits for another. */
const MOST_PEOPLE = 20_000;
/** Enough for what one tenant can be sent in a second, even when Teams takes two seconds for each. */
const AT_ONCE_IN_TENANT = 100;
const PAUSE_AFTER_ERROR_MS = 5 * 60_000;

export function createDailyCards(services: Services): DailyCards {
  const tenants = limitPerTenant(AT_ONCE_IN_TENANT);
  const underWay = new Map<string, Promise<void>>();
  const sending = new Set<Promise<void>>();
  let isStopping = false;
  let sent = 0;

  const deliver = async (person: DuePerson, maySend: () => boolean): Promise<void> => {
    try {
      if (!isStopping && (await deliverDailyCard(services, person, maySend)) === 'sent') sent += 1;
    } catch (error) {
      // One card that fails must not stop the others.
      if (!isStopping) await noteAndPostpone(services, person, error);
    }
  };

  const take = (person: DuePerson): void => {
    const key = keyOf(person);
    const delivery: Promise<void> = tenants
      .run(person.tenant, () =>
        deliver(person, () => {
          if (!isStopping) sending.add(delivery);
          return !isStopping;
        }),
      )
      .finally(() => {
        underWay.delete(key);
        sending.delete(delivery);
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
      await Promise.all(sending);
    },
  };
}

/** Sends each daily card that is due by now, or comes due meanwhile, and says how many were sent. */
export async function sendDueCards(services: Services): Promise<number> {
  const cards = createDailyCards(services);
  const seen = new Set<string>();
  for (;;) {
    const taken = (await cards.takeUp()).map(keyOf);
    await cards.idle();
    // Anyone still due is under way in another copy of the bot.
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
