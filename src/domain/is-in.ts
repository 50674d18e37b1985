const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** Whether a list has a value. A manager may lead thousands, of whom each is looked for: the list is gone through once. */
export function isIn<Value>(list: readonly Value[], value: Value): boolean {
  const known = sets.get(list);
  if (known) return known.has(value);
  const set = new Set(list);
  sets.set(list, set);
  return set.has(value);
}
