import { RECORD_TYPES, type RecordType } from '../../domain/record.ts';
import type { DateOrders } from '../../importing/date-order.ts';
import type { Header } from '../../importing/header.ts';
import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import {
  button,
  joinDots,
  lines,
  mainButton,
  moreButton,
  textOf,
  type Button,
  type Card,
} from '../kit/elements.ts';
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
  const without = preview.setOff.records > 0 ? withoutRules(shown, say) : [];
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
          ...(type === undefined ? [] : without),
          ...(preview.problemCount > 0 ? [problemsButton(shown, say)] : []),
          columnsButton(shown, say),
          cancelButton(shown, say),
          ...(type === undefined ? without : []),
        ]
      : [],
  });
}

const columnsButton = ({ id }: Shown, say: Say): Button =>
  button(say('import.change-columns'), { verb: 'import-columns', id });
const problemsButton = ({ id }: Shown, say: Say): Button =>
  button(say('import.problem-rows'), { verb: 'import-problems', id });
export const cancelButton = ({ id }: Shown, say: Say): Button =>
  button(say('button.cancel'), { verb: 'cancel-import', id });

/** With and without what the file says differently, as leads or as contacts. */
function importButtons(shown: Shown, { fresh, filled, changed }: ImportPreview, say: Say): readonly Button[] {
  const { id, type } = shown;
  const plain = fresh + filled === 0 ? [] : typeButtons(shown, say);
  const taking =
    changed === 0
      ? []
      : typesOf(shown).map((one) =>
          button(
            joinDots(
              type === undefined ? importAs(shown, one, say) : '',
              say('import.take-changes', { count: changed }),
            ),
            {
              verb: 'import',
              id,
              type: one,
              takesChanges: true,
              withRules: true,
            },
          ),
        );
  return [...plain, ...taking];
}

/** A plain yes presses a main button, which can't say which of two is meant. */
export const typeButtons = (shown: Shown, say: Say): readonly Button[] =>
  typesOf(shown).map((type) =>
    (shown.type === undefined ? button : mainButton)(importAs(shown, type, say), {
      verb: 'import',
      id: shown.id,
      type,
      takesChanges: false,
      withRules: true,
    }),
  );

/** What is of before is nothing that happens to a record. Where there are two types to choose from, it has no room. */
const withoutRules = (shown: Shown, say: Say): readonly Button[] =>
  typesOf(shown).map((type) =>
    (shown.type === undefined ? moreButton : button)(
      joinDots(shown.type === undefined ? importAs(shown, type, say) : '', say('import.without-rules')),
      { verb: 'import', id: shown.id, type, takesChanges: false, withRules: false },
    ),
  );

const typesOf = ({ type }: Shown): readonly RecordType[] =>
  type === undefined ? RECORD_TYPES.filter((one) => one === 'lead' || one === 'contact') : [type];

const importAs = ({ type }: Shown, one: RecordType, say: Say): string =>
  type === undefined ? say(one === 'lead' ? 'import.as-lead' : 'import.as-contact') : say('button.import');
