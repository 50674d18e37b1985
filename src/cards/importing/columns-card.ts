import { visibleLine } from '../../domain/visible-line.ts';
import type { DateOrders } from '../../importing/date-order.ts';
import { FIELDS } from '../../importing/header-names.ts';
import type { Header } from '../../importing/header.ts';
import type { Run, Say } from '../../language/say.ts';
import { button, cardOf, mainButton, textOf, type Button, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { FIELD_NAMES } from './field-names.ts';

type Choices = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

type Columns = {
  readonly question: readonly Run[];
  readonly hint: string;
  readonly columns: readonly Choices[];
  readonly buttons: readonly Button[];
};

const drawColumns = cardOf<Columns>('columns');

type Shown = {
  readonly id: string;
  readonly file: string;
  readonly header: Header;
  readonly dateOrders: DateOrders;
  readonly monthFirst: boolean;
};

/** More columns would make a card that Teams refuses. */
const MOST_SHOWN = 16;

/** Which column is what, with the first cells of each beside, to be corrected. */
export function columnsCard(
  shown: Shown,
  rows: readonly { readonly cells: readonly string[] }[],
  { say }: Viewer,
): Card {
  const { id, file, header } = shown;
  const question = say.runs('import.columns-ask', { name: file });
  const sampled = header.titles.map((title, at) => ({ title, at, sample: sampleOf(rows, at) }));
  const listed = sampled
    .filter(({ title, sample }) => title !== '' || sample !== '')
    .toSorted((one, other) => Number(isKnown(header, other.at)) - Number(isKnown(header, one.at)))
    .slice(0, MOST_SHOWN)
    .toSorted((one, other) => one.at - other.at);
  return drawColumns(say, textOf(question), {
    question,
    hint: say('import.columns-hint'),
    columns: [
      ...listed.map(({ title, at, sample }) => choicesOf(header, { title, at, sample }, say)),
      ...dateChoices(shown, say),
    ],
    buttons: [
      mainButton(say('import.columns-save'), { verb: 'save-columns', id }),
      button(say('button.cancel'), { verb: 'cancel-import', id }),
    ],
  });
}

const isKnown = ({ columns }: Header, at: number): boolean => columns.some((one) => one.at === at);

const LONGEST = 40;
const SAMPLED = 2;

const sampleOf = (rows: readonly { readonly cells: readonly string[] }[], at: number): string =>
  rows
    .map(({ cells }) => visibleLine(cells[at] ?? '').slice(0, LONGEST))
    .filter((cell) => cell !== '')
    .slice(0, SAMPLED)
    .join(', ');

type Listed = { readonly title: string; readonly at: number; readonly sample: string };

const choicesOf = ({ columns }: Header, { title, at, sample }: Listed, say: Say): Choices => ({
  id: `column-${at}`,
  label: [visibleLine(title).slice(0, LONGEST), sample].filter((text) => text !== '').join(': '),
  value: columns.find((one) => one.at === at)?.field ?? 'none',
  choices: [
    { title: say('import.not-used'), value: 'none' },
    ...FIELDS.map((field) => ({ title: say(FIELD_NAMES[field]), value: field })),
  ],
});

function dateChoices({ header, dateOrders, monthFirst }: Shown, say: Say): readonly Choices[] {
  const isUnclear = header.columns.some(
    ({ field, at }) => field === 'renewal' && dateOrders[at] === 'unclear',
  );
  if (!isUnclear) return [];
  return [
    {
      id: 'dates',
      label: say('import.dates'),
      value: monthFirst ? 'month' : 'day',
      choices: [
        { title: say('import.dates-day'), value: 'day' },
        { title: say('import.dates-month'), value: 'month' },
      ],
    },
  ];
}
