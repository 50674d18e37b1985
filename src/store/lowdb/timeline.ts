import { frozen } from './frozen.ts';
import type { Key, OnKept } from './table.ts';
import { textOf } from './table.ts';

/** Rows in the order of an instant of theirs. */
export type Timeline<Row> = {
  readonly onKept: OnKept<Row>;
  /** The earliest rows, up to and including an instant (ISO). */
  upTo(at: string, limit: number, isMeant?: (row: Row) => boolean): readonly Row[];
  first(): Row | undefined;
  /** The rows from an instant on (ISO). */
  since(at: string): readonly Row[];
  /** The latest rows, the last first. */
  latest(limit: number): readonly Row[];
};

/** A timeline for each group of rows. A row without a group is left out. */
export type Timelines<Row> = { readonly onKept: OnKept<Row>; of(...group: Key): Timeline<Row> };

export function createTimelines<Row extends object>(
  groupOf: (row: Row) => Key | undefined,
  keyOf: (row: Row) => Key,
  instantOf: (row: Row) => string | undefined,
): Timelines<Row> {
  const timelines = new Map<string, Timeline<Row>>();
  const timelineOf = (group: Key): Timeline<Row> => {
    const timeline = timelines.get(textOf(group)) ?? createTimeline<Row>(keyOf, instantOf);
    timelines.set(textOf(group), timeline);
    return timeline;
  };
  return {
    onKept: (before, after) => {
      const from = before && groupOf(before);
      const to = after && groupOf(after);
      if (before && from) timelineOf(from).onKept(before, undefined);
      if (after && to) timelineOf(to).onKept(undefined, after);
    },
    of: (...group) => timelines.get(textOf(group)) ?? createTimeline<Row>(keyOf, instantOf),
  };
}

/** A row without an instant (ISO) is left out. */
export function createTimeline<Row extends object>(
  keyOf: (row: Row) => Key,
  instantOf: (row: Row) => string | undefined,
): Timeline<Row> {
  const times: number[] = [];
  const rowsAt = new Map<number, Map<string, Row>>();

  const add = (time: number, row: Row) => {
    const rows = rowsAt.get(time) ?? new Map<string, Row>();
    if (rows.size === 0) times.splice(placeOf(time, times), 0, time);
    rowsAt.set(time, rows.set(textOf(keyOf(row)), row));
  };
  const take = (time: number, row: Row) => {
    const rows = rowsAt.get(time);
    rows?.delete(textOf(keyOf(row)));
    if (rows?.size !== 0) return;
    rowsAt.delete(time);
    times.splice(placeOf(time, times), 1);
  };
  const timeOf = (row: Row | undefined): number | undefined => {
    const instant = row && instantOf(row);
    return instant === undefined ? undefined : Date.parse(instant);
  };
  const upTo = (at: number, limit: number, isMeant: (row: Row) => boolean): readonly Row[] => {
    const due: Row[] = [];
    for (const time of times) {
      if (time > at) break;
      for (const row of rowsAt.get(time)?.values() ?? []) {
        if (due.length >= limit) return due;
        if (isMeant(row)) due.push(frozen(row));
      }
    }
    return due;
  };

  const latest = (limit: number): readonly Row[] => {
    const found: Row[] = [];
    for (let place = times.length - 1; place >= 0 && found.length < limit; place -= 1) {
      const rows = rowsAt.get(times[place] ?? NaN)?.values() ?? [];
      found.push(...[...rows].slice(0, limit - found.length).map(frozen));
    }
    return found;
  };

  return {
    onKept: (before, after) => {
      const from = timeOf(before);
      const to = timeOf(after);
      if (before && from !== undefined) take(from, before);
      if (after && to !== undefined) add(to, after);
    },
    upTo: (at, limit, isMeant = () => true) => upTo(Date.parse(at), limit, isMeant),
    first: () => upTo(Infinity, 1, () => true)[0],
    since: (at) =>
      times
        .slice(placeOf(Date.parse(at), times))
        .flatMap((time) => [...(rowsAt.get(time)?.values() ?? [])].map(frozen)),
    latest,
  };
}

/** The index of a number in an ascending list, or where it would be. */
function placeOf(wanted: number, ascending: readonly number[]): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
