import { deliverDailyCard } from './deliver.ts';
import type { DuePerson } from '../ports/store.ts';
import { createSchedule, type Schedule } from '../sending/schedule.ts';
import type { Services } from '../turn/services.ts';

/** The daily cards as they fall due. */
export const createDailyCards = (services: Services): Schedule<DuePerson> =>
  createSchedule(services, {
    name: 'daily card',
    due: (at, limit) => services.store.peopleWithCardDue(at, limit),
    keyOf,
    fieldsOf: ({ id }) => ({ person: id }),
    deliver: (person, maySend) => deliverDailyCard(services, person, maySend),
    postpone: (person, until) => postpone(services, person, until),
  });

/** Sends each daily card that is due by now, or falls due meanwhile, and says how many were sent. */
export async function sendDueCards(services: Services): Promise<number> {
  const cards = createDailyCards(services);
  await cards.sendAll();
  return cards.sendings().sent;
}

const keyOf = ({ tenant, id, nextCardAt }: DuePerson): string => JSON.stringify([tenant, id, nextCardAt]);

async function postpone({ store }: Services, due: DuePerson, until: string): Promise<void> {
  const person = await store.person(due.tenant, due.id);
  if (!person || person.nextCardAt !== due.nextCardAt) return;
  await store.commit(due.tenant, { people: [{ ...person, nextCardAt: until }] });
}
