import { actionRow } from '../action/action-view.ts';
import { nextLine } from '../action/next-line.ts';
import { button, line, type Button, type Card, type Line } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Situation, Viewer } from '../kit/situation.ts';

/** More than a phone shows at once; who has more asks for less. */
const MOST = 14;

/** Some of what a seller has running, in its order; a row opens its details. */
export function planCard(
  title: string,
  all: readonly Situation[],
  viewer: Viewer,
  notes: readonly Line[] = [],
): Card {
  const { say } = viewer;
  const left = all.length - MOST;
  return rowsCard(say, title, {
    title,
    notes: [...notes, ...(left > 0 ? [line(say('plan.more', { count: left }))] : [])],
    rows: all.slice(0, MOST).map((one) => actionRow(one, viewer, 'status')),
    buttons: [],
  });
}

/** There is nothing of what was asked for; says what comes next instead. */
export const nothingPlanned = (title: string, next: Situation | undefined, viewer: Viewer): Card =>
  rowsCard(viewer.say, title, {
    title,
    notes: next ? [line(nextLine(next, viewer))] : [],
    rows: [],
    buttons: waysOn(viewer),
  });

const waysOn = ({ say }: Viewer): readonly Button[] => [
  button(say('button.today'), { verb: 'go', to: 'today' }),
  button(say('button.my-records'), { verb: 'go', to: 'my-records' }),
];
