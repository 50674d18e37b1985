import Papa from 'papaparse';
import { findHeader, type Header } from './header.ts';

/** `row`: as a spreadsheet counts it, from 1. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

export type Table = {
  readonly header: Header;
  readonly rows: readonly TableRow[];
  /** Whoever has commas within numbers parts columns by semicolons. */
  readonly hasDecimalCommas: boolean;
  /** There are more than these. */
  readonly isCut: boolean;
};

const DELIMITERS = [',', ';', '\t', '|'] as const;
const HEADER_WITHIN = 20;

/** The table in a text: the header is the row with the most known names. Undefined where no row has any. */
export function tableIn(text: string, limit: number): Table | undefined {
  const { separator, rest } = withoutSeparatorLine(text);
  const [best] = (separator === undefined ? DELIMITERS : [separator])
    .map((delimiter) => ({ delimiter, header: findHeader(rowsIn(rest, delimiter, HEADER_WITHIN)) }))
    .toSorted((one, other) => knownIn(other.header) - knownIn(one.header));
  if (!best?.header) return undefined;
  const { header, delimiter } = best;
  const below = rowsIn(rest, delimiter, header.row + limit + ROOM_FOR_BLANKS).filter(
    ({ row, cells }) => row > header.row && cells.some((cell) => cell !== ''),
  );
  const rows = below.filter(({ cells }) => !isFooter(cells) && !isHeaderAgain(cells, header));
  return {
    header,
    rows: rows.slice(0, limit),
    hasDecimalCommas: delimiter === ';',
    isCut: rows.length > limit,
  };
}

/** Blank rows between others count for nothing. */
const ROOM_FOR_BLANKS = 1_000;

const knownIn = (header: Header | undefined): number => header?.columns.length ?? 0;

/** Excel's own line, which it doesn't count as a row. */
function withoutSeparatorLine(text: string): { readonly separator?: string; readonly rest: string } {
  const [line, separator] = /^"?sep=(.)"?\n/iu.exec(text) ?? [];
  return line === undefined || separator === undefined
    ? { rest: text }
    : { separator, rest: text.slice(line.length) };
}

function rowsIn(text: string, delimiter: string, preview: number): readonly TableRow[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, header: false });
  return data.map((cells, at) => ({ row: at + 1, cells: cells.map(tidy) }));
}

/** Excel marks text with an apostrophe, and some programs write ="…" so that it stays text. */
const tidy = (cell: string): string =>
  cell
    .replaceAll('\u00a0', ' ')
    .trim()
    .replace(/^="(.*)"$/u, '$1')
    .replace(/^'(?=\S)/u, '')
    .trim();

const FOOTER =
  /^(?:grand totals?|totals?|subtotals?|sum|count|confidential information|copyright|©|generated (?:by|on)|exported|कुल|योग)(?!\p{L})/iu;

/** Sums and what a report says of itself: words in the first of few cells. */
const isFooter = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return FOOTER.test(filled[0] ?? '') && filled.slice(1).every((cell) => /^[\p{Sc}\d.,\s-]*$/u.test(cell));
};

/** Files that were put together have the header again. */
const isHeaderAgain = (cells: readonly string[], { titles }: Header): boolean =>
  titles.every((title, at) => title === (cells[at] ?? ''));
