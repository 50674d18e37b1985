import { instantAt, localTime, type Calendar } from '../calendar.ts';
import { addDays } from '../day.ts';
import type { MailId, RecordId } from '../ids.ts';
import { domainOf, isFreeMail } from '../address.ts';
import { workingTimeFrom } from '../working-time.ts';

/** Far below what providers allow, so that nobody's mailbox is taken for a machine. */
export const MAIL_LIMITS = { ofSellerInDay: 50, apartMs: 2 * 60_000, peopleOfDomainInDay: 3 } as const;

/** An email that left, or is to leave, at that instant. */
export type Taken = {
  readonly mail: MailId;
  readonly at: Date;
  readonly isSellers: boolean;
  readonly record: RecordId;
  /** The address, once it is known. */
  readonly to?: string;
};

export type Wanted = {
  readonly id: MailId;
  readonly record: RecordId;
  readonly to: string;
  readonly seller: Calendar;
  readonly customer: Calendar;
};

/** From when on it may leave, where something else stands in the way at an instant. */
export function blockedUntil(wanted: Wanted, at: Date, taken: readonly Taken[]): Date | undefined {
  const sellers = taken.filter(({ isSellers }) => isSellers);
  const near = sellers.find((one) => Math.abs(one.at.getTime() - at.getTime()) < MAIL_LIMITS.apartMs);
  if (near) return new Date(near.at.getTime() + MAIL_LIMITS.apartMs + jitterOf(wanted.id));
  const { seller, customer } = wanted;
  if (onDayOf(sellers, at, seller).length >= MAIL_LIMITS.ofSellerInDay) return nextDay(at, seller);
  const today = onDayOf(taken, at, customer);
  return today.some(({ record }) => record === wanted.record) || isManyOfDomain(wanted, today)
    ? nextDay(at, customer)
    : undefined;
}

/** The first instant from then on, in the customer's working hours, at which nothing stands in the way. */
export function freeFrom(wanted: Wanted, from: Date, taken: readonly Taken[]): Date {
  let at = workingTimeFrom(wanted.customer, from);
  for (let blocked = blockedUntil(wanted, at, taken); blocked; blocked = blockedUntil(wanted, at, taken)) {
    at = workingTimeFrom(wanted.customer, blocked);
  }
  return at;
}

function isManyOfDomain({ to }: Wanted, today: readonly Taken[]): boolean {
  const domain = domainOf(to);
  if (isFreeMail(domain)) return false;
  const others = today.flatMap((one) =>
    one.to !== undefined && domainOf(one.to) === domain ? [one.to.toLowerCase()] : [],
  );
  const people = new Set(others);
  return !people.has(to.toLowerCase()) && people.size >= MAIL_LIMITS.peopleOfDomainInDay;
}

function onDayOf(taken: readonly Taken[], at: Date, { timeZone }: Calendar): readonly Taken[] {
  const { day } = localTime(at, timeZone);
  const begins = instantAt(day, 0, timeZone);
  const ends = instantAt(addDays(day, 1), 0, timeZone);
  return taken.filter((one) => begins <= one.at && one.at < ends);
}

const nextDay = (at: Date, { timeZone }: Calendar): Date =>
  instantAt(addDays(localTime(at, timeZone).day, 1), 0, timeZone);

const MOST_JITTER_MS = 30_000;

/** Some seconds, always the same of one email, so that they don't leave by the beat of a machine. */
function jitterOf(id: MailId): number {
  let sum = 7;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % MOST_JITTER_MS;
}
