import { frozen } from './frozen.ts';
import { textOf, type Key, type OnKept } from './table.ts';

/** Rows by something they have in common, such as their seller. */
export type Groups<Row> = { readonly onKept: OnKept<Row>; of(...group: Key): readonly Row[] };

/** A row that belongs to no group is left out. */
export function createGroups<Row extends { readonly id: string }>(
  groupOf: (row: Row) => Key | undefined,
): Groups<Row> {
  const groups = new Map<string, Map<string, Row>>();

  const take = (group: string, row: Row) => {
    const rows = groups.get(group);
    rows?.delete(row.id);
    if (rows?.size === 0) groups.delete(group);
  };
  const add = (group: string, row: Row) => {
    const rows = groups.get(group) ?? new Map<string, Row>();
    groups.set(group, rows.set(row.id, row));
  };

  return {
    onKept: (before, after) => {
      const from = before && groupOf(before);
      const to = after && groupOf(after);
      if (before && from) take(textOf(from), before);
      if (after && to) add(textOf(to), after);
    },
    of: (...group) => [...(groups.get(textOf(group))?.values() ?? [])].map(frozen),
  };
}
