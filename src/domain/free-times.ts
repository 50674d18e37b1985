import { localTime, type Calendar } from './calendar.ts';
import { isWorkingTime, workingTimeFrom } from './working-time.ts';

export type Span = { readonly from: Date; readonly to: Date };

export type ToMeet = {
  readonly seller: Calendar;
  readonly customer: Calendar;
  /** What is in the seller's calendar. */
  readonly busy: readonly Span[];
  readonly from: Date;
  readonly until: Date;
};

const MEETING_MS = 30 * 60_000;

/** The first time of each of so many days on which both work, and the seller has nothing else. */
export function freeTimes(meet: ToMeet, most: number): readonly Span[] {
  const found: Span[] = [];
  let days: string | undefined;
  for (let at = nextStart(meet, meet.from); at < meet.until && found.length < most;) {
    const span = spanAt(at);
    const { day } = localTime(at, meet.seller.timeZone);
    if (day !== days && isFree(meet, span)) {
      found.push(span);
      days = day;
    }
    at = nextStart(meet, span.to);
  }
  return found;
}

/** The meeting that begins then. */
export const spanAt = (from: Date): Span => ({ from, to: new Date(from.getTime() + MEETING_MS) });

export const isBusy = ({ busy }: Pick<ToMeet, 'busy'>, { from, to }: Span): boolean =>
  busy.some((one) => one.from < to && from < one.to);

const isFree = (meet: ToMeet, span: Span): boolean =>
  [meet.seller, meet.customer].every(
    (calendar) =>
      isWorkingTime(calendar, span.from) && isWorkingTime(calendar, new Date(span.to.getTime() - 1)),
  ) && !isBusy(meet, span);

/** On the half hour, and over whatever time one of them does not work in. */
function nextStart({ seller, customer, until }: ToMeet, from: Date): Date {
  let at = onHalfHour(from);
  while (at < until) {
    const works = onHalfHour(workingTimeFrom(customer, workingTimeFrom(seller, at)));
    if (works.getTime() === at.getTime()) return at;
    at = works;
  }
  return at;
}

const onHalfHour = (at: Date): Date => new Date(Math.ceil(at.getTime() / MEETING_MS) * MEETING_MS);
