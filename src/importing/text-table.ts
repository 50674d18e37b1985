import Papa from 'papaparse';
import { err, ok, type Result } from '../domain/result.ts';
import {
  bestHeader,
  HEADER_WITHIN,
  MOST_ROWS,
  tableBelow,
  tableWithoutHeader,
  tidy,
  type ListProblem,
  type Table,
  type TableLimits,
} from './table.ts';
import { withStrayQuotes } from './stray-quotes.ts';
import type { TableRow } from './table-row.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The table in a text, whatever parts its columns. */
export function tableIn(
  text: string,
  { limit = MOST_ROWS, needsNoHeader = false }: TableLimits = {},
): Result<Table, ListProblem> {
  const { separator, rest } = withoutSeparatorLine(text);
  const grids = (separator === undefined ? DELIMITERS : [separator]).map((delimiter) => ({
    delimiter,
    top: rowsIn(rest, delimiter, HEADER_WITHIN),
  }));
  const best = bestHeader(grids);
  if (!best && needsNoHeader) {
    const [first = ','] = grids.map(({ delimiter }) => delimiter).filter((one) => rest.includes(one));
    const table = tableWithoutHeader(allRowsIn(rest, first, limit + ROOM_FOR_BLANKS));
    return table.rows.length > limit ? err('too-many') : ok(table);
  }
  if (!best) return err('no-header');
  const { header, grid } = best;
  const all = allRowsIn(rest, grid.delimiter, header.row + limit + ROOM_FOR_BLANKS);
  const table = tableBelow(header, all, grid.delimiter === ';');
  return table.rows.length > limit ? err('too-many') : ok(table);
}

/** Blank rows between others count for nothing. */
const ROOM_FOR_BLANKS = 1_000;

/** Excel's own line, which it doesn't count as a row. */
function withoutSeparatorLine(text: string): { readonly separator?: string; readonly rest: string } {
  const [line, separator] = /^"?sep=(.)"?\n/iu.exec(text) ?? [];
  return line === undefined || separator === undefined
    ? { rest: text }
    : { separator, rest: text.slice(line.length) };
}

const rowsIn = (text: string, delimiter: string, most: number): readonly TableRow[] =>
  rowsOf(parsed(text, delimiter, most));

function allRowsIn(text: string, delimiter: string, most: number): readonly TableRow[] {
  const read = parsed(text, delimiter, most);
  const hasStrayQuotes = read.errors.some(({ type }) => type === 'Quotes');
  return rowsOf(hasStrayQuotes ? parsed(withStrayQuotes(text, delimiter), delimiter, most) : read);
}

const parsed = (text: string, delimiter: string, preview: number) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, header: false });

const rowsOf = ({ data }: ReturnType<typeof parsed>): readonly TableRow[] =>
  data.map((cells, at) => ({ row: at + 1, cells: cells.map(tidy) }));
