import { addTo, type Counts } from '../domain/counts.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import type { PersonId, TemplateId, TenantId } from '../domain/ids.ts';
import { periodsOf, type Period } from '../domain/period.ts';
import { enrolledOn, tallyOf } from '../domain/tally.ts';

/** Stands for all sellers together; no person has that id. */
export const EVERYBODY = '*' as PersonId;

export type CounterKey = {
  readonly tenant: TenantId;
  readonly period: Period;
  readonly template: TemplateId;
  readonly seller: PersonId;
  readonly version: number;
};

/** The sum of the tallies of all enrollments that a key is about. */
export type Counter = CounterKey & { readonly counts: Counts };

export type Counters = {
  /** Adds an enrollment's counts to every sum it belongs to, or subtracts them. */
  add(enrollment: Enrollment, times: 1 | -1): void;
  of(tenant: TenantId, period: Period): readonly Counter[];
  all(): readonly Counter[];
};

export function createCounters(): Counters {
  const periods = new Map<string, Map<string, CounterKey & { readonly counts: Map<string, number> }>>();

  const addOne = (key: CounterKey, tally: Counts, times: 1 | -1) => {
    const { tenant, period, template, seller, version } = key;
    const place = JSON.stringify([tenant, period]);
    const name = JSON.stringify([template, seller, version]);
    const counters = periods.get(place) ?? new Map<string, CounterKey & { counts: Map<string, number> }>();
    const counter = counters.get(name) ?? { ...key, counts: new Map<string, number>() };
    addTo(counter.counts, tally, times);
    if (counter.counts.size === 0) counters.delete(name);
    else counters.set(name, counter);
    if (counters.size === 0) periods.delete(place);
    else periods.set(place, counters);
  };

  return {
    add: (enrollment, times) => {
      const tally = tallyOf(enrollment);
      for (const key of keysOf(enrollment)) addOne(key, tally, times);
    },
    of: (tenant, period) => [...(periods.get(JSON.stringify([tenant, period]))?.values() ?? [])],
    all: () => [...periods.values()].flatMap((counters) => [...counters.values()]),
  };
}

function keysOf(enrollment: Enrollment): readonly CounterKey[] {
  const { tenant, template, seller, version } = enrollment;
  const day = enrolledOn(enrollment);
  const periods = day === undefined ? [] : periodsOf(day);
  return periods.flatMap((period) =>
    [EVERYBODY, seller].map((whose) => ({ tenant, period, template, seller: whose, version })),
  );
}
