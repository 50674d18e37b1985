import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import type { Seen } from '../../app/ports/changes.ts';
import type { DataRows } from '../data-port.ts';
import type { TableChanges } from './table.ts';

/** The rows of each table in memory. */
export type Rows = DataRows & {
  readonly archived: Archived;
  /** Forgotten within a day, and of no use in another store. */
  readonly seen: Seen;
};

/** Rows that were put or removed, by table: a line of a log or a snapshot. */
export type RowChanges = Readonly<Partial<Record<keyof Rows, TableChanges>>>;

/** What stays in memory of an enrollment that went to an archive file: how it is found, and where it is. */
export type Archived = Pick<Enrollment, 'tenant' | 'id' | 'record' | 'revision'> & {
  /** The newest entry of everyone who is in its history. */
  readonly history: readonly Pick<HistoryEntry, 'by' | 'at'>[];
  /** The number and the format of the archive file. */
  readonly archive: number;
  readonly format: number;
  readonly place: Place;
};

/** The place of a written line: its number from 1, its bytes, the checksum of the line before. */
export type Place = {
  readonly line: number;
  readonly at: number;
  readonly bytes: number;
  readonly before: number;
};
