import type { Store } from '../../app/ports.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

export const organizationReads = ({ query }: Database) =>
  ({
    organization: async (tenant) => {
      const [row] = await query<{ readonly doc: Organization }>(
        'select doc from organizations where tenant = $1',
        [tenant],
      );
      return row?.doc;
    },
  }) satisfies Partial<Store>;

/** False when somebody else was faster. */
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
