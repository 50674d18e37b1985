import { todayCard } from '../cards/next-actions-card.ts';
import { isWorkingDay, localTime, nextCardInstant } from '../domain/calendar.ts';
import type { Person } from '../domain/person.ts';
import { dueList } from './day-list.ts';
import { planWith, shownIn } from './day-plan.ts';
import type { DailyCardEntry } from './ports.ts';
import { proposedOn } from './renewals.ts';
import type { Services } from './services.ts';
import { calendarOf, viewerOf } from './viewer.ts';

/** How many people are looked up at a time. */
const BATCH = 100;
/** A bot that was down in the morning still sends until then; later, the work waits for the next working day. */
const LATEST_HOUR = 17;

/** Sends each daily card that is due by now, and says how many were sent. */
export async function sendDueCards(services: Services): Promise<number> {
  let sent = 0;
  for (;;) {
    const now = services.clock.now();
    const people = await services.store.peopleWithCardDue(now.toISOString(), BATCH);
    for (const person of people) sent += (await sendDailyCard(services, person, now)) ? 1 : 0;
    if (people.length < BATCH) return sent;
  }
}

/**
 * One person's card of the day. It is claimed before it is sent, so that neither a restart nor another copy of the bot
 * sends it again; the same commit says when the next one is due.
 */
async function sendDailyCard(services: Services, person: Person, now: Date): Promise<boolean> {
  const { store, messenger, defaults, log } = services;
  const { tenant, id } = person;
  const calendar = calendarOf(person, defaults);
  const next: Person = { ...person, nextCardAt: nextCardInstant(calendar, now).toISOString() };
  const { day, hour } = localTime(now, calendar.timeZone);
  const reference = await store.reference(tenant, id);
  const viewer = viewerOf(person, now, defaults);
  const list = await dueList(services, person, viewer);
  if (!reference || !isWorkingDay(calendar, day) || hour >= LATEST_HOUR || list.due.length === 0) {
    await store.commit(tenant, { people: [next] });
    return false;
  }
  const records = list.renewals.map(({ record }) => proposedOn(record, day));
  const entry: DailyCardEntry = { tenant, person: id, day, state: 'claimed' };
  if (
    (await store.commit(tenant, {
      claimDailyCard: entry,
      people: [{ ...next, dayPlan: list.plan }],
      records,
    })) === 'conflict'
  ) {
    await store.commit(tenant, { people: [next] });
    return false;
  }
  const sent = await messenger.send(reference, todayCard({ ...list, greet: person.name }, viewer));
  const settled: DailyCardEntry =
    sent.kind === 'sent'
      ? { ...entry, state: 'sent', activityId: sent.activityId }
      : { ...entry, state: 'failed' };
  // Whoever presses something while the card is on its way changes the person, so they are read anew.
  const current = await store.person(tenant, id);
  await store.commit(tenant, {
    settleDailyCard: settled,
    ...(current && sent.kind === 'sent'
      ? { people: [{ ...current, dayPlan: shownIn(planWith(current, day, []), sent.activityId) }] }
      : {}),
  });
  log.info('daily card', {
    person: id,
    state: settled.state,
    actions: list.due.length,
    renewals: records.length,
  });
  return sent.kind === 'sent';
}
