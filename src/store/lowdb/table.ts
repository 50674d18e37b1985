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
  /** All rows with the draft laid over them; what changed last comes last. */
  rows(): readonly Row[];
  keep(): void;
  drop(): void;
};

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

  const keepOne = (key: string, after: Row | undefined) => {
    const before = kept.get(key);
    kept.delete(key);
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
    rows: () => [
      ...[...kept].filter(([key]) => !draft.has(key)).map(([, row]) => row),
      ...[...draft.values()].filter((row) => row !== undefined),
    ],
    keep: () => {
      draft.forEach((row, key) => keepOne(key, row));
      draft.clear();
    },
    drop: () => draft.clear(),
  };
}

/** Readers get the very rows that are kept, so nobody may be able to change one in place. */
function freeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null) freeze(part);
  }
  return Object.freeze(value);
}
