import type { PreparedImport, PreparedImports } from '../ports/prepared-imports.ts';

/** Some megabytes each. */
const MOST_KEPT = 20;

export function createPreparedImports(): PreparedImports {
  const kept = new Map<string, PreparedImport>();
  const keyOf = ({ tenant, person }: Pick<PreparedImport, 'tenant' | 'person'>) => `${tenant} ${person}`;
  return {
    keep: (prepared) => {
      kept.delete(keyOf(prepared));
      kept.set(keyOf(prepared), prepared);
      for (const key of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(key);
    },
    take: (asked) => {
      const prepared = kept.get(keyOf(asked));
      if (prepared?.id !== asked.id) return undefined;
      kept.delete(keyOf(asked));
      return prepared;
    },
  };
}
