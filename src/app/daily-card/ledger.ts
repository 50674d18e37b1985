import { nextCardInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import { shownIn } from './day-plan.ts';
import type { ConversationReference, Sent } from '../ports/messenger.ts';
import type { Changes } from '../ports/changes.ts';
import type { DailyCardEntry } from '../ports/daily-card-entry.ts';
import { pauseAfter, stateAfter, unreachableAfter } from '../sending/after-sending.ts';
import type { TenantServices } from '../turn/services.ts';
import { calendarOf } from '../turn/viewer.ts';

export type Claim = DailyCardEntry & { readonly attempt: number; readonly claim: string };

/** A copy that has held a claim for this long without settling it is dead: Teams answers, or fails, long before. */
const LEASE_MS = 120_000;

/** The first try of a day, or the next one. */
export const claimFor = (
  { newId }: TenantServices,
  { tenant, id }: Person,
  day: Day,
  entry: DailyCardEntry | undefined,
): Claim => ({
  tenant,
  person: id,
  day,
  state: 'claimed',
  attempt: entry ? (entry.attempt ?? 1) + 1 : 1,
  claim: newId('claim'),
});

/** A clock that was set back does not make a claim last. */
export const isUnderWay = (entry: DailyCardEntry | undefined, now: Date): boolean =>
  entry?.state === 'claimed' &&
  entry.claimedAt !== undefined &&
  Math.abs(now.getTime() - Date.parse(entry.claimedAt)) < LEASE_MS;

/** The card may or may not have arrived, and nobody will find out. */
export const isUnknown = (entry: DailyCardEntry, now: Date): boolean =>
  entry.state === 'unknown' || (entry.state === 'claimed' && !isUnderWay(entry, now));

/** Closes a card that will never be sent: the claiming copy died, or it could not be delivered in time. */
export async function settleAbandoned(services: TenantServices, entry: DailyCardEntry): Promise<void> {
  if (entry.state !== 'claimed' && entry.state !== 'waiting') return;
  const settled: DailyCardEntry =
    entry.state === 'claimed'
      ? { ...entry, state: 'unknown', reason: 'lost' }
      : { ...entry, state: 'failed' };
  await services.store.commit(entry.tenant, { settleDailyCard: settled });
  note(services, settled);
}

/** Nothing was sent, though the claim may have been saved: gives it up. */
export async function releaseClaim(
  services: TenantServices,
  { tenant, person, day, claim }: Claim,
): Promise<void> {
  const kept = await services.store.dailyCard(tenant, person, day);
  if (kept?.claim !== claim) return;
  await services.store.commit(tenant, {
    settleDailyCard: { ...kept, state: 'waiting', reason: 'not saved' },
  });
}

/** Moves a person to their next working day. They are read again, because they may have changed since. */
export async function moveOn(
  services: TenantServices,
  { tenant, id }: Pick<Person, 'tenant' | 'id'>,
  changes: Changes = {},
  change: (person: Person) => Person = (person) => person,
): Promise<void> {
  const now = services.clock.now();
  const person = await services.store.person(tenant, id);
  const next = (one: Person): Person => ({
    ...one,
    nextCardAt: nextCardInstant(calendarOf(one, services.defaults), now).toISOString(),
  });
  await services.store.commit(tenant, {
    ...changes,
    ...(person && { people: [change(next(person))] }),
  });
}

export type Settlement = {
  readonly claim: Claim;
  readonly reference: ConversationReference;
  /** The plan of the list on the card, which is kept up to date there; undefined for a card without a list. */
  readonly plan: DayPlan | undefined;
  /** What the card tells besides, and that need not be told again. */
  readonly told: Pick<Person, 'movesTold' | 'shippedTold'>;
  readonly sent: Sent;
};

/** Records what became of a card, and when to look at the person again. */
export async function settle(
  services: TenantServices,
  settlement: Settlement,
): Promise<DailyCardEntry['state']> {
  const { claim, sent, plan, told, reference } = settlement;
  const someone = { tenant: claim.tenant, id: claim.person };
  const entry = settledAs(claim, sent);
  if (entry.state === 'waiting') {
    const nextCardAt = new Date(
      services.clock.now().getTime() + pauseAfter(claim.attempt, sent),
    ).toISOString();
    await moveOn(services, someone, { settleDailyCard: entry }, (person) => ({ ...person, nextCardAt }));
  } else {
    const withPlan = (person: Person): Person =>
      entry.activityId === undefined || !plan
        ? person
        : { ...person, ...told, dayPlan: planShownIn(person, plan, entry.activityId) };
    const changes = { settleDailyCard: entry, ...unreachableAfter(services, reference, sent) };
    await moveOn(services, someone, changes, withPlan);
  }
  note(services, entry);
  return entry.state;
}

function settledAs(claim: Claim, sent: Sent): DailyCardEntry {
  const state = stateAfter(sent);
  return sent.kind === 'sent'
    ? { ...claim, state, activityId: sent.activityId }
    : { ...claim, state, reason: sent.reason };
}

/** A seller who opened their list while the card was on its way already has a plan. */
const planShownIn = ({ dayPlan }: Person, plan: DayPlan, activityId: string): DayPlan =>
  shownIn(dayPlan?.day === plan.day ? dayPlan : plan, activityId);

function note({ log, meter }: TenantServices, { person, state, attempt, reason }: DailyCardEntry): void {
  meter.settled(state);
  const fields = { person, state, attempt, ...(reason !== undefined && { reason }) };
  if (state === 'sent' || state === 'waiting') log.info('daily card', fields);
  else log.warn('daily card', fields);
}
