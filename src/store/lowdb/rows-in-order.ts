import { frozen } from './frozen.ts';

/** Rows by id, in the order in which they came; one that is put again takes its own place. */
export type RowsInOrder<Row> = {
  readonly places: Map<string, number>;
  /** With gaps where rows were removed: thousands are handed out after each change, by one copy of this list. */
  rows: (Row | undefined)[];
  /** Rows from disk are frozen when they are first handed out, which most never are. */
  isFrozen: boolean;
};

export const newRowsInOrder = <Row>(): RowsInOrder<Row> => ({ places: new Map(), rows: [], isFrozen: false });

export function put<Row extends object>(all: RowsInOrder<Row>, id: string, row: Row): void {
  const place = all.places.get(id) ?? all.rows.length;
  all.places.set(id, place);
  all.rows[place] = all.isFrozen ? frozen(row) : row;
}

export function remove<Row>(all: RowsInOrder<Row>, id: string): void {
  const place = all.places.get(id);
  if (place === undefined) return;
  all.places.delete(id);
  all.rows[place] = undefined;
  if (all.rows.length > MOST_GAPS * all.places.size) closeGaps(all);
}

export function rowsOf<Row extends object>(all: RowsInOrder<Row>): readonly Row[] {
  const rows = all.rows.filter(isThere);
  if (!all.isFrozen) rows.forEach(frozen);
  all.isFrozen = true;
  return rows;
}

/** So many times as many places as rows. */
const MOST_GAPS = 2;

function closeGaps<Row>(all: RowsInOrder<Row>): void {
  const ids = [...all.places].toSorted(([, one], [, other]) => one - other).map(([id]) => id);
  all.rows = all.rows.filter(isThere);
  ids.forEach((id, place) => all.places.set(id, place));
}

const isThere = <Row>(row: Row | undefined): row is Row => row !== undefined;
