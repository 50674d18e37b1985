import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
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
import type { TableRow } from './table-row.ts';

/** The table in an Excel workbook: the sheet with the most known titles, by the results of its formulas. */
export async function tableInWorkbook(
  content: Uint8Array,
  { limit = MOST_ROWS, needsNoHeader = false }: TableLimits = {},
): Promise<Result<Table, ListProblem>> {
  const size = unpackedSize(content);
  if (size === undefined) return err('broken');
  if (size > MOST_UNPACKED || size > content.byteLength * MOST_SQUEEZED) return err('too-large');
  const sheets = await readWorkbook(Buffer.from(content)).catch(() => undefined);
  if (!sheets) return err('broken');
  const grids = sheets.map(({ data }) => ({ data, top: rowsOf(data.slice(0, HEADER_WITHIN)) }));
  const best = bestHeader(grids);
  if (!best && !needsNoHeader) return err('no-header');
  const table = best
    ? tableBelow(best.header, rowsOf(best.grid.data), false)
    : tableWithoutHeader(grids.flatMap(({ data }) => rowsOf(data)));
  return table.rows.length > limit ? err('too-many') : ok(table);
}

/** In bytes; 50,000 rows of a dozen columns are less than half of it. */
const MOST_UNPACKED = 60_000_000;
/** How many times smaller a workbook may be than what is in it. */
const MOST_SQUEEZED = 200;

/** What the parts of a zip say that they will be, which costs nothing to find out; undefined where it is none. */
function unpackedSize(content: Uint8Array): number | undefined {
  let size = 0;
  try {
    unzipSync(content, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return size;
}

const rowsOf = (data: readonly (readonly unknown[])[]): readonly TableRow[] =>
  data.map((cells, at) => ({ row: at + 1, cells: cells.map(textOf) }));

/** Dates are kept as midnight in UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? tidy(cell.replace(/\r\n?/gu, '\n')) : '';
}
