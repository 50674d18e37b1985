import { addDays, type Day } from '../day.ts';
import { facetKey, facetsOf } from '../facets.ts';
import type { SalesRecord } from '../record.ts';
import { queryOf, type RecordList, type Segment } from '../record-list.ts';
import type { Condition, Rule, Trigger } from '../rule.ts';

/** What a record has to be for a rule, so that it is told quickly and found by an index. */
export type Fit = {
  /** As of `facetKey`: it has all of `all`, and none of `none`. */
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly atLeast?: number;
  /** Its renewal comes within so many days. */
  readonly renewalDays?: number;
  /** Nothing happened in a sequence of theirs for so many days, which no record tells. */
  readonly idleDays?: number;
};

/** A record with what is asked of it by every rule. */
export type Facts = { readonly record: SalesRecord; readonly facets: ReadonlySet<string> };

export const factsOf = (record: SalesRecord): Facts => ({ record, facets: new Set(facetsOf(record)) });

/** Undefined where the list of the rule is gone, or says what no rule can wait for. */
export function fitOf(
  { trigger, conditions, recordType }: Pick<Rule, 'trigger' | 'conditions' | 'recordType'>,
  segments: readonly Segment[],
): Fit | undefined {
  const list = listOf(trigger, segments);
  if (!list || !isForRules(list)) return undefined;
  const { renewalDays, idleDays, mine, ...others } = list;
  const { facets } = queryOf(others, NOBODY);
  const days = [renewalDays, trigger.kind === 'renewal' ? trigger.days : undefined];
  const within = days.filter((one) => one !== undefined);
  const atLeast = conditions.flatMap((one) => (one.kind === 'value' ? [one.atLeast] : []));
  return {
    all: [
      ...new Set([
        'all',
        facetKey({ kind: 'type', value: recordType }),
        ...facets,
        ...conditions.flatMap(neededFor),
      ]),
    ],
    none: [
      ...conditions.flatMap((one) =>
        one.kind === 'no-tag' ? [facetKey({ kind: 'tag', value: one.is })] : [],
      ),
      // Whoever owns it uses the list.
      ...(mine ? [facetKey({ kind: 'owner', value: undefined })] : []),
    ],
    ...(atLeast.length > 0 && { atLeast: Math.max(...atLeast) }),
    ...(within.length > 0 && { renewalDays: Math.min(...within) }),
    ...(idleDays !== undefined && { idleDays }),
  };
}

/** It is known what is meant. */
export const isForRules = ({ from }: RecordList): boolean => from === undefined;

function listOf(trigger: Trigger, segments: readonly Segment[]): RecordList | undefined {
  if (trigger.kind !== 'joins') return {};
  const { list } = trigger;
  return 'of' in list ? list.of : segments.find(({ id }) => id === list.segment);
}

const NOBODY = { person: '' as never, today: '' as Day, now: new Date(0) };

function neededFor(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'tag':
    case 'city':
      return [facetKey({ kind: condition.kind, value: condition.is })];
    case 'status':
      return [facetKey({ kind: 'status', value: condition.is })];
    case 'no-tag':
    case 'value':
      return [];
  }
}

export const fits = (fit: Fit, { record, facets }: Facts, today: Day): boolean =>
  fit.all.every((key) => facets.has(key)) &&
  !fit.none.some((key) => facets.has(key)) &&
  (fit.atLeast === undefined || (record.value?.amount ?? 0) >= fit.atLeast) &&
  (fit.renewalDays === undefined || renewsWithin(record, fit.renewalDays, today));

const renewsWithin = ({ renewalDate }: SalesRecord, days: number, today: Day): boolean =>
  renewalDate !== undefined && renewalDate >= today && renewalDate <= addDays(today, days);
