import type { RowChanges } from './rows.ts';

/** Brings rows from one format to the next. */
type Migration = (rows: RowChanges) => RowChanges;

/** In order, the first from format 1 to 2. Append only: files of every format exist. */
const MIGRATIONS: readonly Migration[] = [
  // One file became a log with snapshots; the rows stayed the same.
  (rows) => rows,
  // Reminders joined, which a bot that knows of none would leave out of its next snapshot.
  (rows) => rows,
  // What was seen joined, which a bot that knows nothing of it would do again.
  (rows) => rows,
  // Drafts and versions of an organization joined, which an older bot would leave out of its next snapshot.
  (rows) => rows,
  // Teams that the bot is in joined, which a bot that knows of none would leave out of its next snapshot.
  (rows) => rows,
  // Automated emails joined, which a bot that knows of none would send again.
  (rows) => rows,
  // Imports joined, which a bot that knows of none would leave half done.
  (rows) => rows,
  // Matters between colleagues and rules joined, which a bot that knows of none would leave out of its next snapshot.
  (rows) => rows,
];

/** Raised by every migration, so that no version of the bot misreads the files of another. */
export const FORMAT = MIGRATIONS.length + 1;

export const migrate = (rows: RowChanges, format: number, migrations = MIGRATIONS): RowChanges =>
  migrations.slice(format - 1).reduce((older, toNext) => toNext(older), rows);
