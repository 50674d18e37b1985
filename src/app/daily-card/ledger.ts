import { nextCardInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import { shownIn } from './day-plan.ts';
import type { ConversationReference, DeliveryProblem, Sent } from '../ports/messenger.ts';
import type { Changes, DailyCardEntry } from '../ports/store.ts';
import type { TenantServices } from '../turn/services.ts';
import { calendarOf } from '../turn/viewer.ts';

export type Claim = DailyCardEntry & { readonly attempt: number; readonly claim: string };

/** Whoever claimed a card and has not settled it after so long is dead: Teams answers, or not, long before. */
const LEASE_MS = 120_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

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

/** Nobody knows any more whether it arrived, and nobody will. */
export const isUnknown = (entry: DailyCardEntry, now: Date): boolean =>
  entry.state === 'unknown' || (entry.state === 'claimed' && !isUnderWay(entry, now));

/** Nothing more comes of a card: whoever had claimed it died, or it could not be delivered in time. */
export async function settleAbandoned(services: TenantServices, entry: DailyCardEntry): Promise<void> {
  if (entry.state !== 'claimed' && entry.state !== 'waiting') return;
  const settled: DailyCardEntry =
    entry.state === 'claimed'
      ? { ...entry, state: 'unknown', reason: 'lost' }
      : { ...entry, state: 'failed' };
  await services.store.commit(entry.tenant, { settleDailyCard: settled });
  note(services, settled);
}

/** Nothing has left, though the claim may have been kept: then it is given up. */
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

/** To their next working day. They may have changed since they were found, so they are read anew. */
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
  /** Of the list that it shows, which is kept up to date there; undefined for a card that shows none. */
  readonly plan: DayPlan | undefined;
  readonly sent: Sent;
};

/** Writes down what became of a card, and when to look at the person again. */
export async function settle(
  services: TenantServices,
  settlement: Settlement,
): Promise<DailyCardEntry['state']> {
  const { claim, sent, plan, reference } = settlement;
  const someone = { tenant: claim.tenant, id: claim.person };
  const entry = settledAs(claim, sent);
  if (entry.state === 'waiting') {
    const nextCardAt = new Date(services.clock.now().getTime() + pauseAfter(claim, sent)).toISOString();
    await moveOn(services, someone, { settleDailyCard: entry }, (person) => ({ ...person, nextCardAt }));
  } else {
    const withPlan = (person: Person): Person =>
      entry.activityId === undefined || !plan
        ? person
        : { ...person, dayPlan: planShownIn(person, plan, entry.activityId) };
    const changes = { settleDailyCard: entry, ...unreachable(services, reference, sent) };
    await moveOn(services, someone, changes, withPlan);
  }
  note(services, entry);
  return entry.state;
}

function settledAs(claim: Claim, sent: Sent): DailyCardEntry {
  switch (sent.kind) {
    case 'sent':
      return { ...claim, state: 'sent', activityId: sent.activityId };
    case 'unknown':
      return { ...claim, state: 'unknown', reason: sent.reason };
    case 'failed':
      return { ...claim, state: LATER.includes(sent.problem) ? 'waiting' : 'failed', reason: sent.reason };
  }
}

/** Of these, the seller can't do anything about; they pass, or the operator mends them. */
const LATER: readonly DeliveryProblem[] = ['busy', 'not-registered'];

/** The pace to Teams spreads those who come back at once. */
function pauseAfter({ attempt }: Claim, sent: Sent): number {
  if (sent.kind === 'failed' && sent.problem === 'not-registered') return LONGEST_PAUSE_MS;
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
  return Math.max(pause, sent.kind === 'failed' ? (sent.retryAfterMs ?? 0) : 0);
}

/** Until they write, or install the bot again: both bring a reference without that mark. */
function unreachable({ clock }: TenantServices, reference: ConversationReference, sent: Sent): Changes {
  if (sent.kind !== 'failed') return {};
  if (sent.problem === 'conversation-gone') return { uninstall: reference.person };
  if (sent.problem !== 'unreachable') return {};
  const since = clock.now().toISOString();
  return { references: [{ ...reference, unreachable: { since, reason: sent.reason } }] };
}

/** Whoever opened their list while the card was on its way has a plan already. */
const planShownIn = ({ dayPlan }: Person, plan: DayPlan, activityId: string): DayPlan =>
  shownIn(dayPlan?.day === plan.day ? dayPlan : plan, activityId);

function note({ log, meter }: TenantServices, { person, state, attempt, reason }: DailyCardEntry): void {
  meter.settled(state);
  const fields = { person, state, attempt, ...(reason !== undefined && { reason }) };
  if (state === 'sent' || state === 'waiting') log.info('daily card', fields);
  else log.warn('daily card', fields);
}
