import { RECORD_TYPES, type RecordType } from '../../domain/record.ts';
import type { DateOrders } from '../../importing/date-order.ts';
import type { Header } from '../../importing/header.ts';
import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, joinDots, lines, mainButton, textOf, type Button, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { importLines } from './import-lines.ts';
import type { ImportPreview } from './import-preview.ts';

export type Shown = {
  readonly id: string;
  readonly file: string;
  readonly header: Header;
  readonly dateOrders: DateOrders;
  readonly type: RecordType | undefined;
};

/** What an import would do; nothing is saved yet. */
export function importCard(shown: Shown, preview: ImportPreview, viewer: Viewer): Card {
  const { say } = viewer;
  const { file, type } = shown;
  const { fresh, filled, changed } = preview;
  const isAny = fresh + filled + changed > 0;
  const question = say.runs(isAny ? 'import.ask' : 'import.nothing', { name: file });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(
      ...importLines(shown, preview, viewer),
      ...(isAny && type === undefined ? [say('import.which')] : []),
    ),
    buttons: isAny
      ? [
          ...importButtons(shown, preview, say),
          ...(preview.problemCount > 0 ? [problemsButton(shown, say)] : []),
          columnsButton(shown, say),
          cancel(shown, say),
        ]
      : [],
  });
}

const columnsButton = ({ id }: Shown, say: Say): Button =>
  button(say('import.change-columns'), { verb: 'import-columns', id });
const problemsButton = ({ id }: Shown, say: Say): Button =>
  button(say('import.problem-rows'), { verb: 'import-problems', id });
const cancel = ({ id }: Shown, say: Say): Button =>
  button(say('button.cancel'), { verb: 'cancel-import', id });

/** With and without what the file says differently, as leads or as contacts. */
function importButtons(
  { id, type }: Shown,
  { fresh, filled, changed }: ImportPreview,
  say: Say,
): readonly Button[] {
  const types =
    type === undefined ? RECORD_TYPES.filter((one) => one === 'lead' || one === 'contact') : [type];
  const name = (one: RecordType) =>
    type === undefined ? say(one === 'lead' ? 'import.as-lead' : 'import.as-contact') : say('button.import');
  // A plain yes presses a main button, which can't say which of two is meant.
  const ask = type === undefined ? button : mainButton;
  const plain =
    fresh + filled === 0
      ? []
      : types.map((one) => ask(name(one), { verb: 'import', id, type: one, takesChanges: false }));
  const taking =
    changed === 0
      ? []
      : types.map((one) =>
          button(
            joinDots(type === undefined ? name(one) : '', say('import.take-changes', { count: changed })),
            {
              verb: 'import',
              id,
              type: one,
              takesChanges: true,
            },
          ),
        );
  return [...plain, ...taking];
}
