import { localTime } from '../../domain/calendar.ts';
import { addDays } from '../../domain/day.ts';
import { isAsked } from '../../domain/mail/moves.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import { clockTime, shortDay } from '../../language/dates.ts';
import { dayInSentence } from './due-label.ts';
import type { Viewer } from './situation.ts';

/** "09:10", or "Fri 4 Dec, 09:10" on another day than the list is about. */
export function timeLabel(at: Date, day: string, viewer: Viewer): string {
  const time = localTime(at, viewer.calendar.timeZone);
  const clock = clockTime(time);
  return time.day === day
    ? viewer.say('mail.at-time', { time: clock })
    : viewer.say('mail.on-day', { day: shortDay(time.day, viewer), time: clock });
}

/** When something came: "at 16:20" today, "yesterday 16:20", "on Mon 23 Nov at 16:20". */
export function cameWhen(at: Date, { say, today, calendar }: Viewer): string {
  const local = localTime(at, calendar.timeZone);
  const time = clockTime(local);
  if (local.day >= today) return say('notice.today', { time });
  return local.day === addDays(today, -1)
    ? say('notice.yesterday', { time })
    : say('notice.on-day', { day: shortDay(local.day, { say, today }), time });
}

/** When an email leaves, why it stays with its seller, or what has to be asked about it. */
export function mailLine(mail: OutgoingMail | undefined, viewer: Viewer): string | undefined {
  const { say } = viewer;
  if (mail === undefined) return undefined;
  if (isAsked(mail)) return say('mail.ask-left');
  switch (mail.state.kind) {
    case 'held':
      return say(`mail.held.${mail.state.why}`);
    case 'planned':
      return leavesLine(mail.state.leavesAt, viewer);
    case 'claimed':
    case 'unknown':
      return say('mail.on-its-way');
    case 'sent':
    case 'moot':
      return undefined;
  }
}

function leavesLine(leavesAt: string | undefined, { say, today, calendar }: Viewer): string {
  if (leavesAt === undefined) return say('mail.leaves');
  const local = localTime(new Date(leavesAt), calendar.timeZone);
  const day = dayInSentence(local.day, { say, today, calendar });
  return say('mail.leaves-then', { day, time: clockTime(local) });
}

/** "3 emails go out tomorrow from 09:10" */
export function goOutLine(count: number, from: Date, { say, today, calendar }: Viewer): string {
  const local = localTime(from, calendar.timeZone);
  const day = dayInSentence(local.day, { say, today, calendar });
  return say('mail.go-out', { count, day, time: clockTime(local) });
}
