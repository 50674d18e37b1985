import { instantAt } from '../../domain/calendar.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { causeFor, readyRules, type ReadyRule } from '../../domain/rules/edges.ts';
import { newFiring } from '../../domain/rules/firing.ts';
import { factsOf, fits, type Fit } from '../../domain/rules/fit.ts';
import { isInForce, takingOfThose, type Rule, type RuleBook } from '../../domain/rule.ts';
import type { RecordQuery } from '../ports/record-search.ts';
import { organizationOf } from '../turn/organization.ts';
import type { Services } from '../turn/services.ts';
import { keepFresh } from './fresh-firings.ts';
import { todayOf } from './today-of.ts';

/** What takes a few milliseconds. */
const PAGE = 200;

/** With when it is looked at again: now where something is to be taken along, else right after midnight for what a day brings. */
export function withCheck(
  book: RuleBook,
  today: Day,
  { clock, defaults }: Pick<Services, 'clock' | 'defaults'>,
): RuleBook {
  const { checkAt: was, checkedThrough, taking: _, ...rest } = book;
  const taking = takingOfThose(book, isInForce);
  const isTaking = takingOfThose(book, ({ isOn }) => isOn).length > 0;
  const isAwaited = rest.rules.some(mayWaitForADay);
  const isBehind = checkedThrough !== undefined && checkedThrough < today;
  const midnight = instantAt(addDays(today, 1), 0, defaults.timeZone, 5).toISOString();
  const forTheDay = isAwaited ? ((isBehind ? was : undefined) ?? midnight) : undefined;
  const checkAt = isTaking ? clock.now().toISOString() : forTheDay;
  return {
    ...rest,
    ...(taking.length > 0 && { taking }),
    // From the first such rule on: what was near before is no edge.
    ...(isAwaited && { checkedThrough: checkedThrough ?? today }),
    ...(checkAt !== undefined && { checkAt }),
  };
}

/** A list that was saved may come to ask for a renewal or for silence whenever it is changed. */
const mayWaitForADay = ({ isOn, trigger }: Rule): boolean =>
  isOn &&
  (trigger.kind === 'renewal' ||
    (trigger.kind === 'joins' && ('segment' in trigger.list || isOfDays(trigger.list.of))));

const isOfDays = ({ renewalDays, idleDays }: Pick<Fit, 'renewalDays' | 'idleDays'>): boolean =>
  renewalDays !== undefined || idleDays !== undefined;

const isTimed = ({ rule, fit }: ReadyRule): boolean => isOfDays(fit) && rule.trigger.kind !== 'ended';

/** Sets off what came near, or has been silent for long enough, since the last time, however many days ago that was. */
export async function checkDays(services: Services, tenant: TenantId): Promise<void> {
  const { store, clock } = services;
  const [book, organization] = await Promise.all([store.ruleBook(tenant), organizationOf(services, tenant)]);
  const at = clock.now().toISOString();
  if (book?.checkAt === undefined || book.checkAt > at) return;
  const today = todayOf(services);
  const { segments = [] } = organization;
  for (const ready of readyRules(book, segments).filter(isTimed)) {
    await fireSince(services, tenant, ready, { after: book.checkedThrough ?? today, today, at });
  }
  const checked = withCheck({ ...book, checkedThrough: today }, today, services);
  // A conflict: it is done again, and finds what it did.
  await store.commit(tenant, { ruleBook: { ...checked, revision: book.revision + 1 } });
}

type Since = { readonly after: Day; readonly today: Day; readonly at: string };

async function fireSince(
  services: Services,
  tenant: TenantId,
  { rule, fit }: ReadyRule,
  { after, today, at }: Since,
): Promise<void> {
  const { renewalDays: days = 0, idleDays } = fit;
  const passed: Passed =
    idleDays === undefined
      ? { renewal: { from: addDays(after, days + 1), to: addDays(today, days) } }
      : silentSince(services, idleDays, after, today);
  await eachFitting(services, tenant, fit, today, passed, async (records) => {
    const fired = records.map((record) =>
      newFiring(rule, record.id, causeFor(rule, record), { tenant, at, today }),
    );
    await keepFresh(services.store, tenant, fired);
  });
}

/** What came about in some days. */
type Passed = Pick<RecordQuery, 'renewal' | 'idleSince' | 'touchedSince'>;

type Kept = Pick<Services, 'store' | 'defaults'>;

/** The last thing that happened was on one of the days that are so long before those after `after`, through `today`. */
export const silentSince = (services: Kept, days: number, after: Day, today: Day): Passed => ({
  idleSince: beginning(services, addDays(today, -days)),
  touchedSince: beginning(services, addDays(after, -days)),
});

const beginning = ({ defaults }: Kept, day: Day): string =>
  instantAt(day, 0, defaults.timeZone).toISOString();

/** Goes through all records that fit, a page at a time; `passed` narrows that further. */
export async function eachFitting(
  services: Kept,
  tenant: TenantId,
  fit: Fit,
  today: Day,
  passed: Passed | undefined,
  work: (records: readonly SalesRecord[]) => Promise<unknown>,
): Promise<void> {
  for (let after: RecordId | undefined; ;) {
    const { records, next } = await pageOfFitting(services, tenant, fit, today, { passed, after });
    await work(records);
    if (next === undefined) return;
    after = next;
  }
}

type Place = { readonly passed?: Passed | undefined; readonly after: RecordId | undefined };

/** Those that fit among the next few, and after which the others come, if any. */
export async function pageOfFitting(
  services: Kept,
  tenant: TenantId,
  fit: Fit,
  today: Day,
  { passed, after }: Place,
): Promise<{ readonly records: readonly SalesRecord[]; readonly next: RecordId | undefined }> {
  const { store } = services;
  const { renewalDays, idleDays } = fit;
  const now: Passed = {
    ...(renewalDays !== undefined && { renewal: { from: today, to: addDays(today, renewalDays) } }),
    ...(idleDays !== undefined && { idleSince: beginning(services, addDays(today, -idleDays)) }),
  };
  const ids = await store.recordIds(
    tenant,
    { facets: fit.all, ...now, ...passed, ...(after !== undefined && { after }) },
    PAGE,
  );
  const records = await store.records(tenant, ids);
  return {
    records: records.filter((record) => fits(fit, factsOf(record), today)),
    next: ids.length < PAGE ? undefined : ids.at(-1),
  };
}
