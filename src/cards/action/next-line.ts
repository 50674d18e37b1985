import { dayInSentence, dueDayOf } from '../kit/due-label.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import { actionInWords } from './action-title.ts';

/** "Next: call Asha Rao, Wed 2 Dec." */
export function nextLine(situation: Situation, viewer: Viewer): string {
  const { say } = viewer;
  const step = actionInWords(situation, viewer);
  const day = dueDayOf(situation, viewer);
  return day === undefined
    ? say('plan.next-paused', { step })
    : say('plan.next', { step, day: dayInSentence(day, viewer) });
}
