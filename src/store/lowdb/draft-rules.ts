import type { Changes } from '../../app/ports/changes.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Tables } from './tables.ts';

export const isRuleConflict = (
  tables: Tables,
  tenant: TenantId,
  { ruleBook, firings = [] }: Changes,
): boolean =>
  (ruleBook !== undefined && ruleBook.revision !== (tables.ruleBooks.drafted(tenant)?.revision ?? 0) + 1) ||
  firings.some(({ id, revision }) => revision !== (tables.firings.drafted(tenant, id)?.revision ?? 0) + 1);

/** Lays what a commit keeps of rules over the tables. */
export function draftRules(tables: Tables, tenant: TenantId, { ruleBook, firings = [] }: Changes): void {
  if (ruleBook) tables.ruleBooks.put(ruleBook);
  firings.forEach((one) => {
    if (one.lookAt === undefined) tables.firings.remove(tenant, one.id);
    else tables.firings.put(one);
  });
}
