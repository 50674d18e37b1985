import type { RecordId } from '../../domain/ids.ts';
import type { Run } from '../../language/say.ts';
import type { ButtonData } from './card-action.ts';
import { choiceRows, type Choice, type ChoiceRow } from './choice-rows.ts';
import { cardOf, line, textOf, type Card, type Line } from './elements.ts';
import { CANCEL, longChoiceCard, type LongLookup } from './long-choice-card.ts';
import { narrowed } from './narrowed.ts';
import type { Viewer } from './situation.ts';

/** What else can be done, a button of its own. */
export type Option = { readonly title: string; readonly data: ButtonData };

type ChoiceCard = {
  readonly record?: RecordId;
  readonly question: readonly Run[];
  readonly rows: readonly ChoiceRow[];
  readonly more: readonly { readonly title: string; readonly targets: readonly string[] }[];
  readonly options: readonly Option[];
  readonly notes: readonly Line[];
};

const drawChoice = cardOf<ChoiceCard>('choice');

type Beside = {
  readonly notes?: readonly Line[];
  /** Leads back to where the question was asked; by default nothing is done. */
  readonly cancel?: ButtonData;
  /** Whom the question is about. */
  readonly record?: RecordId;
  /** Asks the same question again; with it, what is too long for a card has pages and can be searched. */
  readonly again?: ButtonData;
  /** Where one of them is looked up, too, when they are many. */
  readonly lookup?: LongLookup;
};

/** A question with something to choose, and the way out of it. */
export function choiceCard(
  question: readonly Run[],
  choices: readonly Choice[],
  viewer: Pick<Viewer, 'say' | 'choosing'>,
  { notes = [], cancel = CANCEL, record, again, lookup }: Beside = {},
): Card {
  const { say, choosing } = viewer;
  const page = again && narrowed(choices, choosing);
  if (page) return longChoiceCard(question, page, viewer, { notes, cancel, again, lookup });
  const shown = choiceRows(choices);
  const rows = shown.slice(0, roomFor(shown));
  const over = choices.length - rows.length;
  const folded = rows.filter(({ isVisible }) => !isVisible).map(({ id }) => id);
  return drawChoice(say, textOf(question), {
    ...(record !== undefined && { record }),
    question,
    rows,
    more:
      folded.length === 0 ? [] : [{ title: say('choice.more', { count: folded.length }), targets: folded }],
    options: [{ title: say('button.cancel'), data: cancel }],
    notes: [...(over > 0 ? [line(say('choice.over', { count: over }))] : []), ...notes],
  });
}

/** Something said, with what can be done about it. */
export const noticeCard = (
  text: readonly Run[],
  options: readonly Option[],
  { say }: Pick<Viewer, 'say'>,
  notes: readonly Line[] = [],
): Card => drawChoice(say, textOf(text), { question: text, rows: [], more: [], options, notes });

/** Characters of a card that Teams takes from anyone, without what is around the rows. */
const ROOM = 37_000;
/** Of a row without its words and its data. */
const FRAME = 750;

/** How many of the rows Teams takes; each is told once more to clients that know no rows. */
function roomFor(rows: readonly ChoiceRow[]): number {
  const sizes = rows.map(
    ({ select }) => FRAME + 4 * (select.title.length + JSON.stringify(select.data).length),
  );
  const isOver = (at: number) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0) > ROOM;
  const first = sizes.findIndex((_, at) => isOver(at));
  return first === -1 ? rows.length : first;
}
