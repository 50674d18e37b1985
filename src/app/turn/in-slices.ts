import { setImmediate } from 'node:timers/promises';

/** What takes a few milliseconds. */
const SLICE = 500;

/** Makes something of thousands, a slice at a time, so that others are answered in between. */
export async function inSlices<One, Made>(
  all: readonly One[],
  make: (slice: readonly One[]) => readonly Made[] | Promise<readonly Made[]>,
): Promise<readonly Made[]> {
  const made: (readonly Made[])[] = [];
  for (let from = 0; from < all.length; from += SLICE) {
    made.push(await make(all.slice(from, from + SLICE)));
    if (all.length > SLICE) await setImmediate();
  }
  return made.flat();
}
