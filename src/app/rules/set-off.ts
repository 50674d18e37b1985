import type { TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { edgesOfChange, readyRules, type Edge, type ReadyRule } from '../../domain/rules/edges.ts';
import { newFiring, type Firing } from '../../domain/rules/firing.ts';
import type { RuleBook } from '../../domain/rule.ts';
import { organizationOf } from '../turn/organization.ts';
import type { Services } from '../turn/services.ts';
import { freshFirings } from './fresh-firings.ts';
import { todayOf } from './today-of.ts';

export async function readyIn(services: Services, book: RuleBook): Promise<readonly ReadyRule[]> {
  if (!book.rules.some(({ isOn }) => isOn)) return [];
  const { segments = [] } = await organizationOf(services, book.tenant);
  return readyRules(book, segments);
}

/** The rules of a tenant that are on. */
export async function rulesOn(services: Services, tenant: TenantId): Promise<readonly ReadyRule[]> {
  const book = await services.store.ruleBook(tenant);
  return book ? readyIn(services, book) : [];
}

/** A record as it is kept, none where it is new, and as it becomes. */
export type RecordChanged = { readonly before: SalesRecord | undefined; readonly after: SalesRecord };

/** More of one list nobody gets through before they are of no use any more. */
export const MOST_OF_AN_IMPORT = 2_000;

/** What a part of a list sets off: as if its records were added and changed one by one. */
export const edgesOfPart = (
  services: Services,
  ready: readonly ReadyRule[],
  changed: readonly RecordChanged[],
): readonly Edge[] =>
  ready.length === 0
    ? []
    : changed.flatMap(({ before, after }) => edgesOfChange(ready, before, after, todayOf(services)));

/** To be kept along with the records of the part; no more than `most`. */
export async function setOffByPart(
  services: Services,
  tenant: TenantId,
  changed: readonly RecordChanged[],
  most: number,
): Promise<readonly Firing[]> {
  const ready = await rulesOn(services, tenant);
  const [today, at] = [todayOf(services), services.clock.now().toISOString()];
  const fired = edgesOfPart(services, ready, changed)
    .slice(0, most)
    .map(({ rule, record, cause }) => newFiring(rule, record.id, cause, { tenant, at, today }));
  return freshFirings(services.store, tenant, fired);
}
