import type { Changes } from '../../app/ports/changes.ts';
import type { Store } from '../../app/ports/store.ts';
import { isBegun } from '../../domain/authoring/draft-of.ts';
import type { Draft, OwnVersion } from '../../domain/authoring/draft.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

export const ownTemplateReads = ({ query }: Database) =>
  ({
    draft: async (tenant, template) => {
      const [row] = await query<{ doc: Draft }>(
        'select doc from drafts where tenant = $1 and template = $2',
        [tenant, template],
      );
      return row?.doc;
    },
    drafts: async (tenant) => {
      const rows = await query<{ doc: Draft }>('select doc from drafts where tenant = $1', [tenant]);
      return rows.map(({ doc }) => doc);
    },
    ownVersions: async (tenant) => {
      const rows = await query<{ doc: OwnVersion }>(
        'select doc from own_versions where tenant = $1 order by template collate "C", version',
        [tenant],
      );
      return rows.map(({ doc }) => doc);
    },
  }) satisfies Partial<Store>;

/** False when someone else was faster. */
export async function saveDraft(query: Query, draft: Draft, commit: string): Promise<boolean> {
  const { tenant, template, revision } = draft;
  const saved = isBegun(draft)
    ? await query(
        `insert into drafts (tenant, template, saved_by, doc) values ($1, $2, $3, $4)
           on conflict (tenant, template) do nothing returning tenant`,
        [tenant, template, commit, toJson(draft)],
      )
    : await query(
        `update drafts set saved_by = $3, doc = $4
           where tenant = $1 and template = $2 and (doc->>'revision')::integer = $5 returning tenant`,
        [tenant, template, commit, toJson(draft), revision - 1],
      );
  return saved.length === 1;
}

/** False when it has changed or is gone. */
export async function dropDraft(
  query: Query,
  tenant: TenantId,
  { template, revision }: NonNullable<Changes['dropDraft']>,
): Promise<boolean> {
  const dropped = await query(
    `delete from drafts where tenant = $1 and template = $2 and (doc->>'revision')::integer = $3
     returning tenant`,
    [tenant, template, revision],
  );
  return dropped.length === 1;
}

/** False when there is a version of that number. */
export async function publish(query: Query, own: OwnVersion, commit: string): Promise<boolean> {
  const { tenant, template } = own;
  const published = await query(
    `insert into own_versions (tenant, template, version, saved_by, doc) values ($1, $2, $3, $4, $5)
     on conflict (tenant, template, version) do nothing returning tenant`,
    [tenant, template.id, template.version, commit, toJson(own)],
  );
  return published.length === 1;
}
