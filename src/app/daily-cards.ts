import type { Person } from '../domain/person.ts';
import { deliverDailyCard } from './delivery.ts';
import { createLanes } from './lanes.ts';
import type { Services } from './services.ts';

/** How many people are looked up at a time. Those of all tenants are among them, so that tenants go on side by side. */
const MOST_PEOPLE = 20_000;
/** Enough for what one tenant may be sent in a second, however long Teams takes for each. */
const AT_ONCE_IN_TENANT = 50;
const PAUSE_AFTER_ERROR_MS = 5 * 60_000;

/** Sends each daily card that is due by now, or falls due meanwhile, and says how many were sent. */
export async function sendDueCards(services: Services): Promise<number> {
  const lanes = createLanes(AT_ONCE_IN_TENANT);
  const crowd = createCrowd();
  const taken = new Set<string>();
  let sent = 0;
  const take = async (person: Person): Promise<void> => {
    const state = await lanes.run(person.tenant, () => deliverOrLog(services, person));
    if (state === 'sent') sent += 1;
  };
  try {
    for (;;) {
      const now = services.clock.now().toISOString();
      for (const person of await services.store.peopleWithCardDue(now, MOST_PEOPLE)) {
        // Whoever is still due is under way, here or in another copy of the bot.
        if (taken.has(keyOf(person))) continue;
        taken.add(keyOf(person));
        crowd.add(take(person));
      }
      if (crowd.size() === 0) return sent;
      await crowd.shrinksTo(Math.floor(crowd.size() * 0.75));
    }
  } finally {
    await crowd.shrinksTo(0);
  }
}

const keyOf = ({ tenant, id, nextCardAt }: Person): string => JSON.stringify([tenant, id, nextCardAt]);

/** What goes wrong with one card is nothing to the others. */
async function deliverOrLog(services: Services, person: Person): Promise<string> {
  try {
    return await deliverDailyCard(services, person);
  } catch (error) {
    services.log.error('daily card failed', {
      person: person.id,
      error: error instanceof Error ? error.name : 'unknown',
    });
    await postpone(services, person).catch(() => undefined);
    return 'error';
  }
}

/** When the store fails here too, the card stays due. */
async function postpone({ store, clock }: Services, { tenant, id, nextCardAt }: Person): Promise<void> {
  const person = await store.person(tenant, id);
  if (!person || person.nextCardAt !== nextCardAt) return;
  const later = new Date(clock.now().getTime() + PAUSE_AFTER_ERROR_MS).toISOString();
  await store.commit(tenant, { people: [{ ...person, nextCardAt: later }] });
}

/** Promises that are under way. */
function createCrowd() {
  const members = new Set<Promise<void>>();
  let notify: () => void = () => undefined;
  return {
    size: () => members.size,
    add: (promise: Promise<void>) => {
      const member = promise.finally(() => {
        members.delete(member);
        notify();
      });
      members.add(member);
    },
    shrinksTo: (size: number) =>
      new Promise<void>((resolve) => {
        notify = () => {
          if (members.size <= size) resolve();
        };
        notify();
      }),
  };
}
