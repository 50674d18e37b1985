import type { ActionView } from '../action/action-view.ts';
import type { ResultView } from '../action/result.ts';
import { cardOf, type Button, type Line } from '../kit/elements.ts';
import type { Row } from '../kit/rows-card.ts';

export type NextActions = {
  readonly header: readonly {
    readonly date: string;
    readonly headline: string;
    readonly progress: string;
    readonly overdue: string;
  }[];
  readonly result: readonly ResultView[];
  readonly notes: readonly Line[];
  readonly open: readonly ActionView[];
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
};

export const drawActions = cardOf<NextActions>('next-actions');

export const NO_ACTIONS: NextActions = { header: [], result: [], notes: [], open: [], rows: [], buttons: [] };
