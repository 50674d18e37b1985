import { actionTitle } from '../action/action-title.ts';
import type { ToldAbove } from '../action/action-buttons.ts';
import { actionView, type ActionView } from '../action/action-view.ts';
import type { ResultView } from '../action/result.ts';
import type { CardView } from '../kit/card-view.ts';
import { lines, textOf, type Card } from '../kit/elements.ts';
import { stateOf, type Situation, type Viewer } from '../kit/situation.ts';
import { NO_ACTIONS, drawActions } from './draw-actions.ts';

/** One enrollment: what just happened to it and what is next. */
export function actionCard(situation: Situation, viewer: Viewer, result?: ResultView, note?: string): Card {
  const ended = stateOf(situation, viewer.today).kind === 'ended';
  const summary = result ? textOf(result.title) : textOf(actionTitle(situation, viewer));
  return drawActions(viewer.say, summary, {
    ...NO_ACTIONS,
    result: result ? [result] : [],
    notes: lines(note),
    open: ended ? [] : [actionView(situation, viewer, 'one' satisfies CardView, result && toldIn(situation))],
  });
}

/** What the result of the newest event has said already. */
function toldIn({ enrollment: { history, repliedOn }, notice }: Situation): ToldAbove | undefined {
  const event = history.at(-1)?.event;
  const isReply = event !== undefined && 'outcome' in event && event.outcome === 'replied';
  if (isReply && repliedOn !== undefined) return 'its-reply';
  return notice && 'its-notice';
}

/** What happened, where there is no action to show with it. */
export const resultCard = (result: ResultView, { say }: Viewer): Card =>
  drawActions(say, textOf(result.title), { ...NO_ACTIONS, result: [result] });

/** One action, opened in another way than a list does. */
export const openedCard = (open: ActionView, summary: string, { say }: Viewer): Card =>
  drawActions(say, summary, { ...NO_ACTIONS, open: [open] });
