import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { awake } from '../../domain/engine.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { domainOf } from '../../domain/address.ts';
import type { MailFacts, MailStanding } from '../../domain/mail/decide.ts';
import { enteredAt } from '../../domain/mail/entered.ts';
import { leftIn } from '../../domain/mail/left.ts';
import type { Taken } from '../../domain/mail/limits.ts';
import { holdsMail } from '../../domain/mail/notice.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import { limitedUntil, type MailSender } from '../../domain/mail/sender.ts';
import { customersCalendar } from '../turn/customers-calendar.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { whyHeld } from './why-held.ts';

/** All that is known of a seller's emails at a moment. */
export type SellersMail = {
  readonly sender: MailSender | undefined;
  readonly situations: ReadonlyMap<EnrollmentId, Situation>;
  readonly all: readonly OutgoingMail[];
  readonly left: readonly Taken[];
  readonly talking: ReadonlySet<EnrollmentId>;
  readonly isUnread: boolean;
};

/** Longer than any day, in whatever zone. */
const A_DAY_MS = 26 * 60 * 60_000;
/** What came since then may be an answer, which is to be known before anything leaves. */
const READ_WITHIN_MS = 10 * 60_000;

/** From when on what left may count. */
export const leftSince = (now: Date): string => new Date(now.getTime() - A_DAY_MS).toISOString();

/** What is looked up once for all of a seller's that are due. */
export async function sellersMail(turn: Turn, due: readonly OutgoingMail[]): Promise<SellersMail> {
  const { services, person, now } = turn;
  const { store } = services;
  const { tenant, id: seller } = person;
  const since = leftSince(now);
  const ids = [...new Set(due.map(({ enrollment }) => enrollment))];
  const situations = await situationsOf(turn, await store.enrollments(tenant, ids));
  const addresses = situations.flatMap((one) => personOf(one).email?.toLowerCase() ?? []);
  const domains = [...new Set(addresses.map(domainOf))];
  // Before what is counted: whatever leaves meanwhile raises its revision.
  const sender = await store.mailSender(tenant, seller);
  const [all, toRecords, toDomains, talking, isUnread] = await Promise.all([
    store.mailsOfSeller(tenant, seller, since),
    store.mailsLeftToRecords(
      tenant,
      due.map(({ record }) => record),
      since,
    ),
    store.mailsLeftToDomains(tenant, domains, since),
    talkingIn(turn, ids),
    isInboxUnread(turn),
  ]);
  const left = new Map([...all, ...toRecords, ...toDomains].map((one) => [one.id, one]));
  return {
    sender,
    situations: new Map(situations.map((one) => [one.enrollment.id, one])),
    all,
    left: [...left.values()].flatMap((one) => takenBy(one, seller)),
    talking,
    isUnread,
  };
}

/** What left, and what is on its way or may have left. */
export function takenBy(mail: OutgoingMail, seller: string): readonly Taken[] {
  const left = leftIn(mail);
  if (!left) return [];
  return [
    {
      mail: mail.id,
      at: new Date(left.at),
      isSellers: mail.seller === seller,
      record: mail.record,
      to: left.to,
    },
  ];
}

async function talkingIn(
  { services, person }: Turn,
  ids: readonly EnrollmentId[],
): Promise<ReadonlySet<EnrollmentId>> {
  if (!services.inbox) return new Set();
  const notices = await services.store.mailNoticesOf(person.tenant, ids);
  return new Set(notices.filter(holdsMail).map(({ enrollment }) => enrollment));
}

async function isInboxUnread({ services, person, now }: Turn): Promise<boolean> {
  if (!services.inbox) return false;
  const mailbox = await services.store.readMailbox(person.tenant, person.id);
  return now.getTime() - Date.parse(mailbox?.readAt ?? '1970-01-01') > READ_WITHIN_MS;
}

/** What decides about one of them; `reserved` are the instants that others of the seller have. */
export function factsOf(
  turn: Turn,
  mail: OutgoingMail,
  known: SellersMail,
  reserved: readonly Taken[],
): MailFacts | undefined {
  const situation = known.situations.get(mail.enrollment);
  if (!situation) return undefined;
  const { email = '' } = personOf(situation);
  return {
    now: turn.now,
    seller: turn.viewer.calendar,
    customer: customersCalendar(turn, situation),
    standing: standingOf(turn, mail, situation),
    record: mail.record,
    to: email,
    because: whyHeld(turn, {
      mail,
      situation,
      sender: known.sender,
      isTalking: known.talking.has(mail.enrollment),
    }),
    limitedUntil: known.sender && limitedUntil(known.sender, turn.viewer.calendar),
    isUnread: known.isUnread,
    // What it is sent again as has left already.
    left: known.left.filter((one) => one.mail !== mail.id),
    reserved,
  };
}

/** A reply that its seller has not decided on rests like a pause. */
function standingOf({ viewer }: Turn, mail: OutgoingMail, { enrollment }: Situation): MailStanding {
  const { state, repliedOn } = enrollment;
  const active = state.kind === 'paused' ? state.was : state;
  if (active.kind !== 'open' || active.step !== mail.step || enteredAt(enrollment) !== mail.entered)
    return { kind: 'elsewhere' };
  if (repliedOn !== undefined) return { kind: 'resting' };
  const now = awake(state, viewer.today);
  if (now.kind === 'open') return { kind: 'due', on: now.due };
  return { kind: 'resting', ...(now.kind === 'paused' && now.until !== undefined && { until: now.until }) };
}
