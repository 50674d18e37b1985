import type { TenantId } from '../../domain/ids.ts';
import { readyRules } from '../../domain/rules/edges.ts';
import { newFiring } from '../../domain/rules/firing.ts';
import { takingOfThose, type RuleBook, type Taking } from '../../domain/rule.ts';
import { organizationOf } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Services } from '../turn/services.ts';
import { pageOfFitting } from './check-days.ts';
import { freshFirings } from './fresh-firings.ts';
import { todayOf } from './today-of.ts';

/** Sets off what fits the rules that were turned on for it. What is done is kept part by part, so that it goes on after a crash. */
export async function takeAlong(services: Services, tenant: TenantId): Promise<void> {
  for (let isMore = true; isMore;) {
    const done = await retryOnConflict(() => takePart(services, tenant));
    if (done.kind === 'busy') throw new Error('The rules change all the time');
    isMore = done.kind === 'part';
  }
}

async function takePart(
  services: Services,
  tenant: TenantId,
): Promise<{ readonly kind: 'part' | 'all' } | 'conflict'> {
  const { store } = services;
  const book = await store.ruleBook(tenant);
  const [first] = book ? takingOfThose(book, ({ isOn }) => isOn) : [];
  if (!book || !first) return { kind: 'all' };
  const others = book.taking?.filter((one) => one !== first) ?? [];
  const { firings, rest } = await partOf(services, book, first);
  const ruleBook = { ...book, revision: book.revision + 1, taking: [...rest, ...others] };
  const committed = await store.commit(tenant, { firings, ruleBook });
  return committed === 'saved' ? { kind: 'part' } : 'conflict';
}

async function partOf(services: Services, book: RuleBook, taking: Taking) {
  const { store, clock } = services;
  const { tenant } = book;
  const { by, after, left } = taking;
  const { segments = [] } = await organizationOf(services, tenant);
  const ready = readyRules(book, segments).find(({ rule }) => rule.id === taking.rule);
  if (!ready) return { firings: [], rest: [] };
  const today = todayOf(services);
  const { records, next } = await pageOfFitting(services, tenant, ready.fit, today, { after });
  const taken = records.slice(0, left);
  const fired = { tenant, at: clock.now().toISOString(), today };
  const firings = taken.map(({ id }) => newFiring(ready.rule, id, { kind: 'matched', by }, fired));
  const isMore = next !== undefined && taken.length < left;
  return {
    firings: await freshFirings(store, tenant, firings),
    rest: isMore ? [{ ...taking, after: next, left: left - taken.length }] : [],
  };
}
