import type { TenantId } from '../../domain/ids.ts';
import type { Query } from './database.ts';
import { toJson } from './to-json.ts';

/** A row that is found beside its document, as a column of that type. */
export type Column<Row> = readonly [name: string, type: string, valueOf: (row: Row) => unknown];

type Revised = { readonly revision: number };

/** Rows of one tenant of which each follows the one that is kept, or is the first. */
export type RevisedTable<Row> = {
  /** False when somebody else was faster with one of them. */
  save(query: Query, tenant: TenantId, rows: readonly Row[], commit: string): Promise<boolean>;
  /** Rows of a store that was moved, at whatever revision they are. */
  insert(query: Query, tenant: TenantId, rows: readonly Row[]): Promise<void>;
};

/** The first of the columns is the key in its tenant. `isForgotten`: it is taken out instead of kept. */
export function revisedTable<Row extends Revised>(
  table: string,
  columns: readonly [Column<Row>, ...Column<Row>[]],
  isForgotten: (row: Row) => boolean = () => false,
): RevisedTable<Row> {
  const all: readonly Column<Row>[] = [
    ...columns,
    ['revision', 'integer', ({ revision }) => revision],
    ['doc', 'jsonb', toJson],
  ];
  const [[key, , keyOf]] = columns;
  const sql = statementsFor(table, key, all);
  const valuesOf = (rows: readonly Row[]) => all.map(([, , valueOf]) => rows.map((row) => valueOf(row)));
  return {
    save: async (query, tenant, rows, commit) => {
      // Always in the same order, so that two commits wait for each other rather than lock each other out.
      const sorted = rows.toSorted((one, other) => (String(keyOf(one)) < String(keyOf(other)) ? -1 : 1));
      const [row] = await query<{ saved: number }>(sql.save, [
        tenant,
        commit,
        sorted.map(isForgotten),
        ...valuesOf(sorted),
      ]);
      return row?.saved === rows.length;
    },
    insert: async (query, tenant, rows) => {
      await query(sql.insert, [tenant, ...valuesOf(rows)]);
    },
  };
}

function statementsFor<Row>(table: string, key: string, columns: readonly Column<Row>[]) {
  const names = columns.map(([name]) => name).join(', ');
  const lists = (from: number) => columns.map(([, type], at) => `$${from + at}::${type}[]`).join(', ');
  const follows = `kept.tenant = $1 and kept.${key} = given.${key} and kept.revision = given.revision - 1`;
  const set = columns.map(([name]) => `${name} = given.${name}`).join(', ');
  return {
    save: `
      with given as (
        select * from unnest($3::boolean[], ${lists(4)}) as given (forgotten, ${names})
      ), added as (
        insert into ${table} (tenant, saved_by, ${names})
        select $1, $2::uuid, ${names} from given where revision = 1 and not forgotten
        on conflict do nothing
        returning 1
      ), moved as (
        update ${table} as kept set ${set}, saved_by = $2::uuid from given
        where ${follows} and given.revision > 1 and not given.forgotten
        returning 1
      ), removed as (
        delete from ${table} as kept using given where ${follows} and given.forgotten
        returning 1
      )
      select ((select count(*) from added) + (select count(*) from moved) + (select count(*) from removed))::integer
        as saved`,
    insert: `insert into ${table} (tenant, ${names}) select $1, * from unnest(${lists(2)})`,
  };
}
