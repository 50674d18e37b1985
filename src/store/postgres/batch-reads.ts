import type { TenantId } from '../../domain/ids.ts';
import { again, nothingFound, type Database } from './database.ts';
import { together } from './group-commit.ts';

/** Which of those who ask a row answers, from 1 on. */
type Placed = { readonly place: number };

type Question<Asked extends readonly string[], Row> = (...asked: Asked) => Promise<readonly Row[]>;

/**
 * A query that runs together with others like it. `sql` takes a list for each value of `Asked`, and returns rows whose
 * `place` says which of them they answer.
 */
export function readTogether<Asked extends readonly [TenantId, ...(readonly string[])], Row extends object>(
  { once }: Database,
  sql: string,
): Question<Asked, Row> {
  const askAll = async (all: readonly Asked[]): Promise<readonly (readonly Row[])[]> => {
    const columns = (all[0] ?? []).map((_, column) => all.map((asked) => asked[column]));
    const answers: Row[][] = all.map(() => []);
    for (const row of await once<Row & Placed>(sql, columns)) answers[row.place - 1]?.push(row);
    return answers;
  };
  const ask = together(askAll, { tenantOf: ([tenant]) => tenant });
  return (...asked) => again(() => ask(asked)).catch(nothingFound);
}
