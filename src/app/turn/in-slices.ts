import { setImmediate } from 'node:timers/promises';

/** What takes a few milliseconds. */
const SLICE = 500;

/** Makes something of thousands, a slice at a time, so that others are answered in between. */
export async function inSlices<One, Made>(
  all: readonly One[],
  make: (slice: readonly One[]) => readonly Made[] | Promise<readonly Made[]>,
  size = SLICE,
): Promise<readonly Made[]> {
  const made: (readonly Made[])[] = [];
  for (let from = 0; from < all.length; from += size) {
    made.push(await make(all.slice(from, from + size)));
    if (all.length > size) await setImmediate();
  }
  return made.flat();
}
