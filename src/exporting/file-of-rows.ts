import { csvLines, csvOf } from '../language/csv-of.ts';
import type { GrowingFile, Row } from './row.ts';
import { startWorkbook } from './workbook-of-rows.ts';

export type FileFormat = 'csv' | 'xlsx';

/** Written page by page, so that nobody waits for tens of thousands of rows. */
export async function fileOfRows(
  format: FileFormat,
  titles: Row,
  pages: AsyncIterable<readonly Row[]>,
): Promise<Uint8Array> {
  const file = format === 'xlsx' ? startWorkbook(titles) : startCsv(titles);
  for await (const page of pages) file.add(page);
  return file.end();
}

function startCsv(titles: Row): GrowingFile {
  const parts = [Buffer.from(csvOf([titles]))];
  return {
    add: (rows) => parts.push(Buffer.from(csvLines(rows))),
    end: () => Buffer.concat(parts),
  };
}
