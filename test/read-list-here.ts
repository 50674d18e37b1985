import type { ReadList } from '../src/app/ports/list-reader.ts';
import { err, ok } from '../src/domain/result.ts';
import { readList } from '../src/importing/read-list.ts';
import type { TableRow } from '../src/importing/table-row.ts';

/** Reads lists as the bot's threads do, in the process of the test. */
export const readListHere: ReadList = async (file) => {
  const table = await readList(file);
  if (!table.ok) return err(table.problem);
  const { rows, ...list } = table.value;
  return ok({ ...list, count: rows.length, parts: (size) => partsOf(rows, size) });
};

// eslint-disable-next-line @typescript-eslint/require-await -- Whoever reads them waits for each part.
async function* partsOf(rows: readonly TableRow[], size: number) {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
