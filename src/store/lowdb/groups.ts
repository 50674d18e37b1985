import { frozen } from './frozen.ts';
import { newRowsInOrder, put, remove, rowsOf, type RowsInOrder } from './rows-in-order.ts';
import { textOf, type Key, type OnKept } from './table.ts';

/** Rows by something they have in common, such as their seller. */
export type Groups<Row> = { readonly onKept: OnKept<Row>; of(...group: Key): readonly Row[] };

/** A row without a group is left out. `idOf` tells it from others of its group. */
export function createGroups<Row extends object>(
  groupOf: (row: Row) => Key | undefined,
  idOf: (row: Row) => string,
): Groups<Row> {
  // Most groups have one row, and a list for each would take most of the memory.
  const alone = new Map<string, Row>();
  const several = new Map<string, RowsInOrder<Row>>();

  const textIn = (row: Row) => {
    const group = groupOf(row);
    return group && textOf(group);
  };
  const take = (group: string, row: Row) => {
    alone.delete(group);
    const rows = several.get(group);
    if (!rows) return;
    remove(rows, idOf(row));
    if (rows.places.size === 0) several.delete(group);
  };
  const add = (group: string, row: Row) => {
    const rows = several.get(group);
    const other = alone.get(group);
    if (rows) put(rows, idOf(row), row);
    else if (!other || idOf(other) === idOf(row)) alone.set(group, row);
    else {
      const both = newRowsInOrder<Row>();
      for (const one of [other, row]) put(both, idOf(one), one);
      several.set(group, both);
      alone.delete(group);
    }
  };

  return {
    onKept: (before, after) => {
      const from = before && textIn(before);
      const to = after && textIn(after);
      // Within its group a row takes its own place.
      if (before && from !== undefined && from !== to) take(from, before);
      if (after && to !== undefined) add(to, after);
    },
    of: (...key) => {
      const group = textOf(key);
      const rows = several.get(group);
      const one = alone.get(group);
      if (rows) return rowsOf(rows);
      return one ? [frozen(one)] : [];
    },
  };
}
