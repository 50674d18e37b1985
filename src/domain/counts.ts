/**
 * How often each thing was counted. A thing is named by words separated by spaces, such as `reached first-call`;
 * whatever was not counted is absent.
 */
export type Counts = ReadonlyMap<string, number>;

/** How many had which number, such as a number of days. */
export type Histogram = ReadonlyMap<number, number>;

/** Adds counts to a sum, or takes out what was added before. */
export function addTo(sum: Map<string, number>, counts: Counts, times: 1 | -1 = 1): void {
  for (const [name, count] of counts) {
    const total = (sum.get(name) ?? 0) + times * count;
    if (total === 0) sum.delete(name);
    else sum.set(name, total);
  }
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = new Map<string, number>();
  for (const counts of all) addTo(sum, counts);
  return sum;
}

export const countOf = (counts: Counts, ...name: readonly string[]): number =>
  counts.get(name.join(' ')) ?? 0;

/** All that begins with these words, by what follows them. */
export function countsUnder(
  counts: Counts,
  ...name: readonly string[]
): readonly (readonly [string, number])[] {
  const start = `${name.join(' ')} `;
  return [...counts].flatMap(([full, count]) =>
    full.startsWith(start) ? [[full.slice(start.length), count] as const] : [],
  );
}

export const histogramUnder = (counts: Counts, ...name: readonly string[]): Histogram =>
  new Map(countsUnder(counts, ...name).map(([number, count]) => [Number(number), count]));

/** The middle number, or halfway between the two in the middle; undefined for an empty histogram. */
export function medianOf(histogram: Histogram): number | undefined {
  const sorted = [...histogram].sort(([one], [other]) => one - other);
  const size = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (size === 0) return undefined;
  return (numberAt(sorted, Math.floor((size - 1) / 2)) + numberAt(sorted, Math.floor(size / 2))) / 2;
}

/** The number at a place in ascending order. */
function numberAt(sorted: readonly (readonly [number, number])[], place: number): number {
  let seen = 0;
  for (const [number, count] of sorted) {
    seen += count;
    if (seen > place) return number;
  }
  return NaN;
}
