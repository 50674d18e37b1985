import type { ListOfActions } from '../../src/cards/day/list-of-actions.ts';
import { isOverdue } from '../../src/cards/kit/due-label.ts';
import { pageOf } from '../../src/cards/kit/page-within.ts';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';

/** A page of a list of the day, with what its card says of all of it. */
export const listOf = (
  all: readonly Situation[],
  viewer: Viewer,
  page = 0,
): Pick<ListOfActions, 'due' | 'first' | 'overdue'> => ({
  due: pageOf(all, page),
  first: all[0],
  overdue: all.filter((one) => isOverdue(one, viewer)).length,
});
