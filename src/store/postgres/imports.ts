import type { ImportPart, Imports } from '../../app/ports/imports.ts';
import type { Store } from '../../app/ports/store.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

export const importReads = ({ query }: Database) =>
  ({
    imports: async (tenant) => {
      const [row] = await query<{ doc: Imports }>('select doc from imports where tenant = $1', [tenant]);
      return row?.doc;
    },
    importsLeft: async () => {
      const rows = await query<{ doc: Imports }>(
        `select doc from imports where jsonb_array_length(doc->'all') > 0`,
        [],
      );
      return rows.map(({ doc }) => doc);
    },
    importPart: async (tenant, id) => {
      const [row] = await query<{ doc: ImportPart }>(
        'select doc from import_parts where tenant = $1 and id = $2',
        [tenant, id],
      );
      return row?.doc;
    },
  }) satisfies Partial<Store>;

/** False when someone else was faster. */
export async function saveImports(query: Query, imports: Imports, commit: string): Promise<boolean> {
  const { tenant, revision } = imports;
  const saved =
    revision === 1
      ? await query(
          `insert into imports (tenant, saved_by, doc) values ($1, $2, $3)
           on conflict (tenant) do nothing returning tenant`,
          [tenant, commit, toJson(imports)],
        )
      : await query(
          `update imports set saved_by = $2, doc = $3
           where tenant = $1 and (doc->>'revision')::integer = $4 returning tenant`,
          [tenant, commit, toJson(imports), revision - 1],
        );
  return saved.length === 1;
}

export async function saveImportParts(
  query: Query,
  tenant: TenantId,
  parts: readonly ImportPart[],
): Promise<true> {
  await query(
    `insert into import_parts (tenant, id, doc)
     select $1, * from unnest($2::text[], $3::jsonb[])
     on conflict (tenant, id) do update set doc = excluded.doc`,
    [tenant, parts.map(({ id }) => id), parts.map(toJson)],
  );
  return true;
}

export async function dropImportParts(
  query: Query,
  tenant: TenantId,
  ids: readonly ImportPart['id'][],
): Promise<true> {
  await query('delete from import_parts where tenant = $1 and id = any($2::text[])', [tenant, ids]);
  return true;
}
