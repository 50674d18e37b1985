import { addDays, type Day } from '../day.ts';
import { facetsOf } from '../facets.ts';
import type { SalesRecord } from '../record.ts';
import type { Fit } from './fit.ts';

/** How far back a rule that is not on yet can be tried. */
export const LOOK_BACK_DAYS = 30;
const MOST_KEPT = 40;
/** Besides facets: a record that was added, and what it is worth. */
const ADDED = 'added';
const VALUE = 'value';

/** The record with what of it has changed lately and on which day, so that a rule can be tried on the past. */
export function withLately(before: SalesRecord | undefined, after: SalesRecord, today: Day): SalesRecord {
  const changed = before ? changedIn(before, after) : [ADDED];
  const kept = { ...before?.lately, ...after.lately };
  if (changed.length === 0 && Object.keys(kept).length === 0) return after;
  const since = addDays(today, -LOOK_BACK_DAYS);
  const all = { ...kept, ...Object.fromEntries(changed.map((key) => [key, today])) };
  const lately = Object.entries(all)
    .filter(([, day]) => day >= since)
    .toSorted(([, one], [, other]) => (one > other ? -1 : 1))
    .slice(0, MOST_KEPT);
  const { lately: _, ...rest } = after;
  return lately.length > 0 ? { ...rest, lately: Object.fromEntries(lately) } : rest;
}

function changedIn(before: SalesRecord, after: SalesRecord): readonly string[] {
  const [was, is] = [new Set(facetsOf(before)), new Set(facetsOf(after))];
  const facets = [...was, ...is].filter((key) => was.has(key) !== is.has(key));
  return before.value?.amount === after.value?.amount ? facets : [...facets, VALUE];
}

/** Since which day a record that fits does so; undefined where that is longer ago than is kept. */
export function fitsSince({ all, none, atLeast, renewalDays }: Fit, record: SalesRecord): Day | undefined {
  const { lately = {}, renewalDate } = record;
  const keys = [ADDED, ...all, ...none, ...(atLeast === undefined ? [] : [VALUE])];
  const days = keys.flatMap((key) => lately[key] ?? []);
  const near = renewalDays !== undefined && renewalDate ? [addDays(renewalDate, -renewalDays)] : [];
  return [...days, ...near].toSorted().at(-1);
}
