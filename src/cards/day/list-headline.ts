import { firstNameOf } from '../../language/first-name.ts';
import { actionInWords } from '../action/action-title.ts';
import { dayInSentence, dueDayOf } from '../kit/due-label.ts';
import { joinDots } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import type { ListOfActions } from './list-of-actions.ts';

/** A morning with nothing to do but plan a renewal. */
export const isOnlyRenewals = ({ due, greet, renewals = [] }: ListOfActions): boolean =>
  greet !== undefined && due.count === 0 && renewals.length > 0;

/** A morning on which emails leave or came in, and nothing else is to be done. */
export const isOnlyMail = ({ due, greet, goingOut, questions = [] }: ListOfActions): boolean =>
  greet !== undefined && due.count === 0 && (goingOut !== undefined || questions.length > 0);

/** A morning on which only colleagues have something to do with it. */
export const isOnlyNews = ({ due, greet, news = [] }: ListOfActions): boolean =>
  greet !== undefined && due.count === 0 && news.length > 0;
/** A morning with nothing to do but what rules propose. */
export const isOnlyProposals = (list: ListOfActions): boolean =>
  list.greet !== undefined &&
  list.due.count === 0 &&
  (list.proposals ?? []).length > 0 &&
  !isOnlyRenewals(list) &&
  !isOnlyMail(list) &&
  !isOnlyNews(list);

export function headline(list: ListOfActions, { say }: Viewer): string {
  const { due, greet, renewals = [] } = list;
  const { count } = due;
  if (isOnlyRenewals(list)) return say('daily.renewals', { count: renewals.length });
  if (isOnlyMail(list))
    return list.goingOut
      ? say('daily.only-mail', { count: list.goingOut.count })
      : say('daily.only-questions', { count: list.questions?.length ?? 0 });
  if (isOnlyNews(list))
    return say('daily.only-news', { count: (list.news?.length ?? 0) + (list.moreNews ?? 0) });
  if (isOnlyProposals(list)) return say('daily.proposals', { count: list.proposals?.length ?? 0 });
  if (isOver(list)) return allDone(list, say);
  if (greet === undefined) return say('today.headline', { count });
  return greet === ''
    ? say('daily.headline-nameless', { count })
    : say('daily.headline', { count, name: firstNameOf(greet) });
}

export function todaySummary(list: ListOfActions, viewer: Viewer): string {
  const { say } = viewer;
  const { due, first } = list;
  if (isOnlyRenewals(list) || isOnlyMail(list) || isOnlyNews(list) || isOnlyProposals(list))
    return headline(list, viewer);
  return first
    ? say('daily.summary', { count: due.count, first: actionInWords(first, viewer) })
    : headline(list, viewer);
}

/** There was something to do today, and nothing is left. */
const isOver = ({ due, done = 0, moved = 0 }: ListOfActions): boolean => due.count === 0 && done + moved > 0;

/** A day on which all was put off is no day's work. */
const allDone = ({ done = 0 }: ListOfActions, say: Viewer['say']): string =>
  done > 0 ? say('today.all-done', { done }) : say('today.none-left');

/** Put off is not done: it is told apart. */
export const progressOf = ({ due, done = 0, moved = 0 }: ListOfActions, { say }: Viewer): string =>
  joinDots(
    done > 0 && due.count > 0 ? say('today.progress', { done, total: done + due.count }) : undefined,
    moved > 0 ? say('today.moved', { count: moved }) : undefined,
  );

export function nothingDue(list: ListOfActions, viewer: Viewer): string | undefined {
  const { say } = viewer;
  const { upcoming } = list;
  const day = upcoming && dueDayOf(upcoming, viewer);
  if (!upcoming || day === undefined) return isOver(list) ? undefined : say('today.nothing-at-all');
  if (isOver(list) && isTold(upcoming, list)) return undefined;
  const next = { step: actionInWords(upcoming, viewer), day: dayInSentence(day, viewer) };
  return isOver(list) ? say('plan.next', next) : say('today.nothing', next);
}

/** The result of the last press says already how it goes on. */
const isTold = ({ enrollment: { id } }: Situation, { result }: ListOfActions): boolean =>
  result !== undefined &&
  result.lines.length > 0 &&
  result.buttons.some(({ data }) => data.verb === 'undo' && data.enrollment === id);
