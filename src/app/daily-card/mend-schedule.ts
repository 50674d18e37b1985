import { nextCardInstant } from '../../domain/calendar.ts';
import type { DuePerson } from '../ports/store.ts';
import { servicesFor } from '../turn/organization.ts';
import type { Services } from '../turn/services.ts';
import { calendarOf } from '../turn/viewer.ts';

/** How many are looked at before it is known whether more are wrong. */
const AT_A_TIME = 1_000;

/**
 * A clock that was wrong once may have put daily cards off until that wrong day. Looks at those that are farthest away,
 * and says how many it brought back. Nothing is sent twice by that: the ledger knows what was sent on a day.
 */
export async function mendSchedule(services: Services): Promise<number> {
  let mended = 0;
  for (;;) {
    const farthest = await services.store.peopleWithFarthestCard(AT_A_TIME);
    let now = 0;
    for (const one of farthest) if (await bringBack(services, one)) now += 1;
    mended += now;
    if (now < AT_A_TIME) return mended;
  }
}

async function bringBack(everywhere: Services, { tenant, id, nextCardAt }: DuePerson): Promise<boolean> {
  const { store, clock, defaults } = await servicesFor(everywhere, tenant);
  const person = await store.person(tenant, id);
  if (!person || nextCardAt === undefined || person.nextCardAt !== nextCardAt) return false;
  const next = nextCardInstant(calendarOf(person, defaults), clock.now()).toISOString();
  if (nextCardAt <= next) return false;
  await store.commit(tenant, { people: [{ ...person, nextCardAt: next }] });
  return true;
}
