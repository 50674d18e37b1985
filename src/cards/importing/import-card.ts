import { RECORD_TYPES, type RecordType } from '../../domain/record.ts';
import type { DateOrders } from '../../importing/date-order.ts';
import type { Draft } from '../../importing/drafts.ts';
import type { Header } from '../../importing/header.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, joinDots, lines, mainButton, textOf, type Button, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { changeLines } from './change-lines.ts';
import { columnLines } from './column-lines.ts';
import type { ImportPreview } from './import-preview.ts';
import { problemLines } from './problem-lines.ts';

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
  const { file, header, type } = shown;
  const { fresh, filled, changed, strangers } = preview;
  const isAny = fresh + filled + changed > 0;
  const question = say.runs(isAny ? 'import.ask' : 'import.nothing', { name: file });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(
      ...countsOf(preview, say),
      ...samplesOf(preview.samples, say),
      ...changeLines(preview, viewer),
      ...problemLines(preview, say),
      ...(strangers.length > 0
        ? [say('import.strangers', { names: inOneLine(strangers.slice(0, FEW), say.language) })]
        : []),
      ...columnLines(header, say),
      ...(isAny && type === undefined ? [say('import.which')] : []),
    ),
    buttons: isAny
      ? [...importButtons(shown, preview, say), columnsButton(shown, say), cancel(shown, say)]
      : [],
  });
}

const FEW = 3;

const columnsButton = ({ id }: Shown, say: Say): Button =>
  button(say('import.change-columns'), { verb: 'import-columns', id });
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

function countsOf(preview: ImportPreview, say: Say): readonly string[] {
  const counted = [
    ['import.new', preview.fresh],
    ['import.left-alone', preview.leftAlone],
    ['import.filled', preview.filled],
    ['import.changed', preview.changed],
    ['import.unchanged', preview.unchanged],
    ['import.of-others', preview.ofOthers],
    ['import.repeated', preview.repeated],
    ['import.faulty', preview.faulty],
  ] as const;
  return counted.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count }));
}

const samplesOf = (drafts: readonly Draft[], say: Say): readonly string[] =>
  drafts.length === 0
    ? []
    : [
        say('import.sample'),
        ...drafts.map(({ name, company, title, email, phone, tags }) =>
          joinDots(name, company === name ? '' : company, title, email, phone, ...tags),
        ),
      ];
