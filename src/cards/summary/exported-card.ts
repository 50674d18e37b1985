import type { Run } from '../../language/say.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { button, lines, cardOf, textOf, type Card, type Line, type Button } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

type ExportedData = {
  readonly text: readonly Run[];
  readonly notes: readonly Line[];
  readonly link: { readonly title: string; readonly url: string };
  readonly buttons: readonly Button[];
};
const drawExported = cardOf<ExportedData>('exported');

type Exported = {
  /** In words. */
  readonly what: string;
  readonly name: string;
  readonly url: string;
  /** Shows the same as a card. */
  readonly of?: keyof typeof READY;
  readonly back?: ButtonData;
  readonly backTitle?: string;
  /** What is not in it. */
  readonly note?: string;
};

const READY = {
  numbers: 'export.ready',
  template: 'template.file-ready',
  rows: 'import.problems-ready',
  list: 'export.list-ready',
} as const;

/** Where a file is that was made. */
export function exportedCard(
  { what, name, url, of = 'numbers', back, backTitle, note }: Exported,
  { say }: Viewer,
): Card {
  const text = say.runs(READY[of], { what, name });
  return drawExported(say, textOf(text), {
    text,
    notes: lines(note, say('export.lasts')),
    link: { title: say('export.open'), url },
    buttons: back ? [button(backTitle ?? say('export.back'), back)] : [],
  });
}
