/** Runs so many tasks at once; the others wait for a place, and get it in the order of asking. */
export function atOnce(places: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = places;

  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return work().finally(leave);
  };
}

/** The same for each key; of one with nothing under way nothing is kept. */
export function atOnceForEach(
  places: number,
): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, { readonly run: ReturnType<typeof atOnce>; underWay: number }>();
  return async (key, work) => {
    const one = known.get(key) ?? { run: atOnce(places), underWay: 0 };
    known.set(key, one);
    one.underWay += 1;
    return one.run(work).finally(() => {
      one.underWay -= 1;
      if (one.underWay === 0) known.delete(key);
    });
  };
}
