import { parentPort, workerData } from 'node:worker_threads';
import { readList, type ListFile } from '../importing/read-list.ts';
import type { ListProblem } from '../importing/table.ts';
import type { TableRow } from '../importing/table-row.ts';
import type { OpenList } from '../app/ports/list-reader.ts';

/** What a worker tells: first what it found, then as many rows as it is asked for. */
export type FromWorker =
  | { readonly kind: 'read'; readonly list: Omit<OpenList, 'parts'> }
  | { readonly kind: 'problem'; readonly problem: ListProblem }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] };

const port = parentPort;
const tell = (message: FromWorker) => port?.postMessage(message);

const table = await readList(workerData as ListFile);
if (table.ok) {
  const { rows, ...list } = table.value;
  let from = 0;
  port?.on('message', (size: number) => {
    tell({ kind: 'rows', rows: rows.slice(from, from + size) });
    from += size;
  });
  tell({ kind: 'read', list: { ...list, count: rows.length } });
} else {
  tell({ kind: 'problem', problem: table.problem });
}
