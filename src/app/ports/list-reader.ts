import type { Result } from '../../domain/result.ts';
import type { ListFile } from '../../importing/read-list.ts';
import type { ListProblem, Table } from '../../importing/table.ts';
import type { TableRow } from '../../importing/table-row.ts';

/** A list that was read, whose rows come in parts of so many. */
export type OpenList = Omit<Table, 'rows'> & {
  readonly count: number;
  parts(size: number): AsyncIterable<readonly TableRow[]>;
};

/** Reads a list without holding up anybody else, and gives up on one that takes too long. */
export type ReadList = (file: ListFile) => Promise<Result<OpenList, ListProblem>>;
