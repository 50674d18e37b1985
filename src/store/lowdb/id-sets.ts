/** Ids by key. Most keys have one, and a set for each would take most of the memory. */
export type IdSets<Id extends string> = {
  readonly add: (key: string, id: Id) => void;
  readonly take: (key: string, id: Id) => void;
  readonly at: (key: string) => readonly Id[];
  readonly has: (key: string, id: Id) => boolean;
  readonly countAt: (key: string) => number;
};

export function createIdSets<Id extends string>(): IdSets<Id> {
  const found = new Map<string, Id | Set<Id>>();
  return {
    add: (key, id) => {
      const ids = found.get(key);
      if (ids instanceof Set) ids.add(id);
      else found.set(key, ids === undefined || ids === id ? id : new Set([ids, id]));
    },
    take: (key, id) => {
      const ids = found.get(key);
      if (ids instanceof Set) ids.delete(id);
      if (!(ids instanceof Set) || ids.size === 0) found.delete(key);
    },
    at: (key) => {
      const ids = found.get(key);
      return ids instanceof Set ? [...ids] : ids === undefined ? [] : [ids];
    },
    has: (key, id) => {
      const ids = found.get(key);
      return ids instanceof Set ? ids.has(id) : ids === id;
    },
    countAt: (key) => {
      const ids = found.get(key);
      return ids instanceof Set ? ids.size : ids === undefined ? 0 : 1;
    },
  };
}
