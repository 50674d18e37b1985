/**
 * Rows by key, in two layers: what is kept, and a draft over it that a write has not carried out yet. Readers see
 * only what is kept, so that nobody acts on something that a failed write or a crash takes back.
 */
export type Table<Row> = {
  get(...key: Key): Row | undefined;
  /** As `get`, with the draft laid over what is kept. */
  drafted(...key: Key): Row | undefined;
  readonly put: (row: Row) => void;
  remove(...key: Key): void;
  /** All rows that are kept; what changed last comes last. */
  rows(): readonly Row[];
  /** What the draft changes, if anything. */
  changes(): TableChanges | undefined;
  /** Keeps what was written before. */
  load(changes: TableChanges): void;
  keep(): void;
  drop(): void;
};

/** Changes of one table as they stand in a file. */
export type TableChanges = { readonly put?: readonly object[]; readonly remove?: readonly Key[] };

export type Key = readonly string[];

/** Hears of every row that is kept (`after`), and of the one whose place it takes (`before`). */
export type OnKept<Row> = (before: Row | undefined, after: Row | undefined) => void;

/** No two lists of ids have the same text, whatever stands in the ids. */
export const textOf = (key: Key): string => JSON.stringify(key);

export function createTable<Row extends object>(
  keyOf: (row: Row) => Key,
  onKept: OnKept<Row> = () => undefined,
): Table<Row> {
  const kept = new Map<string, Row>();
  const draft = new Map<string, Row | undefined>();

  const keepOne = (after: Row | undefined, key: string) => {
    const before = kept.get(key);
    if (before) kept.delete(key);
    if (after) kept.set(key, after);
    onKept(before, after);
  };

  return {
    get: (...key) => kept.get(textOf(key)),
    drafted: (...key) => {
      const text = textOf(key);
      return draft.has(text) ? draft.get(text) : kept.get(text);
    },
    put: (row) => draft.set(textOf(keyOf(row)), freeze(row)),
    remove: (...key) => draft.set(textOf(key), undefined),
    rows: () => [...kept.values()],
    changes: () => {
      const put = [...draft.values()].filter((row) => row !== undefined);
      const remove = [...draft].filter(([key, row]) => !row && kept.has(key)).map(([key]) => keyFrom(key));
      return put.length + remove.length > 0
        ? { ...(put.length > 0 && { put }), ...(remove.length > 0 && { remove }) }
        : undefined;
    },
    // Nobody but a store writes its files, so their rows are what they were.
    load: ({ put = [], remove = [] }) => {
      (put as readonly Row[]).forEach((row) => keepOne(freeze(row), textOf(keyOf(row))));
      remove.forEach((key) => keepOne(undefined, textOf(key)));
    },
    keep: () => {
      draft.forEach(keepOne);
      draft.clear();
    },
    drop: () => draft.clear(),
  };
}

const keyFrom = (text: string): Key => JSON.parse(text) as Key;

/** Readers get the very rows that are kept, so nobody may be able to change one in place. */
function freeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null) freeze(part);
  }
  return Object.freeze(value);
}
