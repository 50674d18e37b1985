import { instantAt } from '../../domain/calendar.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { causeFor, readyRules, type ReadyRule } from '../../domain/rules/edges.ts';
import { newFiring } from '../../domain/rules/firing.ts';
import { factsOf, fits, type Fit } from '../../domain/rules/fit.ts';
import type { RuleBook } from '../../domain/rule.ts';
import type { Segment } from '../../domain/record-list.ts';
import type { Store } from '../ports/store.ts';
import { organizationOf } from '../turn/organization.ts';
import type { Services } from '../turn/services.ts';
import { freshFirings } from './fresh-firings.ts';
import { todayOf } from './ruled-store.ts';

/** What takes a few milliseconds. */
const PAGE = 200;

/** With when renewals are looked at again: right after midnight, where any rule waits for one. */
export function withCheck(
  book: RuleBook,
  segments: readonly Segment[],
  today: Day,
  { defaults }: Pick<Services, 'defaults'>,
): RuleBook {
  const { checkAt: _, checkedThrough, ...rest } = book;
  if (!readyRules(book, segments).some(isTimed)) return rest;
  const checkAt = instantAt(addDays(today, 1), 0, defaults.timeZone, 5).toISOString();
  // From the first such rule on: what was near before is no edge.
  return { ...rest, checkedThrough: checkedThrough ?? today, checkAt };
}

const isTimed = ({ rule, fit }: ReadyRule): boolean =>
  fit.renewalDays !== undefined && rule.trigger.kind !== 'ended';

/** Sets off what came near since the last time, however many days ago that was. */
export async function checkRenewals(services: Services, tenant: TenantId): Promise<void> {
  const { store, clock } = services;
  const [book, organization] = await Promise.all([store.ruleBook(tenant), organizationOf(services, tenant)]);
  const at = clock.now().toISOString();
  if (book?.checkAt === undefined || book.checkAt > at) return;
  const today = todayOf(services);
  const { segments = [] } = organization;
  for (const ready of readyRules(book, segments).filter(isTimed)) {
    await fireNear(services, tenant, ready, { after: book.checkedThrough ?? today, today, at });
  }
  const checked = withCheck({ ...book, checkedThrough: today }, segments, today, services);
  // A conflict: it is done again, and finds what it did.
  await store.commit(tenant, { ruleBook: { ...checked, revision: book.revision + 1 } });
}

type Since = { readonly after: Day; readonly today: Day; readonly at: string };

async function fireNear(
  { store }: Services,
  tenant: TenantId,
  { rule, fit }: ReadyRule,
  { after, today, at }: Since,
): Promise<void> {
  const days = fit.renewalDays ?? 0;
  const renewal = { from: addDays(after, days + 1), to: addDays(today, days) };
  await eachFitting(store, tenant, fit, today, renewal, async (records) => {
    const fired = records.map((record) =>
      newFiring(rule, record.id, causeFor(rule, record), { tenant, at, today }),
    );
    const firings = await freshFirings(store, tenant, fired);
    if (firings.length > 0) await store.commit(tenant, { firings });
  });
}

/** Goes through all records that fit, a page at a time; `renewal` narrows that further. */
export async function eachFitting(
  store: Store,
  tenant: TenantId,
  fit: Fit,
  today: Day,
  renewal: { readonly from: Day; readonly to: Day } | undefined,
  work: (records: readonly SalesRecord[]) => Promise<unknown>,
): Promise<void> {
  const near =
    fit.renewalDays === undefined ? undefined : { from: today, to: addDays(today, fit.renewalDays) };
  const within = renewal ?? near;
  for (let after: RecordId | undefined; ;) {
    const ids = await store.recordIds(
      tenant,
      { facets: fit.all, ...(within && { renewal: within }), ...(after !== undefined && { after }) },
      PAGE,
    );
    const records = await store.records(tenant, ids);
    await work(records.filter((record) => fits(fit, factsOf(record), today)));
    after = ids.at(-1);
    if (ids.length < PAGE) return;
  }
}
