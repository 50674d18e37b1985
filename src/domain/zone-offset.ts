import { memoize } from './memoize.ts';

const MS_PER_MINUTE = 60_000;
/** Shorter than any summer time, so that the two ends of a block reveal any change within it. */
const BLOCK_MS = 7 * 24 * 60 * MS_PER_MINUTE;
/** Twenty years of them, of one zone. */
const BLOCKS_TO_REMEMBER = 1_000;
/** There are about six hundred names, in any letter case. */
const ZONES_TO_REMEMBER = 1_000;

/** How far a zone's clocks are ahead of UTC before an instant and from then on, in milliseconds. */
type Block = { readonly changesAt: number; readonly before: number; readonly after: number };

/**
 * Milliseconds that a zone's clocks are ahead of UTC at an instant. Asking the platform takes a microsecond or two and
 * zones change twice a year, so only the ends of a week are asked for, and the instants in between only where they
 * differ.
 */
export function offsetAt(time: number, timeZone: string): number {
  const { changesAt, before, after } = blocksOf(timeZone)(Math.floor(time / BLOCK_MS));
  return time < changesAt ? before : after;
}

const blocksOf = memoize(ZONES_TO_REMEMBER, (timeZone: string) => {
  const offsetOf = askFor(timeZone);
  return memoize(BLOCKS_TO_REMEMBER, (block: number) => lookAt(block * BLOCK_MS, offsetOf));
});

function lookAt(start: number, offsetOf: (time: number) => number): Block {
  const before = offsetOf(start);
  const after = offsetOf(start + BLOCK_MS);
  if (before === after) return { changesAt: start, before, after };
  let [from, to] = [start, start + BLOCK_MS];
  while (to - from > MS_PER_MINUTE) {
    const middle = from + Math.floor((to - from) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (offsetOf(middle) === before) from = middle;
    else to = middle;
  }
  return { changesAt: to, before, after };
}

function askFor(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (time) => {
    const parts = format.formatToParts(time).map(({ type, value }) => [type, Number(value)] as const);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = Object.fromEntries(parts);
    const shown = Date.UTC(year, month - 1, day, hour, minute);
    return shown - Math.floor(time / MS_PER_MINUTE) * MS_PER_MINUTE;
  };
}
