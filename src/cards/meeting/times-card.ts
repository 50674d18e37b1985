import { localTime, type Calendar } from '../../domain/calendar.ts';
import type { Span } from '../../domain/free-times.ts';
import { clockTime, shortDay } from '../../language/dates.ts';
import { choiceCard } from '../kit/choice-card.ts';
import type { Choice } from '../kit/choice-rows.ts';
import { lines, type Card } from '../kit/elements.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Times to invite a customer to; `theirs`: when they work, and by which clock. */
export function timesCard(
  situation: Situation,
  free: readonly Span[],
  viewer: Viewer,
  theirs: Calendar,
  isTaken: boolean,
): Card {
  const { say } = viewer;
  const { enrollment } = situation;
  const { name } = personOf(situation);
  const last = free.at(-1);
  const times = free.map(({ from }): Choice => ({
    title: timeInWords(from, viewer),
    where: theirTime(from, name, viewer, theirs),
    data: {
      verb: 'invite-to-meeting',
      enrollment: enrollment.id,
      revision: enrollment.revision,
      at: from.toISOString(),
    },
  }));
  const others: readonly Choice[] = last
    ? [
        {
          title: say('meeting.other'),
          where: '',
          data: { verb: 'find-times', enrollment: enrollment.id, after: last.to.toISOString() },
        },
      ]
    : [];
  return choiceCard(
    say.runs(last ? 'meeting.ask' : 'meeting.none', { name }),
    [...times, ...others],
    viewer,
    {
      record: situation.record.id,
      cancel: { verb: 'open', enrollment: enrollment.id, view: 'one' },
      notes: lines(isTaken ? say('meeting.taken') : undefined),
    },
  );
}

/** "Thu 3 Dec, 16:00" */
export function timeInWords(at: Date, viewer: Viewer): string {
  const local = localTime(at, viewer.calendar.timeZone);
  return viewer.say('mail.on-day', { day: shortDay(local.day, viewer), time: clockTime(local) });
}

/** Where their clocks show another time. */
function theirTime(at: Date, name: string, viewer: Viewer, { timeZone }: Calendar): string {
  const own = localTime(at, viewer.calendar.timeZone);
  const theirs = localTime(at, timeZone);
  if (clockTime(own) === clockTime(theirs) && own.day === theirs.day) return '';
  return viewer.say('meeting.theirs', {
    name,
    when: viewer.say('mail.on-day', { day: shortDay(theirs.day, viewer), time: clockTime(theirs) }),
  });
}
