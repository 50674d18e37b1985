import { todayCard } from '../../cards/day/today-card.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import { cardDay, instantAt, isWorkingDay, localTime } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import { todaysList } from './todays-list.ts';
import { goOnChanging } from '../authoring/change-running.ts';
import { toldOn } from './news-of-colleagues.ts';
import { templateNews, toldOf } from './template-news.ts';
import { claimFor, settleAbandoned, isUnderWay, moveOn, settle, releaseClaim } from './ledger.ts';
import { organizationOf, servicesIn } from '../turn/organization.ts';
import type { ConversationReference, Sent } from '../ports/messenger.ts';
import type { DailyCardEntry } from '../ports/daily-card-entry.ts';
import { planRunning } from '../mailing/planning/plan-running.ts';
import { proposedOn } from './renewals.ts';
import { sendOrShorten } from '../sending/send-or-shorten.ts';
import type { Services, TenantServices } from '../turn/services.ts';
import { viewerOf } from '../turn/viewer.ts';
import { weekAlone } from '../team/weekly.ts';

/** Why a person whose card is due gets none now. */
export type NotNow =
  | 'not-due'
  | 'under-way'
  | 'nothing-due'
  | 'settled'
  | 'lost'
  | 'day-off'
  | 'too-early'
  | 'too-late'
  | 'unreachable';

/** A bot that was down in the morning still sends until then; later, the work waits for the next working day. */
const LATEST_HOUR = 17;

/**
 * One person's daily card. It is claimed right before it is sent, so that neither a restart nor another copy of the bot
 * sends it again. Until it is settled the person stays due, so that nobody is forgotten. `maySend` is asked before the
 * claim.
 */
export async function deliverDailyCard(
  everywhere: Services,
  { tenant, id }: Pick<Person, 'tenant' | 'id'>,
  maySend: () => boolean,
): Promise<NotNow | DailyCardEntry['state']> {
  const { store, clock } = everywhere;
  const now = clock.now();
  const [organization, person, reference] = await Promise.all([
    organizationOf(everywhere, tenant),
    store.person(tenant, id),
    store.reference(tenant, id),
  ]);
  const services = await servicesIn(everywhere, organization, id);
  goOnChanging(everywhere, organization);
  if (person?.nextCardAt === undefined || new Date(person.nextCardAt) > now) return 'not-due';

  const viewer = viewerOf(person, now, services.defaults);
  const day = cardDay(viewer.calendar, now);
  const ledger = await store.ledger(tenant, id, day);
  if (ledger.some((one) => isUnderWay(one, now))) return 'under-way';
  const entry = ledger.find((one) => one.day === day);
  // Earlier days that were never settled, including those due before the seller chose another hour.
  for (const past of ledger) if (past !== entry) await settleAbandoned(services, past);

  const notNow = whyNotNow({ now, day, viewer, entry, reference });
  if (notNow || !reference) {
    if (entry && notNow !== 'too-early') await settleAbandoned(services, entry);
    await moveOn(services, person);
    return notNow ?? 'unreachable';
  }
  return sendCard(everywhere, services, {
    organization,
    person,
    now,
    day,
    viewer,
    entry,
    reference,
    maySend,
  });
}

type Occasion = {
  readonly now: Date;
  /** Of the card. */
  readonly day: Day;
  readonly viewer: Viewer;
  /** An earlier attempt at it. */
  readonly entry: DailyCardEntry | undefined;
  readonly reference: ConversationReference | undefined;
};

function whyNotNow({ now, day, viewer: { calendar }, entry, reference }: Occasion): NotNow | undefined {
  if (entry?.state === 'claimed') return 'lost';
  if (entry && entry.state !== 'waiting') return 'settled';
  if (!isWorkingDay(calendar, day)) return 'day-off';
  if (now < instantAt(day, calendar.hour, calendar.timeZone)) return 'too-early';
  // A seller who chose an evening hour gets that hour.
  if (localTime(now, calendar.timeZone).hour >= Math.max(LATEST_HOUR, calendar.hour + 1)) return 'too-late';
  if (!reference || reference.unreachable) return 'unreachable';
  return undefined;
}

type Delivery = Occasion & {
  readonly organization: Organization;
  readonly person: Person;
  readonly reference: ConversationReference;
  readonly maySend: () => boolean;
};

async function sendCard(everywhere: Services, services: TenantServices, delivery: Delivery) {
  const { organization, person, now, day, viewer, entry, reference, maySend } = delivery;
  await planRunning({ services, person, viewer });
  const list = await todaysList({ services, organization, person, viewer, now });
  const news = await templateNews(everywhere, services, { organization, person });
  // An upcoming renewal is proposed once and is reason enough for a card; so are what rules propose, emails that leave or
  // came in, what was stopped with its template, and whom nobody contacts any more: nothing of it comes due any more.
  const isNothingDue =
    list.due.count === 0 &&
    list.renewals.length === 0 &&
    !list.goingOut &&
    !list.questions &&
    !list.news &&
    !list.silent &&
    news.shipped.length === 0 &&
    news.stoppedWith.length === 0 &&
    !list.proposals;
  if (isNothingDue && !list.lastWeek) {
    await moveOn(services, person);
    return 'nothing-due';
  }
  if (!entry) services.meter.due(now.getTime() - Date.parse(person.nextCardAt ?? ''));
  const proposed = list.renewals.map(({ record }) => proposedOn(record, viewer.today));
  const claim = claimFor(services, person, day, entry);
  const claimBeforeSend = async (): Promise<boolean> => {
    if (!maySend()) return false;
    const claimDailyCard = { ...claim, claimedAt: services.clock.now().toISOString() };
    const records = proposed.length > 0 ? { records: proposed } : {};
    const told = list.ofColleagues ? { accountMatters: toldOn(list.ofColleagues, viewer.today) } : {};
    return (await services.store.commit(person.tenant, { claimDailyCard, ...records, ...told })) === 'saved';
  };

  let sent: Sent;
  try {
    const card = isNothingDue
      ? await weekAlone({ services, organization, person, viewer })
      : todayCard({ ...list, greet: person.name, ...news }, viewer);
    sent = await sendOrShorten(services, reference, card, claimBeforeSend);
  } catch (error) {
    // Only the claim throws, and then nothing was sent.
    await releaseClaim(services, claim);
    throw error;
  }
  if (sent.kind === 'failed' && sent.problem === 'withdrawn') return 'under-way';
  const plan = isNothingDue ? undefined : list.plan;
  const told = isNothingDue || list.backlog ? {} : toldOf(organization, person, news);
  return settle(services, { claim, reference, plan, told, sent });
}
