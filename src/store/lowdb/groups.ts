import { frozen } from './frozen.ts';
import { textOf, type Key, type OnKept } from './table.ts';

/** Rows by something they have in common, such as their seller. */
export type Groups<Row> = { readonly onKept: OnKept<Row>; of(...group: Key): readonly Row[] };

/** A row without a group is left out. `idOf` tells it from others of its group. */
export function createGroups<Row extends object>(
  groupOf: (row: Row) => Key | undefined,
  idOf: (row: Row) => string,
): Groups<Row> {
  // Most groups have one row, and a map for each would take most of the memory.
  const groups = new Map<string, Row | Map<string, Row>>();

  const textIn = (row: Row) => {
    const group = groupOf(row);
    return group && textOf(group);
  };
  const take = (group: string, row: Row) => {
    const rows = groups.get(group);
    if (rows instanceof Map) rows.delete(idOf(row));
    if (!(rows instanceof Map) || rows.size === 0) groups.delete(group);
  };
  const add = (group: string, row: Row) => {
    const rows = groups.get(group);
    if (rows instanceof Map) rows.set(idOf(row), row);
    else if (!rows || idOf(rows) === idOf(row)) groups.set(group, row);
    else groups.set(group, new Map([rows, row].map((one) => [idOf(one), one])));
  };
  const rowsOf = (group: string): readonly Row[] => {
    const rows = groups.get(group);
    if (rows instanceof Map) return [...rows.values()];
    return rows ? [rows] : [];
  };

  return {
    onKept: (before, after) => {
      const from = before && textIn(before);
      const to = after && textIn(after);
      // Within its group a row takes its own place.
      if (before && from !== undefined && from !== to) take(from, before);
      if (after && to !== undefined) add(to, after);
    },
    of: (...group) => rowsOf(textOf(group)).map(frozen),
  };
}
