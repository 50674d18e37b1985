import { frozen } from './frozen.ts';

/**
 * Rows by key, in two layers: the saved ones, and a draft of changes that are not written yet. Readers see only saved
 * rows, so that no one acts on something that a failed write or a crash would revoke.
 */
export type Table<Row> = {
  get(...key: Key): Row | undefined;
  /** As `get`, with the draft laid over the saved rows. */
  drafted(...key: Key): Row | undefined;
  readonly put: (row: Row) => void;
  remove(...key: Key): void;
  /** The rows that the draft puts. */
  draftedRows(): readonly Row[];
  /** All saved rows; the last changed one comes last. */
  rows(): readonly Row[];
  /** What the draft changes, if anything. */
  changes(): TableChanges | undefined;
  /** Keeps what was written before. */
  load(changes: TableChanges): void;
  keep(): void;
  drop(): void;
};

/** Changes of one table as written to a file. */
export type TableChanges = { readonly put?: readonly object[]; readonly remove?: readonly Key[] };

export type Key = readonly string[];

/** A row to put, or undefined where one is to be removed. */
type Drafted<Row> = { readonly key: Key; readonly row: Row | undefined };

/** Is told of every saved row (`after`), and of the one it replaces (`before`). */
export type OnKept<Row> = (before: Row | undefined, after: Row | undefined) => void;

/** Different lists of ids have different texts, whatever the ids contain. */
export function textOf(key: Key): string {
  let text = '';
  for (const part of key) text += `${part.length}:${part}`;
  return text;
}

export function createTable<Row extends object>(
  keyOf: (row: Row) => Key,
  onKept: OnKept<Row> = () => undefined,
): Table<Row> {
  const kept = new Map<string, Row>();
  const draft = new Map<string, Drafted<Row>>();

  const keepOne = (after: Row | undefined, key: string) => {
    const before = kept.get(key);
    if (before) kept.delete(key);
    if (after) kept.set(key, after);
    onKept(before, after);
  };

  const draftedRows = () => [...draft.values()].flatMap(({ row }) => row ?? []);

  return {
    get: (...key) => {
      const row = kept.get(textOf(key));
      return row && frozen(row);
    },
    drafted: (...key) => {
      const text = textOf(key);
      const drafted = draft.get(text);
      return drafted ? drafted.row : kept.get(text);
    },
    put: (row) => {
      const key = keyOf(row);
      draft.set(textOf(key), { key, row: frozen(row) });
    },
    remove: (...key) => {
      const text = textOf(key);
      if (kept.has(text)) draft.set(text, { key, row: undefined });
      else draft.delete(text);
    },
    draftedRows,
    rows: () => [...kept.values()],
    changes: () => {
      const put = draftedRows();
      const remove = [...draft.values()].flatMap(({ key, row }) => (row ? [] : [key]));
      return put.length + remove.length > 0
        ? { ...(put.length > 0 && { put }), ...(remove.length > 0 && { remove }) }
        : undefined;
    },
    // Only a store writes its files, so the rows have the right types.
    load: ({ put = [], remove = [] }) => {
      (put as readonly Row[]).forEach((row) => keepOne(row, textOf(keyOf(row))));
      remove.forEach((key) => keepOne(undefined, textOf(key)));
    },
    keep: () => {
      draft.forEach(({ row }, text) => keepOne(row, text));
      draft.clear();
    },
    drop: () => draft.clear(),
  };
}
