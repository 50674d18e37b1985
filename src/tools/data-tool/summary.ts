import { createHash } from 'node:crypto';
import { countsOf, TABLE_NAMES, type Counts, type StoredRow, type TableName } from '../../store/data-port.ts';
import { toJson } from '../../store/postgres/to-json.ts';

/** Sums up a sequence of rows: their number and a checksum of their texts, by table. */
export type TableSummary = { readonly counts: Counts; readonly sha256: Readonly<Record<TableName, string>> };

/** A row as every store returns it: its fields in order, without the characters that PostgreSQL can't store. */
export const textOf = (stored: StoredRow): string => toJson(inOrder(stored));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}

export function createSummary() {
  const hashes = new Map(TABLE_NAMES.map((table) => [table, createHash('sha256')]));
  const counts = new Map<TableName, number>();
  return {
    add: (table: TableName, text: string): void => {
      counts.set(table, (counts.get(table) ?? 0) + 1);
      hashes.get(table)?.update(`${text}\n`);
    },
    finish: (): TableSummary => ({
      counts: countsOf((table) => counts.get(table) ?? 0),
      sha256: Object.fromEntries(
        [...hashes].map(([table, hash]) => [table, hash.digest('hex')]),
      ) as TableSummary['sha256'],
    }),
  };
}

/** Where two summaries differ, a sentence a table. */
export const differences = (one: TableSummary, other: TableSummary): readonly string[] =>
  TABLE_NAMES.flatMap((table) => {
    if (one.counts[table] !== other.counts[table])
      return `${table}: ${one.counts[table]} and ${other.counts[table]} rows`;
    return one.sha256[table] === other.sha256[table] ? [] : `${table}: other content`;
  });
