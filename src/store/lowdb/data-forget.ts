import { isDeepStrictEqual } from 'node:util';
import { forgetIn, goesWith } from '../data-forgetting.ts';
import {
  countsOf,
  keyOf,
  type Forgetting,
  type Forgotten,
  type StoredRow,
  type TableName,
} from '../data-port.ts';
import type { Archive } from './archive.ts';
import { allRows, put } from './data-rows.ts';
import { keepAll, type Tables } from './tables.ts';

/** How many archived enrollments are in memory at a time, and go to one file. */
const MANY = 1000;

/** Forgets in memory, and moves the rest of the archive to new files. */
export async function forgetRows(
  tables: Tables,
  archive: Archive,
  what: Forgetting,
): Promise<Pick<Forgotten, 'removed' | 'changed'>> {
  const gone = new Set<string>();
  for await (const { table, row } of allRows(tables, archive)) {
    if (table === 'enrollments' && goesWith(what, row)) gone.add(row.id);
  }
  const removed = new Map<TableName, number>();
  const changed = new Map<TableName, number>();
  const note = (counts: Map<TableName, number>, table: TableName) =>
    counts.set(table, (counts.get(table) ?? 0) + 1);
  const leftOf = (stored: StoredRow) => {
    const left = forgetIn(what, gone, stored);
    if (left && isDeepStrictEqual(left, stored)) return stored;
    note(left ? changed : removed, stored.table);
    return left;
  };
  await moveArchive(tables, archive, leftOf);
  for await (const stored of allRows(tables, archive)) {
    if (stored.table === 'enrollments' && tables.archived.get(...keyOf(stored))) continue;
    const left = leftOf(stored);
    if (left === stored) continue;
    if (left) put(tables, left);
    else tables[stored.table].remove(...keyOf(stored));
  }
  keepAll(tables);
  return {
    removed: countsOf((table) => removed.get(table) ?? 0),
    changed: countsOf((table) => changed.get(table) ?? 0),
  };
}

/** Archive files are never changed, so their remaining lines move to new ones. */
async function moveArchive(
  { archived }: Tables,
  archive: Archive,
  leftOf: (stored: StoredRow) => StoredRow | undefined,
): Promise<void> {
  const entries = archived.rows();
  for (let from = 0; from < entries.length; from += MANY) {
    const left = await Promise.all(
      entries
        .slice(from, from + MANY)
        .map(async (entry) => leftOf({ table: 'enrollments', row: await archive.read(entry) })),
    );
    const kept = left.flatMap((stored) => (stored?.table === 'enrollments' ? [stored.row] : []));
    entries.slice(from, from + MANY).forEach(({ tenant, id }) => archived.remove(tenant, id));
    if (kept.length > 0) (await archive.write(kept)).forEach(archived.put);
  }
}
