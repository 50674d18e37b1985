import { guessHeader, withGuesses } from './guess-columns.ts';
import type { Header } from './header.ts';
import { knownHeader } from './known-header.ts';
import type { TableRow } from './table-row.ts';

/** The header among the first rows: what their titles say, and what their cells look like. */
export function findHeader(rows: readonly TableRow[]): Header | undefined {
  const known = knownHeader(rows);
  return known ? withGuesses(known, rows) : guessHeader(rows);
}
