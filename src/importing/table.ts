import { dateOrders, type DateOrders } from './date-order.ts';
import { findHeader } from './find-header.ts';
import type { Header } from './header.ts';
import type { TableRow } from './table-row.ts';

export type Table = {
  readonly header: Header;
  readonly rows: readonly TableRow[];
  /** Whoever has commas within numbers parts columns by semicolons. */
  readonly hasDecimalCommas: boolean;
  readonly dateOrders: DateOrders;
};

/** Why there is no table in a file. */
export type ListProblem = 'no-header' | 'too-many' | 'too-large' | 'took-too-long' | 'broken';

/** More are not read. */
export const MOST_ROWS = 50_000;

/** The header is the row with the most known names among these. */
export const HEADER_WITHIN = 20;

/** How many rows are taken, and whether they are taken without titles, too. */
export type TableLimits = { readonly limit?: number; readonly needsNoHeader?: boolean };

const NO_HEADER: Header = { row: 0, titles: [], columns: [] };

/** Every row, where no titles are needed. */
export const tableWithoutHeader = (all: readonly TableRow[]): Table => tableBelow(NO_HEADER, all, false);

/** What lies below the header, without blank rows and what a report says of itself. */
export function tableBelow(header: Header, all: readonly TableRow[], hasDecimalCommas: boolean): Table {
  const rows = all.filter(
    ({ row, cells }) =>
      row > header.row &&
      cells.some((cell) => cell !== '') &&
      !isFooter(cells) &&
      !isHeaderAgain(cells, header),
  );
  return { header, rows, hasDecimalCommas, dateOrders: dateOrders(rows) };
}

/** The best of several grids: the sheets of a workbook, or a text by several delimiters. */
export function bestHeader<Grid extends { readonly top: readonly TableRow[] }>(
  grids: readonly Grid[],
): { readonly grid: Grid; readonly header: Header } | undefined {
  const [best] = grids
    .flatMap((grid) => {
      const header = findHeader(grid.top);
      return header ? [{ grid, header }] : [];
    })
    .toSorted((one, other) => other.header.columns.length - one.header.columns.length);
  return best;
}

/** Excel marks text with an apostrophe, and some programs write ="…" so that it stays text. */
export function tidy(cell: string): string {
  const plain = (cell.includes('\u00a0') ? cell.replaceAll('\u00a0', ' ') : cell).trim();
  return MARKED.test(plain)
    ? plain
        .replace(/^="(.*)"$/u, '$1')
        .replace(/^'(?=\S)/u, '')
        .trim()
    : plain;
}

const MARKED = /^[='][^]/u;

const FOOTER =
  /^(?:grand totals?|totals?|subtotals?|sum|count|confidential information|copyright|©|generated (?:by|on)|exported|कुल|योग)(?!\p{L})/iu;

/** Sums and what a report says of itself: words in the first of few cells. */
function isFooter(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell !== '');
  return (
    FOOTER.test(cells[first] ?? '') &&
    cells.slice(first + 1).every((cell) => /^[\p{Sc}\d.,\s-]*$/u.test(cell))
  );
}

/** Files that were put together have the header again. */
const isHeaderAgain = (cells: readonly string[], { titles }: Header): boolean =>
  titles.length > 0 && titles.every((title, at) => title === (cells[at] ?? ''));
