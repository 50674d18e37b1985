import { isWorkingDay, localTime, nextCardInstant, type Calendar } from '../calendar.ts';
import type { MailNotice, NoticeAnswer, Telling, TellingEnd } from './notice.ts';

/** As something new that is to be told at once. */
export const toBeTold = (at: Date): Required<Pick<MailNotice, 'telling' | 'tellAt'>> => ({
  telling: { kind: 'waiting', tries: 0 },
  tellAt: at.toISOString(),
});

export const tellLater = (notice: MailNotice, until: Date, tries = triesOf(notice)): MailNotice => ({
  ...notice,
  revision: notice.revision + 1,
  telling: { kind: 'waiting', tries },
  tellAt: until.toISOString(),
});

/** About to leave; whoever has not settled it until then is dead. */
export const beingTold = (notice: MailNotice, claim: string, until: Date): MailNotice => ({
  ...notice,
  revision: notice.revision + 1,
  telling: { kind: 'claimed', claim, tries: triesOf(notice) + 1 },
  tellAt: until.toISOString(),
});

/** Nothing more is told of it. */
export function toldAs({ tellAt: _, ...notice }: MailNotice, how: TellingEnd, reason?: string): MailNotice {
  const telling: Telling = { kind: 'over', how, ...(reason !== undefined && { reason }) };
  return { ...notice, revision: notice.revision + 1, telling };
}

/** The seller saw it somewhere, and said what it is. */
export const answered = (notice: MailNotice, settled: NoticeAnswer): MailNotice => ({
  ...toldAs(notice, 'moot'),
  settled,
});

export const triesOf = ({ telling }: MailNotice): number =>
  telling === undefined || telling.kind === 'over' ? 0 : telling.tries;

export const isInDoubt = ({ telling }: MailNotice): boolean =>
  telling?.kind === 'over' && telling.how === 'unknown';

/** In hours of the day; later than that, it can wait for the morning. */
const EVENING = 19;

/** In somebody's working hours at once, else in their next morning. */
export function tellableFrom(now: Date, calendar: Calendar): Date {
  const { day, hour } = localTime(now, calendar.timeZone);
  const isAtWork = isWorkingDay(calendar, day) && hour >= calendar.hour && hour < EVENING;
  return isAtWork ? now : nextCardInstant(calendar, now);
}
