/** The same function with a cache, which is emptied when it reaches the limit. */
export function memoize<Key, Value>(limit: number, work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
