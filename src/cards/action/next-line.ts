import { dayInSentence, dueDayOf } from '../kit/due-label.ts';
import { textOf } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import { actionTitle } from './action-view.ts';

/** "Next: call Asha Rao, Wed 2 Dec." */
export function nextLine(situation: Situation, viewer: Viewer): string {
  const { say } = viewer;
  const step = textOf(actionTitle(situation, viewer));
  const day = dueDayOf(situation, viewer);
  return day === undefined
    ? say('plan.next-paused', { step })
    : say('plan.next', { step, day: dayInSentence(day, viewer) });
}
