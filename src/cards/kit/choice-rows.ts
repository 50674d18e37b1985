import type { ButtonData } from './card-action.ts';
import { joinDots, line, type Line } from './elements.ts';
import { toldApart } from './tell-apart.ts';

/** One of several to choose, a row of the whole width. `where` tells it from the others. */
export type Choice = { readonly title: string; readonly where: string; readonly data: ButtonData };

export type ChoiceRow = {
  readonly id: string;
  readonly isVisible: boolean;
  readonly title: string;
  readonly where: readonly Line[];
  readonly select: { readonly title: string; readonly data: ButtonData };
};

/** More are folded until they are asked for. */
const UNFOLDED = 10;

/** What tells namesakes apart is added where it takes that, so that no two rows read the same. */
export function choiceRows(choices: readonly Choice[]): readonly ChoiceRow[] {
  const where = toldApart(choices.map((one) => ({ name: one.title, where: one.where, more: () => [] })));
  const unfolded = choices.length === UNFOLDED + 1 ? UNFOLDED + 1 : UNFOLDED;
  return choices.map(({ title, data }, at) => ({
    id: `choice-${at}`,
    isVisible: at < unfolded,
    title,
    where: where[at] ? [line(where[at])] : [],
    select: { title: joinDots(title, where[at]), data },
  }));
}
