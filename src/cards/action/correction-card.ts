import { line, textOf, type Card } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import { movedOnLine } from './named-many.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { resultView } from './result.ts';

/** How each stands again that a correction had changed, and who has moved on since. */
export function correctionUndone(
  back: readonly Situation[],
  movedOn: readonly Situation[],
  viewer: Viewer,
): Card {
  const results = back.map((one) => line(textOf(resultView(one, [], viewer, 'one').title)));
  const stay = movedOn.length === 0 ? [] : [line(textOf(movedOnLine(movedOn, viewer)))];
  const title = viewer.say.runs(back.length > 0 ? 'undo.correction' : 'undo.nothing');
  return noticeCard(title, [], viewer, [...results, ...stay]);
}
