import { actionCard } from '../../cards/day/action-card.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { instantAt } from '../../domain/calendar.ts';
import { nextDayWith, parseTimeOfDay } from '../../domain/reminder.ts';
import type { Request } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { findTimes } from './find-times.ts';

/**
 * "find a time with Asha", "Thursday 4 pm works, send the invite": an invitation can't be taken back, so that it leaves
 * with the press on what was read.
 */
export async function meetByRequest(turn: Turn, situation: Situation, { when }: Request): Promise<Message> {
  const { person, viewer, now } = turn;
  const { timeZone } = viewer.calendar;
  if (situation.enrollment.seller !== person.id)
    return { kind: 'text', text: viewer.say('refused.not-yours') };
  if (!situation.canInvite) return actionCard(situation, viewer);
  const time = parseTimeOfDay(when?.time ?? '');
  if (!time) return findTimes(turn, situation, when?.day ? { after: instantAt(when.day, 0, timeZone) } : {});
  const day = when?.day ?? nextDayWith(time, timeZone, now);
  const wanted = instantAt(day, time.hour, timeZone, time.minute);
  return findTimes(turn, situation, wanted > now ? { wanted } : {});
}
