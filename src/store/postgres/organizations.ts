import type { Store } from '../../app/ports/store.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Database, Query } from './database.ts';
import { readTogether } from './batch-reads.ts';
import { toJson } from './to-json.ts';

export const organizationReads = (database: Database) => {
  const organizations = readTogether<[TenantId], { readonly doc: Organization }>(
    database,
    `select place::integer, doc from unnest($1::text[]) with ordinality as asked (tenant, place), lateral (
       select doc from organizations where tenant = asked.tenant limit 1) as found`,
  );
  return {
    organization: async (tenant) => (await organizations(tenant))[0]?.doc,
  } satisfies Partial<Store>;
};

/** False when someone else was faster. */
export async function saveOrganization(
  query: Query,
  organization: Organization,
  commit: string,
): Promise<boolean> {
  const { tenant, revision } = organization;
  const values = [tenant, revision, commit, toJson(organization)];
  const saved = await query(
    revision === 1
      ? `insert into organizations (tenant, revision, saved_by, doc) values ($1, $2, $3, $4)
         on conflict (tenant) do nothing returning tenant`
      : `update organizations set revision = $2, saved_by = $3, doc = $4
         where tenant = $1 and revision = $2 - 1 returning tenant`,
    values,
  );
  return saved.length === 1;
}
