import { instantAt, localTime, workingDayFrom, type Calendar } from '../calendar.ts';
import { addDays, type Day } from '../day.ts';
import { workingTimeFrom } from '../working-time.ts';

/** Whose working hours say when an email leaves. */
export type Window = {
  /** Of the seller, who is to see it before. */
  readonly seller: Calendar;
  /** Of the person who gets it. */
  readonly customer: Calendar;
  /** When it is due, on the seller's calendar. */
  readonly due: Day;
  /** Since when the seller can know of it. */
  readonly plannedAt: Date;
};

/** For so long of their working time a seller can have a look before. */
export const NOTICE_MS = 15 * 60_000;

/** The first instant at which it may leave, as far as working hours go. */
export function opensAt({ seller, customer, due, plannedAt }: Window): Date {
  const dueAt = instantAt(due, seller.hour, seller.timeZone);
  const known = workingTimeFrom(seller, dueAt > plannedAt ? dueAt : plannedAt);
  return workingTimeFrom(customer, new Date(known.getTime() + NOTICE_MS));
}

/** The last day, on the customer's calendar, on which it still says what it was to say: the working day after. */
export function lastDayOf(window: Window): Day {
  const { customer } = window;
  const { day } = localTime(opensAt(window), customer.timeZone);
  return workingDayFrom(customer, addDays(day, 1));
}

export const isTooLate = (window: Window, at: Date): boolean =>
  localTime(at, window.customer.timeZone).day > lastDayOf(window);
